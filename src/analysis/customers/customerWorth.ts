import { Failure } from '../../core/failure';
import { customerValue } from '../../core/metrics/customerValue';
import type { OrderRows } from '../../core/orderRows';
import { cameBack } from '../../core/repeat/cameBack';
import { followedCustomers } from '../../core/repeat/followedCustomers';
import { observedRate } from '../../core/statistics/observedRate';
import type { EstimateWithInterval } from '../../core/interval';
import type { OrdersTable } from '../../import/tables';
import type { Assumptions } from '../assumptions';
import { resultOf, type Part } from '../part';

/** A euro next year is worth so much less than one today. */
export const YEARLY_DISCOUNT = 0.1;

export interface CustomerWorth {
  readonly observed: number;
  readonly repeaters: number;
  /** Net sales to a customer who came back, on days 1 … W after the first order. */
  readonly meanNetSales: number;
  /** Money left of the sales still to come, after the first order; limits from those of the share who come back. */
  readonly value: EstimateWithInterval;
}

/**
 * What is a customer still worth after the first order?
 *
 * Formula: m·r ÷ (1 + i − r) with the outcome window as the period: r = share who came back within it, m = mean net
 * sales of those who did × margin, i = 10 % a year brought to the length of the window. Limits at those of r.
 *
 * Assumes that share and sales stay the same for ever, and takes m and i as known. Customers who buy less often than
 * once in a window count as lost: a long gap between orders needs a long window.
 */
export function customerWorth(
  orders: OrdersTable | null,
  bought: Part<OrderRows>,
  { repeatWindowDays, level, margin }: Assumptions,
): CustomerWorth {
  const rows = resultOf(bought);
  const followed = followedCustomers(rows, repeatWindowDays);
  const repeated = cameBack(rows, followed, repeatWindowDays);
  const repeaters = repeated.reduce((sum, once) => sum + once, 0);
  if (repeaters === 0) throw new Failure('NOBODY_CAME_BACK', { days: repeatWindowDays });
  const meanNetSales = laterSales(orders!, followed.firstDay, repeated, repeatWindowDays) / repeaters;
  const discountRate = Math.exp((Math.log(1 + YEARLY_DISCOUNT) * repeatWindowDays) / 365) - 1;
  const valueAt = (retention: number): number =>
    customerValue({
      marginPerPeriod: meanNetSales * (margin ?? 1),
      retention,
      discountRate,
      includeFirst: false,
    });
  const { interval } = observedRate(repeaters, followed.observed, level);
  const atLimits = interval && [valueAt(interval.low!), valueAt(interval.high!)];
  return {
    observed: followed.observed,
    repeaters,
    meanNetSales,
    value: {
      estimate: valueAt(repeaters / followed.observed),
      // With refunds above sales more who come back are worth less.
      interval: atLimits && { low: Math.min(...atLimits), high: Math.max(...atLimits), level },
    },
  };
}

/** Net sales to those who came back, on days 1 … W after the first order; a refund in a row of its own lowers them. */
function laterSales(
  orders: OrdersTable,
  firstDay: Float64Array,
  repeated: Uint8Array,
  windowDays: number,
): number {
  let sales = 0;
  for (let row = 0; row < orders.rows; row++) {
    const customer = orders.customer[row]!;
    if (customer < 0 || repeated[customer] === 0) continue;
    const after = orders.day[row]! - firstDay[customer]!;
    if (after > 0 && after <= windowDays) sales += orders.netSales[row]!;
  }
  return sales;
}
