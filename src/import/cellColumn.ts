/** One column of a block of cells, from row `from` up to but not including row `to` (both counted from 0). */
export interface CellColumn {
  readonly cells: readonly (readonly unknown[])[];
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

export type BadCellReason =
  'errorCell' | 'notANumber' | 'negativeTime' | 'notADate' | 'ambiguousDate' | 'notYesOrNo';

/** A cell that could not be read. `row` counts from 0 at the first row of its column. */
export interface BadCell {
  readonly row: number;
  readonly reason: BadCellReason;
  /** What stands in the cell, shortened. */
  readonly given: string;
}

/** A block of cells as one column: an argument of a custom function. Several columns are read row by row. */
export function wholeColumn(cells: readonly (readonly unknown[])[]): CellColumn {
  const width = cells.length === 0 ? 0 : cells[0]!.length;
  const single = width === 1 ? cells : cells.flatMap((row) => row.map((cell) => [cell]));
  return { cells: single, column: 0, from: 0, to: single.length };
}

export function cellAt(column: CellColumn, row: number): unknown {
  const cells = column.cells[column.from + row];
  return cells === undefined ? '' : cells[column.column];
}
