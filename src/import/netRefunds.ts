import { healthRemarks } from '../wording/health';
import { pickRows, pickRowsOrNull } from './columns';
import { rowsById } from './rowsById';
import type { LabelColumn, OrdersTable } from './tables';

export interface NettedOrders {
  readonly orders: OrdersTable;
  /** What happened to the refund rows from one row up to another. */
  readonly remarks: (from: number, to: number) => string[];
}

/** A row of its own that gives money back. */
export function isRefundRow(netSales: number, amount: number): boolean {
  return amount < 0 || (!(amount > 0) && netSales < 0);
}

/** Takes each refund row off the order with the same number; one without such an order stays on its own date. */
export function netRefunds(
  orders: OrdersTable,
  orderId: Int32Array | null,
  isRefund: Uint8Array,
): NettedOrders {
  const netted = new Uint8Array(orders.rows);
  if (orderId !== null && isRefund.includes(1)) takeOff(orders.netSales, orderId, isRefund, netted);
  const count = (flags: Uint8Array, from: number, to: number): number =>
    flags.subarray(from, to).reduce((sum, flag) => sum + flag, 0);
  const remarks = (from: number, to: number): string[] => {
    const taken = count(netted, from, to);
    const alone = count(isRefund, from, to) - taken;
    return [
      ...(taken > 0 ? [healthRemarks.nettedRefunds(taken)] : []),
      ...(alone > 0 ? [healthRemarks.loneRefunds(alone)] : []),
    ];
  };
  return { orders: netted.includes(1) ? withoutRows(orders, netted) : orders, remarks };
}

function takeOff(
  netSales: Float64Array,
  orderId: Int32Array,
  isRefund: Uint8Array,
  netted: Uint8Array,
): void {
  const orderOf = firstOrders(orderId, isRefund);
  for (let row = 0; row < orderId.length; row++) {
    const order = isRefund[row] === 1 && orderId[row]! >= 0 ? orderOf[orderId[row]!]! : -1;
    if (order < 0) continue;
    netSales[order]! += netSales[row]!;
    netted[row] = 1;
  }
}

/** For each order number its first row that is no refund. */
function firstOrders(orderId: Int32Array, isRefund: Uint8Array): Int32Array {
  const rows = rowsById(orderId);
  for (let row = 0; row < orderId.length; row++) {
    const id = orderId[row]!;
    if (isRefund[row] === 0 && id >= 0 && rows[id]! < 0) rows[id] = row;
  }
  return rows;
}

function withoutRows(orders: OrdersTable, removed: Uint8Array): OrdersTable {
  const kept = Int32Array.from(Array.from(removed.keys()).filter((row) => removed[row] === 0));
  const labels = (column: LabelColumn | null): LabelColumn | null =>
    column && { ...column, index: pickRows(column.index, kept) };
  return {
    ...orders,
    rows: kept.length,
    customer: pickRows(orders.customer, kept),
    day: pickRows(orders.day, kept),
    netSales: pickRows(orders.netSales, kept),
    source: labels(orders.source),
    discountCode: labels(orders.discountCode),
    referral: labels(orders.referral),
    discount: pickRowsOrNull(orders.discount, kept),
    offering: labels(orders.offering),
  };
}
