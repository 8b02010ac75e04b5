import { assertMargin, assertNotNegative, assertTargetRoe, assertUsable } from '../assertUsable';
import { Failure } from '../failure';

/** What came in and what an hour costs. `gain` and `cost` in one currency; `margin` in (0, 1]. */
export interface HoursQuestion {
  readonly gain: number;
  /** Cash spent, without the time. */
  readonly cost: number;
  readonly hourlyRate: number;
  readonly margin: number;
  /** 0 = to break even; 0.5 = half as much again comes back. */
  readonly targetRoe: number;
}

/**
 * How many hours may go into this gain for the return aimed for?
 *
 * Formula: (gain·margin ÷ (1 + target) − cash) ÷ hourly rate. With more hours the return is below the target.
 * Refused when the cash alone is more than the target allows.
 *
 * Assumes that the gain stays what it is: it says what the past gain would have paid for, not what the next hour
 * brings. Not without an hourly rate: time that costs nothing is never too much.
 *
 * Reference: https://en.wikipedia.org/wiki/Break-even_point
 *
 * @example breakEvenHours({ gain: 2400, cost: 120, hourlyRate: 30, margin: 0.45, targetRoe: 0 }) // 32
 */
export function breakEvenHours({ gain, cost, hourlyRate, margin, targetRoe }: HoursQuestion): number {
  assertUsable('gain', gain, true, 'a number');
  assertNotNegative('cost', cost);
  assertUsable('hourly_rate', hourlyRate, hourlyRate > 0, 'more than 0');
  assertMargin(margin);
  assertTargetRoe(targetRoe);
  const affordable = (gain * margin) / (1 + targetRoe);
  if (cost > affordable) throw new Failure('CASH_EXCEEDS_GAIN', { cost, affordable });
  return (affordable - cost) / hourlyRate;
}
