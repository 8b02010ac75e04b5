import { cellWarning } from '../wording/health';
import { cellAddress } from './address';
import { fieldSpecOf } from './columnOrConstant';
import { fieldColumn, type TabSource } from './tabSource';

/** Says in the health list which cells of a field could not be read and count as blank; rows that are not used are left out. */
export function remarkOnCells(
  source: TabSource,
  field: string,
  rows: readonly number[],
  expected: string,
): void {
  const column = fieldColumn(source, field);
  const used = rows.filter((row) => source.ledger.isKept(row));
  if (column === null || used.length === 0) return;
  const first = cellAddress(
    source.tab.name,
    column.from + used.reduce((first, row) => Math.min(first, row)),
    column.column,
  );
  source.remarks.push(cellWarning(fieldSpecOf(source, field).label, first, used.length, expected));
}
