import { badCell } from './badCell';
import { cellAt, type BadCell, type CellColumn } from './cellColumn';
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
    const { index, interner, source } = this;
    const damaged = interner.damaged.length;
    interner.indexRows(source, begin, end, index);
    if (interner.damaged.length > damaged && this.firstDamagedRow < 0)
      this.firstDamagedRow = index.indexOf(interner.damaged[damaged]!, begin);
    for (let row = begin; row < end; row++) {
      if (index[row]! >= 0) continue;
      if (index[row] === errorKey) this.bad.push(badCell(row, 'errorCell', cellAt(source, row)));
      else this.blanks++;
      index[row] = blankKey;
    }
  }
}
