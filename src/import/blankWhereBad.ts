import type { Read } from './columnOrConstant';
import { remarkOnCells } from './remarkOnCells';
import { fieldColumn, type TabSource } from './tabSource';

/** What an optional field read: a cell that cannot be read is blank with a remark, and its row still counts. */
export function blankWhereBad<Values>(
  source: TabSource,
  field: string,
  expected: string,
  { values, bad }: Read<Values>,
): Read<Values> {
  // A value for all rows that cannot be read is refused instead.
  if (bad.length === 0 || fieldColumn(source, field) === null) return { values, bad };
  const rows = bad.map(({ row }) => row);
  remarkOnCells(source, field, rows, expected);
  return { values, bad: [] };
}
