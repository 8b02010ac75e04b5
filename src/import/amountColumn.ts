import { isBlank } from './blank';
import { badCell } from './badCell';
import { cellAt, type BadCell, type CellColumn } from './cellColumn';
import { wholeColumnRead, type ColumnReading } from './columnReading';
import { decimalMark, type DecimalMark, type LocaleSource } from './localeRules';
import { decimalEvidence, textAmount } from './textAmount';

// Looked up once: in the local host a global name costs more than the reading of a cell.
const { isFinite: isNumber } = Number;

export interface AmountColumn {
  /** NaN = blank or bad. */
  readonly values: Float64Array;
  readonly blanks: number;
  /** In row order. */
  readonly bad: readonly BadCell[];
}

/**
 * Reads a column of money, hours or counts. Numbers are taken as they are; text is read with its currency, sign,
 * percent and grouping. Where "1.234" could be either, the other cells of the column decide, then the locale.
 */
export function amountColumn(column: CellColumn, locale: LocaleSource): AmountColumn {
  return wholeColumnRead(new AmountReading(column, locale));
}

/** The same, a stretch of rows at a time. */
export class AmountReading implements AmountColumn, ColumnReading {
  readonly rows: number;
  readonly values: Float64Array;
  readonly bad: BadCell[] = [];
  blanks = 0;
  private readonly mark: () => DecimalMark;

  constructor(
    private readonly source: CellColumn,
    locale: LocaleSource,
  ) {
    this.rows = source.to - source.from;
    this.values = new Float64Array(this.rows);
    this.mark = columnDecimalMark(source, locale);
  }

  readRows(begin: number, end: number): void {
    const { values, mark } = this;
    const { cells, column, from } = this.source;
    for (let row = begin; row < end; row++) {
      const line = cells[from + row];
      const cell = line === undefined ? '' : line[column];
      if (typeof cell === 'number') {
        values[row] = cell;
        if (isNumber(cell)) continue;
      } else if (isBlank(cell)) {
        values[row] = NaN;
        this.blanks++;
        continue;
      } else {
        values[row] = typeof cell === 'string' ? textAmount(cell, mark) : NaN;
      }
      if (!isNumber(values[row])) {
        values[row] = NaN;
        this.bad.push(badCell(row, 'notANumber', cell));
      }
    }
  }
}

/** The decimal mark of a column, found at the first cell that could be read both ways. */
export function columnDecimalMark(column: CellColumn, locale: LocaleSource): () => DecimalMark {
  let mark: DecimalMark | null = null;
  return () => (mark ??= evidenceOfColumn(column) ?? decimalMark(locale().locale));
}

function evidenceOfColumn(column: CellColumn): DecimalMark | null {
  let found: DecimalMark | null = null;
  for (let row = 0; row < column.to - column.from; row++) {
    const cell = cellAt(column, row);
    const evidence = typeof cell === 'string' ? decimalEvidence(cell) : null;
    if (evidence !== null && found !== null && evidence !== found) return null;
    found = evidence ?? found;
  }
  return found;
}
