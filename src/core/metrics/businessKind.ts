import type { EstimateWithInterval } from '../interval';

/** `repeat`: customers come back, ask about repeat lift. `transactional`: they buy once, ask about referrals. */
export type BusinessKind = 'repeat' | 'transactional' | 'cannotTell';

export interface BusinessQuestion {
  /** The repeat rate with its interval. */
  readonly repeatRate: EstimateWithInterval;
  readonly windowDays: number;
  /** Median days between orders; `null` when nobody bought twice. */
  readonly medianGapDays: number | null;
}

/** A share of returning customers below this makes repeat figures a matter of a few people. */
const FEWEST_RETURNING = 0.1;

/**
 * Do customers of this shop come back at all, so that repeat figures say something?
 *
 * Formula: repeat business when the whole interval of the repeat rate is at least 10 %; transactional when it lies
 * wholly below, unless the customers who did return took longer than the window: then the window was too short
 * to say. Anything else cannot be told.
 *
 * A rule of thumb for choosing what to look at, never a judgement: a wedding photographer with a repeat rate of 2 %
 * is not doing badly.
 *
 * Reference: Reinartz and Kumar (2000), https://doi.org/10.1509/jmkg.64.4.17.18077
 *
 * @example businessKind({ repeatRate: observedRate(4, 200, 0.95), windowDays: 365, medianGapDays: 120 })
 * // 'transactional'
 */
export function businessKind({ repeatRate, windowDays, medianGapDays }: BusinessQuestion): BusinessKind {
  const low = repeatRate.interval?.low ?? null;
  const high = repeatRate.interval?.high ?? null;
  if (low === null || high === null) return 'cannotTell';
  if (low >= FEWEST_RETURNING) return 'repeat';
  const windowTooShort = medianGapDays !== null && medianGapDays > windowDays;
  return high < FEWEST_RETURNING && !windowTooShort ? 'transactional' : 'cannotTell';
}
