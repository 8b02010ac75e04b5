import { isInPeriod, type Period } from './period';

/** Positions of the rows whose day lies in the period. */
export function rowsInPeriod(
  { rows, day }: { readonly rows: number; readonly day: Float64Array },
  period: Period | null,
): Int32Array {
  const found = new Int32Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row++) if (isInPeriod(day[row]!, period)) found[count++] = row;
  return found.subarray(0, count);
}
