import { Failure } from '../../core/failure';
import { dealLoyalty, type DealLoyalty } from '../../core/metrics/dealLoyalty';
import { dealShare, type DealShare } from '../../core/metrics/dealShare';
import type { RepeatLift } from '../../core/metrics/repeatLift';
import type { OrderRows } from '../../core/orderRows';
import type { LabelColumn, OrdersTable } from '../../import/tables';
import type { Assumptions } from '../assumptions';
import { resultOf, type Part } from '../part';
import { isInPeriod, type Period } from '../period';

export interface Deals {
  readonly loyalty: DealLoyalty;
  /** Engaged against others; `null` where nobody is known to be engaged. */
  readonly share: DealShare | null;
  /** Orders in the period, and those of them with a discount. */
  readonly orders: number;
  readonly discounted: number;
  /** Money given away in the period; `null` where only codes are known. */
  readonly given: number | null;
}

/** Who comes for a discount, and do they come back at full price? An order is discounted when it has a discount or a code. */
export function deals(
  orders: OrdersTable | null,
  bought: Part<OrderRows>,
  repeat: Part<RepeatLift>,
  period: Period | null,
  { repeatWindowDays: windowDays, level, liftMarginOfNoInterest: marginOfNoInterest }: Assumptions,
): Deals {
  const rows = resultOf(bought);
  const discounted = discountedOrders(orders!);
  if (!discounted.includes(1)) throw new Failure('NO_DISCOUNTS');
  const loyalty = dealLoyalty({ ...rows, discounted }, { windowDays, level, marginOfNoInterest });
  const share = 'result' in repeat ? dealShare({ ...rows, discounted }, repeat.result.groupOf, level) : null;
  return { loyalty, share, ...totals(orders!, discounted, period) };
}

/** 1 for an order with a discount. */
export function discountedOrders({ rows, discount, discountCode }: OrdersTable): Uint8Array {
  const isCode = codesInUse(discountCode);
  const discounted = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const code = discountCode === null ? -1 : discountCode.index[row]!;
    if ((discount !== null && discount[row]! > 0) || isCode[code] === true) discounted[row] = 1;
  }
  return discounted;
}

/** "none" and "-" are no codes. */
function codesInUse(column: LabelColumn | null): boolean[] {
  return (column?.labels ?? []).map((code) => !/^(no|none|n\/a|nil|0|[-–—]+)$/i.test(code.trim()));
}

function totals(
  { rows, day, netSales, discount }: OrdersTable,
  discounted: Uint8Array,
  period: Period | null,
): Pick<Deals, 'orders' | 'discounted' | 'given'> {
  let [orders, deal, given] = [0, 0, 0];
  for (let row = 0; row < rows; row++) {
    if (netSales[row]! < 0 || !isInPeriod(day[row]!, period)) continue;
    orders++;
    deal += discounted[row]!;
    given += discount?.[row] ?? 0;
  }
  return { orders, discounted: deal, given: discount === null ? null : given };
}
