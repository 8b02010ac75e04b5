import { dropReasons } from '../wording/health';
import { isBlank } from './blank';
import { fieldColumn, type TabSource } from './tabSource';
import { endsWithSum } from './totalsRow';

/** Drops a last row that has no date (or name) of its own and whose amount is the sum of all others. */
export function dropUnlabelledTotals(
  source: TabSource,
  keyField: string,
  columns: readonly (Float64Array | null)[],
  keyMayStand = false,
): void {
  const last = source.ledger.rows - 1;
  const key = fieldColumn(source, keyField);
  if (last < 0 || key === null || !source.ledger.isKept(last)) return;
  if (!keyMayStand && !isBlank(source.tab.cells[source.firstDataRow + last]?.[key.column])) return;
  const used = columns.find((values) => values !== null && values[last] === values[last]);
  if (!used) return;
  const values = used.map((value, row) => (source.ledger.isKept(row) ? value : NaN));
  if (endsWithSum(values, last)) source.ledger.drop(last, dropReasons.totalsRow, key.column);
}
