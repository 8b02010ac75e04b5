import { Failure } from '../core/failure';
import { filledLength, firstRows } from '../import/blank';
import type { CellColumn } from '../import/cellColumn';
import { readColumn, type ColumnKind, type ReadColumn, type Reading } from './readColumn';

export interface TableRange {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly column: CellColumn;
}

export interface ReadTable {
  /** In the order of the ranges, without the rows that do not count. */
  readonly columns: readonly ReadColumn['cells'][];
  /** By row of the ranges: 1 = counts; `null` = all do. */
  readonly filled: Uint8Array | null;
}

/**
 * Reads ranges that are columns of one table. Trailing blank rows are cut, rows blank in every range skipped;
 * so are rows without any number where the table has numbers. A blank amount beside a filled one is 0.
 */
export function tableColumns(ranges: readonly TableRange[], by: Reading): ReadTable {
  const rows = commonRows(ranges);
  if (rows === 0) throw new Failure('NO_ROWS', { where: ranges[0]!.name });
  const read = ranges.map(({ name, kind, column }) => readColumn(firstRows(column, rows), kind, name, by));
  const deciding = read.filter((_, range) => isDeciding(ranges[range]!, ranges));
  const filled = filledRows(deciding, rows);
  if (filled?.includes(1) === false) throw new Failure('NO_ROWS', { where: whoDecides(ranges) });
  read.forEach((column, range) => refuseBlanks(ranges[range]!, column, filled));
  const columns = read.map(({ cells, blanks }, range) => {
    const kept = filled === null ? cells : cells.filter((_, row) => filled[row] === 1);
    return ranges[range]!.kind === 'amounts' && blanks > 0
      ? kept.map((amount) => (Number.isNaN(amount) ? 0 : amount))
      : kept;
  });
  return { columns, filled };
}

/** Rows with anything in them. A range may be shorter than another only by blank cells. */
function commonRows(ranges: readonly TableRange[]): number {
  const filled = ranges.map(({ column }) => filledLength(column));
  const rows = Math.max(...filled);
  const longest = ranges[filled.indexOf(rows)]!;
  const length = ({ column }: TableRange): number => column.to - column.from;
  const short = ranges.find((range) => length(range) < rows);
  if (short === undefined) return rows;
  throw new Failure('UNEQUAL_LENGTHS', {
    where: short.name,
    rows: length(short),
    other: longest.name,
    otherRows: length(longest),
  });
}

function isDeciding(range: TableRange, ranges: readonly TableRange[]): boolean {
  const isNumber = ({ kind }: TableRange): boolean =>
    kind === 'amounts' || kind === 'bases' || kind === 'counts';
  // A column of tick boxes has a FALSE in every row that is still empty.
  return isNumber(range) || !(isFlag(range) || ranges.some(isNumber));
}

function isFlag({ kind }: Pick<TableRange, 'kind'>): boolean {
  return kind === 'flags' || kind === 'discounts';
}

function whoDecides(ranges: readonly TableRange[]): string {
  return ranges.find((range) => isDeciding(range, ranges))!.name;
}

/** 1 for rows that count; `null` = all do. */
function filledRows(deciding: readonly ReadColumn[], rows: number): Uint8Array | null {
  if (deciding.some(({ blanks }) => blanks === 0)) return null;
  const filled = new Uint8Array(rows);
  for (const { cells } of deciding) {
    const isIndex = cells instanceof Int32Array;
    for (let row = 0; row < rows; row++)
      if (isIndex ? cells[row]! >= 0 : cells[row] === cells[row]) filled[row] = 1;
  }
  return filled;
}

/** A count may not be blank beside filled cells; a key or a date may, but not in every row. */
function refuseBlanks(range: TableRange, { cells, blanks }: ReadColumn, filled: Uint8Array | null): void {
  const { name, kind } = range;
  if (kind === 'amounts' || kind === 'labels' || isFlag(range)) return;
  if (blanks === cells.length) throw new Failure('NO_ROWS', { where: name });
  if (kind !== 'counts' || blanks === 0) return;
  const row = cells.findIndex((count, at) => Number.isNaN(count) && (filled === null || filled[at] === 1));
  if (row >= 0) throw new Failure('BLANK_COUNT', { where: name, row: row + 1 });
}
