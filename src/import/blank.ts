import type { CellColumn } from './cellColumn';

/** Blank cells are '' in getValues; text of nothing but spaces is blank too. */
export function isBlank(cell: unknown): boolean {
  if (cell === '' || cell === undefined || cell === null) return true;
  // Only text that starts with a space can be all spaces: the cheap test spares trimming every cell.
  return typeof cell === 'string' && isSpace(cell.charCodeAt(0)) && cell.trim() === '';
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 160 || code >= 0x1680;
}

/** Rows of a column without its trailing blanks: open-ended ranges such as A2:A bring thousands of them. */
export function filledLength(column: CellColumn): number {
  const { cells, column: index, from } = column;
  let row = Math.min(column.to, cells.length);
  while (row > from && isBlank(cells[row - 1]![index])) row--;
  return row - from;
}

/** The same column without its trailing blanks, or cut to a number of rows. */
export function firstRows(column: CellColumn, rows: number): CellColumn {
  return { ...column, to: column.from + rows };
}

/** Number of rows of a block of cells without its trailing blank rows. */
export function lastFilledRow(cells: readonly (readonly unknown[])[]): number {
  let row = cells.length;
  while (row > 0 && cells[row - 1]!.every(isBlank)) row--;
  return row;
}
