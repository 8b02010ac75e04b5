import { dropReasons } from '../wording/health';
import type { OrderCells } from './orderRows';
import { fieldColumn } from './tabSource';

/**
 * Two exports often overlap, and an order that stands in both would count twice. The same order number, day, customer
 * and amount in a later tab is not used; several lines of one order within a tab are none of its business.
 */
export function dropOrdersOfOtherTabs(tabs: readonly OrderCells[]): void {
  if (tabs.filter(({ orderId }) => orderId !== null).length < 2) return;
  const known = new Set<string>();
  for (const cells of tabs) {
    const { source, orderId } = cells;
    const column = fieldColumn(source, 'orderId');
    if (orderId === null || column === null) continue;
    const own: string[] = [];
    for (let row = 0; row < orderId.length; row++) {
      if (orderId[row]! < 0 || !source.ledger.isKept(row)) continue;
      const order = orderInWords(cells, row);
      if (known.has(order)) source.ledger.drop(row, dropReasons.inOtherTab, column.column);
      else own.push(order);
    }
    for (const order of own) known.add(order);
  }
}

function orderInWords({ orderId, day, customer, amount, refund }: OrderCells, row: number): string {
  // A row with a refund only has no amount; its refund tells it from others.
  const money = amount[row] === amount[row] ? String(amount[row]) : `refund ${refund?.[row]}`;
  return `${orderId![row]} ${day[row]} ${customer[row]} ${money}`;
}
