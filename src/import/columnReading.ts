/**
 * A column of cells being read. Columns of a tab are best read a stretch of rows at a time and in turn: the cells of a
 * row lie close together, and are then still at hand for the next column.
 */
export interface ColumnReading {
  readonly rows: number;
  /** From a row up to another, which is not read itself; stretches follow one another from the first row. */
  readRows(from: number, to: number): void;
}

/** A column read at once. */
export function wholeColumnRead<Reading extends ColumnReading>(reading: Reading): Reading {
  reading.readRows(0, reading.rows);
  return reading;
}
