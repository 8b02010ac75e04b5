import { healthRemarks } from '../wording/health';
import { cellAddress } from './address';
import type { OrderCells } from './orderRows';
import { rowsById } from './rowsById';
import { fieldColumn } from './tabSource';

/**
 * Says when rows of a tab repeat the first row of their order in every respect that is read. They may be two equal
 * items of one order or a block pasted twice: only the shop knows, so they are counted.
 */
export function repeatedRows({ source, orderId, day, customer, amount, offering }: OrderCells): string[] {
  const column = fieldColumn(source, 'orderId');
  if (orderId === null || column === null) return [];
  const first = rowsById(orderId);
  const repeated: number[] = [];
  for (let row = 0; row < orderId.length; row++) {
    const id = orderId[row]!;
    if (id < 0 || !source.ledger.isKept(row)) continue;
    const known = first[id]!;
    if (known < 0) first[id] = row;
    else if (
      [day, customer, amount, offering].every((values) => values === null || values[known] === values[row])
    )
      repeated.push(row);
  }
  if (repeated.length === 0) return [];
  const cell = cellAddress(source.tab.name, column.from + repeated[0]!, column.column);
  return [healthRemarks.repeatedRows(repeated.length, cell)];
}
