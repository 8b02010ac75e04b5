import { Failure } from '../core/failure';

/** Which rows of a range came through the reading. */
export interface RowsRead {
  /** A single cell has no rows to name. */
  readonly isRange: boolean;
  /** By row of the range: 1 = counts; `null` = all do. */
  readonly filled: Uint8Array | null;
}

/** A failure that names a row among those that count, with the row of the range instead. */
export function placedFailure(error: unknown, rows: ReadonlyMap<string, RowsRead>): unknown {
  if (!(error instanceof Failure)) return error;
  const read = rows.get(String(error.details['where']));
  const row = Number(error.details['row'] ?? 0);
  if (read === undefined || row === 0) return error;
  return new Failure(error.code, { ...error.details, row: read.isRange ? rowInRange(row, read.filled) : 0 });
}

function rowInRange(row: number, filled: Uint8Array | null): number {
  if (filled === null) return row;
  let counted = 0;
  return filled.findIndex((counts) => (counted += counts) === row) + 1;
}
