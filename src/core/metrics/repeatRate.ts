import { assertSameLength } from '../assertSameLength';
import type { EstimateWithInterval } from '../interval';
import type { OrderRows } from '../orderRows';
import { cameBack } from '../repeat/cameBack';
import { followedCustomers, type FollowedCustomers } from '../repeat/followedCustomers';
import { observedRate } from '../statistics/observedRate';

export interface RepeatRate {
  readonly rate: EstimateWithInterval;
  readonly repeaters: number;
  readonly counts: Omit<FollowedCustomers, 'firstDay' | 'followed'>;
}

/**
 * Which share of the customers comes back within a window after the first order?
 *
 * Formula: customers with an order on days 1 … W after the first ÷ customers whose first order lies at least W days
 * before the last date in the data, with the Wilson interval. Orders on the day of the first order are the same
 * purchase occasion.
 *
 * Only customers seen for the whole window count: the recent ones have had no time to come back, and counting them
 * makes every growing shop look disloyal. Not a verdict on a business in which nobody buys twice: see `businessKind`.
 *
 * Reference: https://en.wikipedia.org/wiki/Censoring_(statistics)
 *
 * @example repeatRate({ customerCount: 2, orderCustomer: Int32Array.of(0, 0, 1, 1),
 *   orderDay: Float64Array.of(0, 20, 0, 40) }, { windowDays: 30, level: 0.95 }) // estimate 0.5 of 2 customers
 */
export function repeatRate(rows: OrderRows, options: { windowDays: number; level: number }): RepeatRate {
  assertSameLength('dates', rows.orderDay, 'customers', rows.orderCustomer);
  const { windowDays, level } = options;
  const { firstDay, followed, ...counts } = followedCustomers(rows, windowDays);
  let repeaters = 0;
  for (const once of cameBack(rows, { firstDay, followed }, windowDays)) repeaters += once;
  return { rate: observedRate(repeaters, counts.observed, level), repeaters, counts };
}
