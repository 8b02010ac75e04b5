import type { Area } from '../engine/a1';

/** Throws as Google does when an array does not have the shape of its range. */
export function checkShape(rows: readonly (readonly unknown[])[], area: Area): void {
  if (rows.length !== area.rows) {
    throw new Error(
      `The number of rows in the data does not match the number of rows in the range. The data has ${String(rows.length)} but the range has ${String(area.rows)}.`,
    );
  }
  for (const row of rows) {
    if (row.length === area.columns) continue;
    throw new Error(
      `The number of columns in the data does not match the number of columns in the range. The data has ${String(row.length)} but the range has ${String(area.columns)}.`,
    );
  }
}

/** Throws as Google does for an area that is not on the grid. */
export function checkOnGrid(area: Area, grid: { rows: number; columns: number }): Area {
  if (area.row < 0) throw new Error('The starting row of the range is too small.');
  if (area.column < 0) throw new Error('The starting column of the range is too small.');
  if (area.rows < 1) throw new Error('The number of rows in the range must be at least 1.');
  if (area.columns < 1) throw new Error('The number of columns in the range must be at least 1.');
  if (area.row + area.rows > grid.rows || area.column + area.columns > grid.columns) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return area;
}

/** Every cell of an area, by its row and column inside it. */
export function grid<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => cell(row, column)),
  );
}
