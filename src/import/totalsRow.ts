const totals = new Set(
  'total,totals,grand total,sub total,subtotal,sum,sums,summe,gesamt,gesamtsumme,endsumme,zwischensumme,insgesamt,totale,totaal,totalen,subtotaal,eindtotaal,totaux,total general,sous total,totales,subtotales,suma total,somme,suma,soma,totalt,summa,razem,celkem,итого,всего,合計,总计'.split(
    ',',
  ),
);

/** "Total", "Summe:", "Grand total": the label of a totals row. */
export function isTotalsLabel(cell: unknown): boolean {
  return (
    typeof cell === 'string' &&
    cell.length <= 20 &&
    // Ids, dates and addresses, which stand in most rows, are told apart at once.
    !/[\d@]/.test(cell) &&
    totals.has(
      withoutAccents(cell)
        .replace(/[:\s-]+/g, ' ')
        .trim()
        .toLowerCase(),
    )
  );
}

function withoutAccents(text: string): string {
  return /[\u00c0-\u017f]/.test(text) ? text.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : text;
}

/** True when the last value is the sum of all others above it, to half a cent: a totals row without a label. */
export function endsWithSum(values: Float64Array, last: number): boolean {
  let sum = 0;
  let count = 0;
  for (let row = 0; row < last; row++) {
    const value = values[row]!;
    if (value !== value) continue;
    sum += value;
    if (value !== 0) count++;
  }
  return count >= 2 && Math.abs(values[last]! - sum) <= Math.max(0.005, Math.abs(sum) * 1e-9);
}
