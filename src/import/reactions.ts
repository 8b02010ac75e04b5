const parts = ['likes', 'comments', 'shares', 'saves'] as const;

/**
 * Reactions to each post, NaN = none told: as the export adds them up, else likes + comments + shares + saves.
 * `counted` reads a field; `null` = no such column.
 */
export function reactions(counted: (field: string) => Float64Array | null): Float64Array | null {
  const told = counted('interactions');
  const columns = parts.flatMap((field) => counted(field) ?? []);
  if (columns.length === 0) return told;
  const sums = told ?? new Float64Array(columns[0]!.length).fill(NaN);
  for (let row = 0; row < sums.length; row++) {
    if (sums[row] === sums[row]) continue;
    const filled = columns.map((values) => values[row]!).filter((value) => value === value);
    if (filled.length > 0) sums[row] = filled.reduce((sum, value) => sum + value, 0);
  }
  return sums;
}
