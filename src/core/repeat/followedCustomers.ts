import { assertUsable } from '../assertUsable';
import { Failure } from '../failure';
import type { OrderRows } from '../orderRows';
import { firstOrders, refuseNoOrders } from './firstOrders';

export interface FollowedCustomers {
  /** By customer number; NaN = no usable order. */
  readonly firstDay: Float64Array;
  /** By customer number: 1 = the whole window after the first order lies in the data. */
  readonly followed: Uint8Array;
  readonly customers: number;
  readonly observed: number;
  /** The window is not over at the last date in the data, or began before the first. */
  readonly notObserved: number;
  /** Refunds are not among them. */
  readonly orderRows: number;
  readonly orderRowsLeftOut: number;
  readonly refundRows: number;
}

/** The customers who can be followed for a whole window after their first order. Refused when there is nobody. */
export function followedCustomers(rows: OrderRows, windowDays: number): FollowedCustomers {
  assertUsable('window_days', windowDays, windowDays > 0, 'more than 0 days');
  const orders = firstOrders(rows);
  refuseNoOrders(orders);
  const { firstDay, dataStart, dataEnd, orderRows, rowsLeftOut, refundRows } = orders;
  const entryFrom = rows.entryFrom ?? -Infinity;
  const entryTo = rows.entryTo ?? Infinity;
  const followed = new Uint8Array(firstDay.length);
  let customers = 0;
  let observed = 0;
  for (let customer = 0; customer < firstDay.length; customer++) {
    const first = firstDay[customer]!;
    if (!(first >= entryFrom && first <= entryTo)) continue;
    customers++;
    if (first < dataStart || first + windowDays > dataEnd) continue;
    followed[customer] = 1;
    observed++;
  }
  if (observed === 0) throw new Failure('NOBODY_FOLLOWED', { days: windowDays });
  const notObserved = customers - observed;
  const counted = { customers, observed, notObserved, orderRows, orderRowsLeftOut: rowsLeftOut, refundRows };
  return { firstDay, followed, ...counted };
}
