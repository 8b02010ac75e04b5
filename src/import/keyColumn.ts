import { badCell } from './badCell';
import type { BadCell, CellColumn } from './cellColumn';
import { wholeColumnRead, type ColumnReading } from './columnReading';
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
  return wholeColumnRead(new KeyReading(column, interner));
}

/** The same, a stretch of rows at a time. Of several columns that share an interner one is read after another. */
export class KeyReading implements KeyColumn, ColumnReading {
  readonly rows: number;
  readonly index: Int32Array;
  readonly bad: BadCell[] = [];
  blanks = 0;
  firstDamagedRow = -1;

  constructor(
    private readonly source: CellColumn,
    readonly interner: Interner,
  ) {
    this.rows = source.to - source.from;
    this.index = new Int32Array(this.rows);
  }

  readRows(begin: number, end: number): void {
    const { index, interner } = this;
    const { cells, column, from } = this.source;
    let damaged = interner.damaged;
    for (let row = begin; row < end; row++) {
      const line = cells[from + row];
      const cell = line === undefined ? '' : line[column];
      const found = cell === '' ? blankKey : interner.index(cell);
      index[row] = found < 0 ? blankKey : found;
      if (found === errorKey) this.bad.push(badCell(row, 'errorCell', cell));
      else if (found < 0) this.blanks++;
      else if (interner.damaged !== damaged) {
        damaged = interner.damaged;
        if (this.firstDamagedRow < 0) this.firstDamagedRow = row;
      }
    }
  }
}
