import { badCell } from './badCell';
import type { BadCell, CellColumn } from './cellColumn';
import { blankKey, errorKey } from './interner';
import type { Interner } from './interner';

export interface KeyColumn {
  /** Index into `interner.names`; −1 = blank or an error cell. */
  readonly index: Int32Array;
  readonly blanks: number;
  readonly bad: readonly BadCell[];
  /** First row with an id the spreadsheet has already rounded (1.22E+17); −1 = none. */
  readonly firstDamagedRow: number;
}

/** Reads a column of ids: trimmed, one letter case, e-mails in one form. Only error cells are bad. */
export function keyColumn(column: CellColumn, interner: Interner): KeyColumn {
  const { cells, column: position, from } = column;
  const rows = column.to - from;
  const index = new Int32Array(rows);
  const bad: BadCell[] = [];
  let blanks = 0;
  let firstDamagedRow = -1;
  let damaged = interner.damaged;
  for (let row = 0; row < rows; row++) {
    const line = cells[from + row];
    const cell = line === undefined ? '' : line[position];
    const found = cell === '' ? blankKey : interner.index(cell);
    if (found >= 0) {
      index[row] = found;
      if (interner.damaged !== damaged) {
        damaged = interner.damaged;
        if (firstDamagedRow < 0) firstDamagedRow = row;
      }
      continue;
    }
    index[row] = blankKey;
    if (found === errorKey) bad.push(badCell(row, 'errorCell', cell));
    else blanks++;
  }
  return { index, blanks, bad, firstDamagedRow };
}
