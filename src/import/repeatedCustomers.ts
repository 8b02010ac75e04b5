import { healthRemarks } from '../wording/health';
import { cellAddress } from './address';
import { fieldColumn, type TabSource } from './tabSource';

/** Says when a list of customers names somebody again. */
export function repeatedCustomers(source: TabSource, customer: Int32Array): string[] {
  const column = fieldColumn(source, 'customer');
  if (column === null) return [];
  const seen = new Set<number>();
  const again: number[] = [];
  for (let row = 0; row < customer.length; row++) {
    if (!source.ledger.isKept(row) || customer[row]! < 0) continue;
    if (seen.has(customer[row]!)) again.push(row);
    else seen.add(customer[row]!);
  }
  if (again.length === 0) return [];
  const cell = cellAddress(source.tab.name, column.from + again[0]!, column.column);
  return [healthRemarks.repeatedCustomers(again.length, cell)];
}
