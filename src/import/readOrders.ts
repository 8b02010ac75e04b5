import { joinColumns } from './columns';
import type { Namings } from './identity/namings';
import { Interner } from './interner';
import { isRefundRow, netRefunds } from './netRefunds';
import {
  orderCells,
  orderRows,
  type OrderInterners,
  type OrderLabelField,
  type OrderRows,
} from './orderRows';
import { dropOrdersOfOtherTabs } from './ordersInOtherTabs';
import type { TabSource } from './tabSource';
import type { LabelColumn, OrdersTable, TabHealth } from './tables';

/** The orders of all tabs mapped as such, in the order of the tabs; refunds are taken off their orders, and an order in two tabs counts once. */
export function readOrders(
  sources: readonly TabSource[],
  buyers: Namings,
  health: TabHealth[],
): OrdersTable | null {
  if (sources.length === 0) return null;
  const interners = orderInterners(buyers);
  const cells = sources.map((source) => orderCells(source, interners));
  dropOrdersOfOtherTabs(cells);
  const parts = cells.map(orderRows);
  const column = <K extends keyof OrderRows>(name: K): { rows: number; values: OrderRows[K] }[] =>
    parts.map((part) => ({ rows: part.rows, values: part[name] }));
  const labelled = (name: OrderLabelField): LabelColumn | null => {
    const index = joinColumns(column(name), -1);
    return index && { index, labels: interners[name].names };
  };
  const all = {
    rows: parts.reduce((sum, part) => sum + part.rows, 0),
    customers: buyers.customers,
    customer: joinColumns(column('customer'), -1)!,
    day: joinColumns(column('day'), NaN)!,
    netSales: joinColumns(column('netSales'), 0)!,
    source: labelled('source'),
    discountCode: labelled('discountCode'),
    referral: labelled('referral'),
    discount: joinColumns(column('discount'), 0),
    offering: labelled('offering'),
  };
  const netted = netRefunds(all, joinColumns(column('orderId'), -1), refundRows(parts));
  let from = 0;
  for (const part of parts) {
    health.push(part.health(netted.remarks(from, from + part.rows)));
    from += part.rows;
  }
  return netted.orders;
}

function orderInterners(buyers: Namings): OrderInterners {
  const names = (): Interner => new Interner('asWritten');
  const labels = { source: names(), discountCode: names(), referral: names(), offering: names() };
  return { buyers, orderIds: new Interner(), ...labels };
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
