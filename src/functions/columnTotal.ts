import { Failure } from '../core/failure';

/** The sum of a column; 0 without one. */
export function columnTotal(column: Float64Array | null): number {
  let sum = 0;
  if (column !== null) for (const value of column) sum += value;
  if (!Number.isFinite(sum)) throw new Failure('NUMBER_TOO_LARGE');
  return sum;
}
