import { businessKind, type BusinessKind } from '../../core/metrics/businessKind';
import { repeatRate, type RepeatRate } from '../../core/metrics/repeatRate';
import { timeBetweenOrders, type TimeBetweenOrders } from '../../core/metrics/timeBetweenOrders';
import type { OrderRows } from '../../core/orderRows';
import { firstOrders } from '../../core/repeat/firstOrders';
import type { Assumptions } from '../assumptions';
import { resultOf, type Part } from '../part';
import type { Period } from '../period';

export interface ComingBack {
  readonly repeat: RepeatRate;
  readonly between: TimeBetweenOrders;
  readonly kind: BusinessKind;
}

/** Do the customers who first buy in the period come back, after how long, and is it a business in which they do? */
export function comingBack(
  bought: Part<OrderRows>,
  period: Period | null,
  { repeatWindowDays: windowDays, level }: Assumptions,
): ComingBack {
  const rows = resultOf(bought);
  const repeat = repeatRate(rows, { windowDays, level });
  const between = timeBetweenOrders(ofEntering(rows, period));
  const kind = businessKind({ repeatRate: repeat.rate, windowDays, medianGapDays: between.medianDays });
  return { repeat, between, kind };
}

/** The orders of customers who enter in the period; the others' stand without a customer. */
function ofEntering(rows: OrderRows, period: Period | null): OrderRows {
  if (period === null) return rows;
  const { firstDay } = firstOrders(rows);
  const enters = (customer: number): boolean =>
    customer >= 0 && firstDay[customer]! >= period.from && firstDay[customer]! <= period.to;
  return { ...rows, orderCustomer: rows.orderCustomer.map((customer) => (enters(customer) ? customer : -1)) };
}
