import type { EstimateWithInterval } from '../interval';
import { studentCriticalValue } from '../statistics/studentCriticalValue';
import { studentTwoSidedP } from '../statistics/studentTwoSidedP';
import { verdict, type Verdict } from '../verdict';
import type { BaselineWeek } from './baselineWeeks';
import { blockPrediction } from './blockPrediction';
import type { OfferBlock } from './offerBlocks';

export interface LiftOfBlocks {
  readonly actual: number;
  readonly expected: number;
  /** Actual − expected, with its prediction interval. */
  readonly lift: EstimateWithInterval;
  /** Lift ÷ expected; `null` when nothing was expected. */
  readonly relativeLift: EstimateWithInterval;
  /** Two-sided, from t; reports never print it. */
  readonly p: number | null;
  /** `null` when all baseline weeks are the same: their spread is not known. */
  readonly standardError: number | null;
  readonly degreesOfFreedom: number;
  readonly verdict: Verdict;
}

/** With fewer weeks than this the interval is shown, but it decides nothing. */
const WEEKS_THAT_DECIDE = 8;

/** The blocks added up against what the baseline weeks predict. */
export function liftOfBlocks(
  blocks: readonly OfferBlock[],
  weeks: readonly BaselineWeek[],
  { trend, level, marginOfNoInterest }: { trend: boolean; level: number; marginOfNoInterest: number },
): LiftOfBlocks {
  const { expected, standardError, degreesOfFreedom } = blockPrediction(blocks, weeks, trend);
  const actual = blocks.reduce((sum, block) => sum + block.actual, 0);
  const estimate = actual - expected;
  // Residuals of rounding only: equal weeks are too few or too good to know the spread from.
  const known = standardError > 1e-12 * Math.abs(expected);
  const reach = known ? studentCriticalValue(level, degreesOfFreedom) * standardError : 0;
  const interval = known ? { low: estimate - reach, high: estimate + reach, level } : null;
  const lift = { estimate, interval };
  return {
    actual,
    expected,
    lift,
    relativeLift: relativeTo(expected, lift),
    p: known ? studentTwoSidedP(estimate / standardError, degreesOfFreedom) : null,
    standardError: known ? standardError : null,
    degreesOfFreedom,
    verdict: verdict({
      interval: weeks.length < WEEKS_THAT_DECIDE ? null : interval,
      nullValue: 0,
      marginOfNoInterest: marginOfNoInterest * Math.max(0, expected),
      enoughData: true,
    }),
  };
}

function relativeTo(expected: number, { estimate, interval }: EstimateWithInterval): EstimateWithInterval {
  if (!(expected > 0)) return { estimate: null, interval: null };
  return {
    estimate: estimate! / expected,
    interval: interval && {
      low: interval.low! / expected,
      high: interval.high! / expected,
      level: interval.level,
    },
  };
}
