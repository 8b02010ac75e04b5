import { joinColumns } from './columns';
import { Interner } from './interner';
import { isRefundRow, netRefunds } from './netRefunds';
import { orderCells, orderRows, type OrderInterners, type OrderRows } from './orderRows';
import { dropOrdersOfOtherTabs } from './ordersInOtherTabs';
import type { TabSource } from './tabSource';
import type { LabelColumn, OrdersTable, TabHealth } from './tables';

/** The orders of all tabs mapped as such, in the order of the tabs; refunds are taken off their orders, and an order in two tabs counts once. */
export function readOrders(
  sources: readonly TabSource[],
  customers: Interner,
  health: TabHealth[],
): OrdersTable | null {
  if (sources.length === 0) return null;
  const interners: OrderInterners = {
    customers,
    orderIds: new Interner(),
    sources: new Interner('asWritten'),
    codes: new Interner('asWritten'),
    referrals: new Interner('asWritten'),
    offerings: new Interner('asWritten'),
  };
  const cells = sources.map((source) => orderCells(source, interners));
  dropOrdersOfOtherTabs(cells);
  const parts = cells.map(orderRows);
  const column = <K extends keyof OrderRows>(name: K): { rows: number; values: OrderRows[K] }[] =>
    parts.map((part) => ({ rows: part.rows, values: part[name] }));
  const labelled = (
    name: 'source' | 'discountCode' | 'referral' | 'offering',
    labels: Interner,
  ): LabelColumn | null => {
    const index = joinColumns(column(name), -1);
    return index && { index, labels: labels.names };
  };
  const all = {
    rows: parts.reduce((sum, part) => sum + part.rows, 0),
    customers,
    customer: joinColumns(column('customer'), -1)!,
    day: joinColumns(column('day'), NaN)!,
    netSales: joinColumns(column('netSales'), 0)!,
    source: labelled('source', interners.sources),
    discountCode: labelled('discountCode', interners.codes),
    referral: labelled('referral', interners.referrals),
    discount: joinColumns(column('discount'), 0),
    offering: labelled('offering', interners.offerings),
  };
  const netted = netRefunds(all, joinColumns(column('orderId'), -1), refundRows(parts));
  let from = 0;
  for (const part of parts) {
    health.push(part.health(netted.remarks(from, from + part.rows)));
    from += part.rows;
  }
  return netted.orders;
}

function refundRows(parts: readonly OrderRows[]): Uint8Array {
  const rows = new Uint8Array(parts.reduce((sum, part) => sum + part.rows, 0));
  let at = 0;
  for (const part of parts) {
    for (let row = 0; row < part.rows; row++)
      if (isRefundRow(part.netSales[row]!, part.amount[row]!)) rows[at + row] = 1;
    at += part.rows;
  }
  return rows;
}
