import { Failure } from '../core/failure';
import type { DayRange } from '../core/offer/dayRange';
import { filledLength, firstRows } from '../import/blank';
import { wholeColumn } from '../import/cellColumn';
import { dayColumn } from '../import/dayColumn';
import type { LocaleSource } from '../import/localeRules';
import { cellsOf } from './argumentColumn';
import type { Argument, PublishedParameter } from './entry';
import { readColumn, type Reading } from './readColumn';
import { refuseBadCells } from './refuseBadCells';
import { singleValue } from './scalarArgument';

/** One date as a whole day; `null` = left out. */
export function dayArgument(
  argument: Argument,
  { name, optional }: PublishedParameter,
  locale: LocaleSource,
): number | null {
  const { values, blanks, bad } = dayColumn(wholeColumn([[singleValue(argument, name)]]), locale);
  refuseBadCells(bad, name, false);
  if (blanks === 0) return values[0]!;
  if (!optional) throw new Failure('CELL_IS_BLANK', { where: name });
  return null;
}

/** Days to leave out: one column of single days, or two columns with the first and the last day. Blank rows are none. */
export function dayRangesArgument(argument: Argument, { name }: PublishedParameter, by: Reading): DayRange[] {
  const cells = cellsOf(argument);
  const columns = cells[0]?.length ?? 0;
  if (columns > 2 && cells.length > 1) throw new Failure('DAYS_SHAPE', { where: name, columns });
  const days = (column: number): ArrayLike<number> => {
    const table = columns === 2 ? { cells, column, from: 0, to: cells.length } : wholeColumn(cells);
    return readColumn(firstRows(table, filledLength(table)), 'days', name, by).cells;
  };
  const first = days(0);
  const last = columns === 2 ? days(1) : first;
  const ranges: DayRange[] = [];
  for (let row = 0; row < Math.max(first.length, last.length); row++) {
    const from = dayOr(first[row], last[row]);
    const to = dayOr(last[row], first[row]);
    if (to < from) throw new Failure('DATES_OUT_OF_ORDER', { where: name, row: row + 1 });
    if (from <= to) ranges.push({ from, to });
  }
  return ranges;
}

/** Where one of the two is blank, the other is a single day. */
function dayOr(day: number | undefined, other: number | undefined): number {
  return day === undefined || Number.isNaN(day) ? (other ?? NaN) : day;
}
