import { isBlank } from './blank';
import { headerWords } from './header';

/** A tab with so many is no stack of tables. */
const mostStarts = 50;

/** Rows below a blank one that could be headers: texts only, two at least. Columns from `left`, `right` not included. */
export function sectionStarts(
  cells: readonly (readonly unknown[])[],
  [left, right]: readonly [number, number],
): number[] {
  const starts: number[] = [];
  let isBelowBlank = false;
  for (let row = 0; row < cells.length && starts.length < mostStarts; row++) {
    const given = cells[row]!;
    let first = left;
    while (first < right && isBlank(given[first])) first++;
    // Most rows below a blank one begin with a date or a number.
    if (
      isBelowBlank &&
      first < right &&
      typeof given[first] === 'string' &&
      couldBeHeaders(given, first, right)
    )
      starts.push(row);
    isBelowBlank = first === right;
  }
  return starts;
}

function couldBeHeaders(row: readonly unknown[], from: number, to: number): boolean {
  let texts = 0;
  for (let column = from; column < to; column++) {
    const cell = row[column];
    if (isBlank(cell)) continue;
    if (typeof cell !== 'string') return false;
    if (headerWords(cell) !== '') texts++;
  }
  return texts >= 2;
}
