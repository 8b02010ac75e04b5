import { Failure } from '../failure';
import type { EstimateWithInterval, Interval } from '../interval';
import { cochranMantelHaenszelP } from '../statistics/cochranMantelHaenszelP';
import { fisherMidP } from '../statistics/fisherMidP';
import { mantelHaenszel } from '../statistics/mantelHaenszel';
import { moverRatioInterval } from '../statistics/moverRatioInterval';
import { newcombeInterval } from '../statistics/newcombeInterval';
import { nMinus1ChiSquareP } from '../statistics/nMinus1ChiSquareP';
import type { Stratum } from '../stratum';
import { verdict, type Verdict } from '../verdict';

export type { Stratum } from '../stratum';

export type LiftTestMethod = 'newcombe-moverR' | 'mantelHaenszel';

export interface LiftTest {
  readonly method: LiftTestMethod;
  /** Rate A − rate B, in points. */
  readonly difference: EstimateWithInterval;
  /** Rate A ÷ rate B. */
  readonly ratio: EstimateWithInterval;
  /** Secondary; reports never print it. `null` when it does not exist. */
  readonly p: number | null;
  readonly pMethod: 'fisherMidP' | 'nMinus1ChiSquare' | 'cochranMantelHaenszel';
  readonly verdict: Verdict;
  readonly total: Stratum;
  /** Strata in which both groups have people. */
  readonly informativeStrata: number;
}

/** Fewer people than this in either group: only counts and interval are shown. */
const FEWEST_IN_A_GROUP = 10;
/** From this many people in both groups together on, the chi-square approximation serves. */
const LARGE_SAMPLE = 100;

/**
 * Did group A (treated, engaged) succeed more often than group B (the others)?
 *
 * Formula: one stratum: rate A − rate B with Newcombe's interval and rate A ÷ rate B with MOVER-R on the same
 * Wilson limits. Several: Mantel–Haenszel, the ratio with Greenland–Robins and the difference with Sato.
 * The interval of the ratio decides the verdict; the interval of the difference is left out (`null`) where it
 * would tell another story. Too few data: under 10 people in a group, counting only strata with both groups.
 * `marginOfNoInterest` is relative (0.1 = ±10 % of the ratio) and only decides `noEffect`.
 *
 * Assumes independent people, each in one group. Only a random split makes the difference an effect. Not for the
 * same people before and after, nor for A compared with everybody (A among them).
 *
 * Reference: Fagerland, Lydersen and Laake (2015), https://doi.org/10.1177/0962280211415469
 *
 * @example liftTest([{ successesA: 45, sizeA: 120, successesB: 60, sizeB: 240 }])
 * // difference 0.125 [0.024738, 0.227556], ratio 1.5 [1.086801, 2.046486], verdict 'increase'
 */
export function liftTest(strata: readonly Stratum[], level = 0.95, marginOfNoInterest = 0.1): LiftTest {
  if (strata.length === 0) throw new Failure('NO_ROWS', { where: 'The table of counts' });
  strata.forEach(assertPossible);
  const informative = strata.filter(({ sizeA, sizeB }) => sizeA > 0 && sizeB > 0);
  const compared = totalOf(informative);
  const effect =
    strata.length > 1 ? stratifiedEffect(informative, level) : unstratifiedEffect(strata[0]!, level);
  const enoughData = compared.sizeA >= FEWEST_IN_A_GROUP && compared.sizeB >= FEWEST_IN_A_GROUP;
  const { interval } = effect.ratio;
  return {
    ...effect,
    verdict: verdict({ interval, nullValue: 1, marginOfNoInterest, enoughData }),
    total: totalOf(strata),
    informativeStrata: informative.length,
  };
}

type Effect = Pick<LiftTest, 'method' | 'difference' | 'ratio' | 'p' | 'pMethod'>;

function unstratifiedEffect(counts: Stratum, level: number): Effect {
  const method = 'newcombe-moverR';
  const large = counts.sizeA + counts.sizeB >= LARGE_SAMPLE;
  const pMethod = large ? 'nMinus1ChiSquare' : 'fisherMidP';
  if (counts.sizeA === 0 || counts.sizeB === 0) {
    const unknown: EstimateWithInterval = { estimate: null, interval: null };
    return { method, difference: unknown, ratio: unknown, p: null, pMethod };
  }
  const rateA = counts.successesA / counts.sizeA;
  const rateB = counts.successesB / counts.sizeB;
  const ratio = {
    estimate: counts.successesB === 0 ? null : rateA / rateB,
    interval: moverRatioInterval(counts, level),
  };
  const difference = { estimate: rateA - rateB, interval: newcombeInterval(counts, level) };
  const p = large ? nMinus1ChiSquareP(counts) : fisherMidP(counts);
  return { method, ratio, difference: withoutContradiction(difference, ratio), p, pMethod };
}

function stratifiedEffect(strata: readonly Stratum[], level: number): Effect {
  const { ratio, difference } = mantelHaenszel(strata, level);
  return {
    method: 'mantelHaenszel',
    ratio,
    difference: withoutContradiction(difference, ratio),
    p: cochranMantelHaenszelP(strata),
    pMethod: 'cochranMantelHaenszel',
  };
}

/** One interval decides, the ratio's; an interval of the difference that says something else is not shown. */
function withoutContradiction(
  difference: EstimateWithInterval,
  ratio: EstimateWithInterval,
): EstimateWithInterval {
  const agrees = sideOf(difference.interval, 0) === sideOf(ratio.interval, 1);
  return agrees ? difference : { estimate: difference.estimate, interval: null };
}

/** 1: the whole interval lies above the null value, −1: below, 0: neither. */
function sideOf(interval: Interval | null, nullValue: number): -1 | 0 | 1 {
  if (interval === null) return 0;
  if (interval.low !== null && interval.low > nullValue) return 1;
  return interval.high !== null && interval.high < nullValue ? -1 : 0;
}

function totalOf(strata: readonly Stratum[]): Stratum {
  const total = { successesA: 0, sizeA: 0, successesB: 0, sizeB: 0 };
  for (const stratum of strata) {
    total.successesA += stratum.successesA;
    total.sizeA += stratum.sizeA;
    total.successesB += stratum.successesB;
    total.sizeB += stratum.sizeB;
  }
  return total;
}

function assertPossible({ successesA, sizeA, successesB, sizeB }: Stratum, index: number): void {
  for (const given of [successesA, sizeA, successesB, sizeB]) {
    if (!Number.isInteger(given) || given < 0) {
      throw new Failure('NOT_A_COUNT', { where: 'counts', row: index + 1, given });
    }
  }
  for (const [where, given, people] of [
    ['success_a', successesA, sizeA],
    ['success_b', successesB, sizeB],
  ] as const) {
    if (given > people) {
      throw new Failure('MORE_SUCCESSES_THAN_PEOPLE', { where, row: index + 1, given, people });
    }
  }
}
