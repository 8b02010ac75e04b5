import { Failure } from '../failure';
import type { EstimateWithInterval } from '../interval';
import { wilsonInterval } from '../statistics/wilsonInterval';

/**
 * Which share of those who reached one stage reached a later one?
 *
 * Formula: count(to) ÷ count(from), with the Wilson interval.
 * No interval when `to` has more than `from`: those are not the same people. No rate when `from` is 0.
 *
 * Assumes that the people counted at `to` are among those counted at `from`, which stage totals cannot show;
 * where there are dated events of known people use `funnelEvents`.
 *
 * Reference: Brown, Cai and DasGupta (2001), https://doi.org/10.1214/ss/1009213286
 *
 * @example funnelConversion(8200, 41, 0.95) // estimate 0.005, low 0.003688, high 0.006776
 */
export function funnelConversion(fromCount: number, toCount: number, level: number): EstimateWithInterval {
  for (const [row, count] of [fromCount, toCount].entries()) {
    if (!Number.isFinite(count) || count < 0) {
      throw new Failure('NOT_A_COUNT', { where: 'counts', row: row + 1, given: count });
    }
  }
  if (fromCount === 0) return { estimate: null, interval: null };
  const couldBeTheSamePeople = toCount <= fromCount;
  return {
    estimate: toCount / fromCount,
    interval: couldBeTheSamePeople ? wilsonInterval(toCount, fromCount, level) : null,
  };
}
