/**
 * Which value has as many values below it as above?
 *
 * Formula: the middle value, or the mean of the two middle ones. Found by selection in linear time on a copy.
 * `null` without values. Not for values with NaN among them.
 *
 * Reference: Hoare (1961), https://doi.org/10.1145/366622.366647
 *
 * @example median(Float64Array.of(3, 1, 2, 10)) // 2.5
 */
export function median(values: Float64Array): number | null {
  if (values.length === 0) return null;
  const pool = values.slice();
  const upper = pool.length >> 1;
  const high = selectRank(pool, upper);
  if (pool.length % 2 === 1) return high;
  // After the selection all values before the place are at most as large: the lower middle is their maximum.
  let low = pool[0]!;
  for (let i = 1; i < upper; i++) if (pool[i]! > low) low = pool[i]!;
  return (low + high) / 2;
}

/** Rearranges until the value of this rank (from 0) stands in its place. */
function selectRank(pool: Float64Array, rank: number): number {
  let left = 0;
  let right = pool.length - 1;
  while (left < right) {
    const pivot = pool[(left + right) >> 1]!;
    let i = left;
    let j = right;
    while (i <= j) {
      while (pool[i]! < pivot) i++;
      while (pool[j]! > pivot) j--;
      if (i > j) break;
      const swapped = pool[i]!;
      pool[i++] = pool[j]!;
      pool[j--] = swapped;
    }
    if (rank <= j) right = j;
    else if (rank >= i) left = i;
    else break;
  }
  return pool[rank]!;
}
