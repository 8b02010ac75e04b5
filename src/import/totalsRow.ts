import { once } from '../core/once';
import { monthNames } from './monthNames';

const months = once(() => monthNames('en-US'));

const totals = new Set(
  'total,totals,grand total,sub total,subtotal,sum,sums,summe,gesamt,gesamtsumme,endsumme,zwischensumme,insgesamt,totale,totaal,totalen,subtotaal,eindtotaal,totaux,total general,sous total,totales,subtotales,suma total,somme,suma,soma,totalt,summa,razem,celkem,итого,всего,合計,总计'.split(
    ',',
  ),
);

/** "Total", "Summe:", "Grand total", "Total March": the label of a totals row. */
export function isTotalsLabel(cell: unknown): boolean {
  return (
    typeof cell === 'string' &&
    cell.length <= 30 &&
    // Ids, dates and addresses, which stand in most rows, are told apart at once.
    !hasDigitOrAt(cell) &&
    isTotal(
      withoutAccents(cell)
        .replace(/[:\s-]+/g, ' ')
        .trim()
        .toLowerCase(),
    )
  );
}

function hasDigitOrAt(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 48 && code <= 57) || code === 64) return true;
  }
  return false;
}

/** With or without the month it is the total of, before it or after it. */
function isTotal(label: string): boolean {
  if (totals.has(label)) return true;
  const [first, last] = [label.indexOf(' '), label.lastIndexOf(' ')];
  if (first < 0) return false;
  const isMonth = (word: string): boolean => months().has(word.replace('.', ''));
  return (
    (totals.has(label.slice(0, last)) && isMonth(label.slice(last + 1))) ||
    (totals.has(label.slice(first + 1)) && isMonth(label.slice(0, first)))
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
