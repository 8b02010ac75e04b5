/** "6,919 rows", "1 row". */
export function rowCount(rows: number): string {
  return rows.toLocaleString('en-US') + (rows === 1 ? ' row' : ' rows');
}
