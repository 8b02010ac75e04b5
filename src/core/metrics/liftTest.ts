import type { EstimateWithInterval } from '../interval';
import type { Verdict } from '../verdict';

/** Counts of one stratum: successes out of a group's size. `a` is the treated or engaged group, `b` the others. */
export interface Stratum {
  readonly successesA: number;
  readonly sizeA: number;
  readonly successesB: number;
  readonly sizeB: number;
}

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

/**
 * One stratum: Newcombe and MOVER-R; several: Mantel–Haenszel with Greenland–Robins.
 * `marginOfNoInterest` is relative (0.1 = ±10 % of the ratio) and only decides `noEffect`.
 */
export function liftTest(_strata: readonly Stratum[], _level?: number, _marginOfNoInterest?: number): LiftTest {
  throw new Error('unwritten');
}
