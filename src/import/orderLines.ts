import { dropReasons, healthRemarks } from '../wording/health';
import { amountsWithTaxAndShipping } from './fields/orderFields';
import { headerWords } from './header';
import { rowsById } from './rowsById';
import { fieldColumn, type TabSource } from './tabSource';

/**
 * Rows without an amount: some exports (Shopify) write one row for each line of an order and the order's amounts only
 * on the first. A row with only a refund counts; any other row without an amount cannot be used.
 */
export function dropFurtherLines(
  source: TabSource,
  orderId: Int32Array | null,
  amount: Float64Array,
  others: readonly (Float64Array | null)[],
): void {
  const column = fieldColumn(source, 'amount');
  if (column === null) return;
  const firstLine = rowsById(orderId ?? new Int32Array(0));
  for (let row = 0; row < amount.length; row++) {
    const id = orderId === null ? -1 : orderId[row]!;
    if (amount[row] === amount[row]) {
      if (id >= 0) firstLine[id] = row;
    } else if (!others.some((values) => values !== null && values[row] === values[row])) {
      const reason = id >= 0 && firstLine[id]! >= 0 ? dropReasons.furtherLine : dropReasons.blank('Amount');
      source.ledger.drop(row, reason, column.column);
    }
  }
}

/**
 * Exports that repeat the order's total on every line would count it several times. They are known by a column named
 * as a total and by every order of several rows repeating one amount.
 */
export function dropRepeatedTotals(
  source: TabSource,
  orderId: Int32Array | null,
  amount: Float64Array,
): void {
  const column = fieldColumn(source, 'amount');
  const isTotal = amountsWithTaxAndShipping().includes(headerWords(source.mapping.columns['amount'] ?? ''));
  if (orderId === null || column === null || !isTotal) return;
  const first = rowsById(orderId);
  const further: number[] = [];
  for (let row = 0; row < amount.length; row++) {
    const id = orderId[row]!;
    if (id < 0 || !source.ledger.isKept(row)) continue;
    const known = first[id]!;
    if (known < 0) first[id] = row;
    else if (amount[known] !== amount[row]) return;
    else further.push(row);
  }
  if (new Set(further.map((row) => orderId[row])).size < 2) return;
  for (const row of further) source.ledger.drop(row, dropReasons.furtherLine, column.column);
  source.remarks.push(healthRemarks.repeatedTotals);
}
