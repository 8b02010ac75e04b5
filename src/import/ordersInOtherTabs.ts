import { dropReasons } from '../wording/health';
import type { OrderCells } from './orderRows';
import { fieldColumn } from './tabSource';

/** Where an order stands. */
interface Place {
  readonly cells: OrderCells;
  readonly row: number;
}

/**
 * Two exports often overlap, and an order that stands in both would count twice. The same order number, day, customer
 * and amount in two tabs counts once: as the later export has it when money went back in between, else as the first
 * tab has it. Several lines of one order within a tab are none of its business.
 */
export function dropOrdersOfOtherTabs(tabs: readonly OrderCells[]): void {
  if (tabs.filter(({ orderId }) => orderId !== null).length < 2) return;
  const known = new Map<string, Place>();
  for (const cells of tabs) {
    const { source, orderId } = cells;
    if (orderId === null || fieldColumn(source, 'orderId') === null) continue;
    const own = new Map<string, Place>();
    for (let row = 0; row < orderId.length; row++) {
      if (orderId[row]! < 0 || !source.ledger.isKept(row)) continue;
      const order = orderInWords(cells, row);
      const place = { cells, row };
      const other = known.get(order);
      if (other === undefined) own.set(order, place);
      else if (givenBack(place) > givenBack(other)) {
        leaveOut(other);
        known.set(order, place);
      } else leaveOut(place);
    }
    for (const [order, place] of own) known.set(order, place);
  }
}

function leaveOut({ cells: { source }, row }: Place): void {
  source.ledger.drop(row, dropReasons.inOtherTab, fieldColumn(source, 'orderId')!.column);
}

/** The refund a row tells of; refunds only grow, so the larger one is the newer. */
function givenBack({ cells: { refund, fullyRefunded }, row }: Place): number {
  if (fullyRefunded?.[row] === 1) return Infinity;
  return Math.abs(refund?.[row] ?? 0) || 0;
}

function orderInWords({ orderId, day, customer, amount, refund }: OrderCells, row: number): string {
  // A row with a refund only has no amount; its refund tells it from others.
  const money = amount[row] === amount[row] ? String(amount[row]) : `refund ${refund?.[row]}`;
  return `${orderId![row]} ${day[row]} ${customer[row]} ${money}`;
}
