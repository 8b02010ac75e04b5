import type { Interval } from './interval';

/** What may be said about an effect. The same five words everywhere. */
export type Verdict = 'increase' | 'decrease' | 'noEffect' | 'cannotTell' | 'tooFewData';

export interface VerdictQuestion {
  /** The one interval that decides; `null` = there is none. */
  readonly interval: Interval | null;
  /** The value that means "no effect": 1 for a ratio, 0 for a difference, a relative lift or ROE. */
  readonly nullValue: number;
  /** Effects within ± this of the null value interest nobody: 0.1 by default, also on a ratio and on ROE. */
  readonly marginOfNoInterest: number;
  /** False when a group has under 10 people or no stratum compares anybody. */
  readonly enoughData: boolean;
}

/**
 * What may be said about an effect, given the interval that is printed?
 *
 * Formula in words: too few data first; else increase or decrease when the interval excludes the null value;
 * else no effect when the whole interval lies within the margin of no interest; else we cannot tell.
 * A limit that does not exist excludes nothing on its side.
 *
 * Not for claimed figures without an interval: those can never be stronger than `cannotTell`.
 *
 * @example verdict({ interval: { low: 1.09, high: 2.05, level: 0.95 }, nullValue: 1,
 *   marginOfNoInterest: 0.1, enoughData: true }) // 'increase'
 */
export function verdict({ interval, nullValue, marginOfNoInterest, enoughData }: VerdictQuestion): Verdict {
  if (!enoughData) return 'tooFewData';
  if (interval === null) return 'cannotTell';
  const { low, high } = interval;
  if (low !== null && low > nullValue) return 'increase';
  if (high !== null && high < nullValue) return 'decrease';
  const withinMargin =
    low !== null &&
    high !== null &&
    low >= nullValue - marginOfNoInterest &&
    high <= nullValue + marginOfNoInterest;
  return withinMargin ? 'noEffect' : 'cannotTell';
}
