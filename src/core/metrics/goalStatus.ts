import { assertUsable } from '../assertUsable';
import type { EstimateWithInterval } from '../interval';

export type GoalStatus = 'met' | 'missed' | 'cannotTell';

/**
 * Was the goal reached?
 *
 * Formula: met when the whole interval reaches the target, missed when it lies wholly short of it, else it cannot be
 * told. A figure without an interval because it is an exact count or sum (`exact`) is compared as it is. For goals to
 * stay below, such as a cost, `atMost`.
 *
 * Assumes that the goal was set before its period. Not for a figure whose interval is missing for want of data.
 *
 * Reference: https://en.wikipedia.org/wiki/Equivalence_test (intervals against a bound)
 *
 * @example goalStatus({ estimate: 0.31, interval: { low: 0.27, high: 0.36, level: 0.95 } }, 0.25, 'atLeast') // 'met'
 */
export function goalStatus(
  actual: EstimateWithInterval,
  target: number,
  direction: 'atLeast' | 'atMost',
  exact = false,
): GoalStatus {
  assertUsable('target', target, true, 'a number');
  const low = exact ? actual.estimate : (actual.interval?.low ?? null);
  const high = exact ? actual.estimate : (actual.interval?.high ?? null);
  if (direction === 'atLeast') {
    if (low !== null && low >= target) return 'met';
    return high !== null && high < target ? 'missed' : 'cannotTell';
  }
  if (high !== null && high <= target) return 'met';
  return low !== null && low > target ? 'missed' : 'cannotTell';
}
