import { assertSameLength } from '../assertSameLength';
import type { OrderRows } from '../orderRows';
import { gapsBetweenOrders } from '../repeat/gapsBetweenOrders';
import { median } from '../statistics/median';

export interface TimeBetweenOrders {
  /** Over all pairs of successive purchase days of the same customer; `null` when nobody bought twice. */
  readonly medianDays: number | null;
  /** From the first purchase day to the second. */
  readonly medianDaysToSecond: number | null;
  readonly gaps: number;
  readonly customersWithSecond: number;
}

/**
 * How many days pass until a customer buys again?
 *
 * Formula: the median of the days between successive purchase days of the same customer; orders on one day are
 * one purchase.
 *
 * Assumes that the data cover several such gaps: a longer gap than the data cannot be seen, so that the median of a
 * short list is too small. It speaks of those who did come back, and regular customers have more gaps than others.
 *
 * Reference: https://en.wikipedia.org/wiki/Median (why not the mean: one long gap moves it as it likes)
 *
 * @example timeBetweenOrders({ customerCount: 1, orderCustomer: Int32Array.of(0, 0, 0),
 *   orderDay: Float64Array.of(40, 0, 10) }) // medianDays 20, medianDaysToSecond 10
 */
export function timeBetweenOrders(
  rows: Pick<OrderRows, 'customerCount' | 'orderCustomer' | 'orderDay'>,
): TimeBetweenOrders {
  assertSameLength('dates', rows.orderDay, 'customers', rows.orderCustomer);
  const { all, toSecond } = gapsBetweenOrders(rows);
  return {
    medianDays: median(all),
    medianDaysToSecond: median(toSecond),
    gaps: all.length,
    customersWithSecond: toSecond.length,
  };
}
