import { Failure } from '../core/failure';
import { discountGiven } from '../core/metrics/discountGiven';
import { offerLift, type DayRange, type OfferLift } from '../core/metrics/offerLift';
import { offerProfit, type OfferProfit } from '../core/metrics/offerProfit';
import type { ImportedData, OffersTable, OrdersTable } from '../import/tables';
import type { Assumptions } from './assumptions';
import { usableRate } from './claimedRoe';
import { discountedOrders } from './customers/deals';
import { COOL_DOWN_DAYS, offerWindows } from './offerWindows';
import { part, resultOf, type Part } from './part';
import type { Period } from './period';

/** How the money given away is known. */
export type DiscountSource = 'column' | 'rate' | 'unknown';

export interface OfferResult {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly lift: Part<OfferLift>;
  readonly cash: number;
  readonly hours: number;
  readonly discount: number;
  readonly discountSource: DiscountSource;
  /** From the naive figure to the honest one; needs the days after the offer, and a price for its hours. */
  readonly profit: Part<OfferProfit>;
}

const BASELINE_WEEKS = 8;

/**
 * What did each offer bring beyond what such weeks bring anyway, and did it pay?
 *
 * Formula: `offerLift` over the net sales of all orders by day, guests and refunds too, weeks with another offer or the
 * fourteen days after one passed over; then `offerProfit` with the discounts of the orders in its days, or, without such
 * a column, the discounted sales × rate ÷ (1 − rate). Goods at list price cost 1 − margin. Offers that begin in the
 * period, newest first.
 *
 * Assumes that nothing else happened in those days: whatever did is in the lift.
 */
export function offers(
  data: ImportedData,
  period: Period | null,
  assumptions: Assumptions,
): readonly OfferResult[] {
  const { offers: table, orders } = data;
  if (table === null || table.rows === 0) throw new Failure('NO_OFFERS');
  if (orders === null || orders.rows === 0) throw new Failure('NO_ORDERS');
  const inPeriod = Array.from(table.start.keys()).filter(
    (row) => period === null || (table.start[row]! >= period.from && table.start[row]! <= period.to),
  );
  if (inPeriod.length === 0) throw new Failure('NO_OFFERS_IN_PERIOD');
  return inPeriod
    .sort((a, b) => table.start[b]! - table.start[a]!)
    .map((row) => offerResult(table, row, orders, assumptions));
}

function offerResult(
  table: OffersTable,
  row: number,
  orders: OrdersTable,
  assumptions: Assumptions,
): OfferResult {
  const [start, end] = [table.start[row]!, table.end[row]!];
  const cash = table.cost?.[row] ?? 0;
  const hours = table.hours?.[row] ?? 0;
  const { discount, discountSource } = discountOf(
    orders,
    { from: start, to: end },
    table.discountRate?.[row] ?? NaN,
  );
  const lift = part(() => liftOf(table, row, orders, assumptions));
  const profit = part(() => {
    const hourlyRate = usableRate({ cash, hours }, assumptions.hourlyRate);
    if (hourlyRate === null) throw new Failure('HOURLY_RATE_UNKNOWN');
    const goodsShare = 1 - (assumptions.margin ?? 1);
    return offerProfit(resultOf(lift), {
      values: 'netOfDiscount',
      discount,
      goodsShare,
      cash,
      hours,
      hourlyRate,
    });
  });
  return { name: table.name[row]!, start, end, lift, cash, hours, discount, discountSource, profit };
}

function liftOf(table: OffersTable, row: number, orders: OrdersTable, assumptions: Assumptions): OfferLift {
  const [start, end] = [table.start[row]!, table.end[row]!];
  return offerLift(
    { day: orders.day, value: orders.netSales },
    {
      offerStart: start,
      offerEnd: end,
      baselineWeeks: BASELINE_WEEKS,
      cooldownDays: COOL_DOWN_DAYS,
      trend: false,
      exclude: otherOffers(table, row),
      level: assumptions.level,
      marginOfNoInterest: assumptions.liftMarginOfNoInterest,
    },
  );
}

/** Days of the other offers and after them; not those that this offer itself lies in. */
function otherOffers(table: OffersTable, row: number): DayRange[] {
  return offerWindows(table).filter((_, other) => other !== row);
}

function discountOf(
  orders: OrdersTable,
  { from, to }: DayRange,
  rate: number,
): Pick<OfferResult, 'discount' | 'discountSource'> {
  const isInside = (row: number): boolean => orders.day[row]! >= from && orders.day[row]! <= to;
  const sum = (of: (row: number) => number): number =>
    orders.day.reduce((total, _, row) => (isInside(row) ? total + of(row) : total), 0);
  if (orders.discount !== null) {
    const { discount } = orders;
    return { discount: sum((row) => discount[row]!), discountSource: 'column' };
  }
  if (Number.isNaN(rate)) return { discount: 0, discountSource: 'unknown' };
  const redeemed = orders.discountCode === null ? null : discountedOrders(orders);
  const paid = sum((row) => (redeemed === null || redeemed[row] === 1 ? orders.netSales[row]! : 0));
  return { discount: discountGiven(Math.max(0, paid), rate), discountSource: 'rate' };
}
