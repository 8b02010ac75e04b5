import { badCell } from './badCell';
import { isBlank } from './blank';
import { dayNumber } from './calendar';
import { isDate } from './cell';
import type { BadCell, CellColumn } from './cellColumn';
import type { LocaleSource } from './localeRules';
import { columnOrder, type ColumnOrder, type EitherWay } from './columnOrder';
import { monthNames } from './monthNames';
import { isEitherOrder, textDate, type DateReading } from './textDate';
import { msPerDay, zoneOffsets, type ZoneOffsets } from './zoneOffsets';

export interface DateColumn {
  /** Days since 1970-01-01 in the spreadsheet's zone; NaN = blank or bad. */
  readonly values: Float64Array;
  readonly blanks: number;
  readonly bad: readonly BadCell[];
  /** A date that could be another day, with nothing in the column to tell which; `null` = there is none. */
  readonly eitherWay: EitherWay | null;
}

/** Serial numbers count days from 1899-12-30. Outside 1920 … 2199 a number is no date (2024 would be a day in 1905). */
const serialOfEpoch = 25569;
const firstSerial = 7306;
const lastSerial = 109_938;

/** Reads a column of dates as whole days in the spreadsheet's zone. */
export function dayColumn(column: CellColumn, locale: LocaleSource): DateColumn {
  return dateColumn(column, locale, true);
}

/** Reads a column of moments as days with fractions in the spreadsheet's zone. */
export function timeColumn(column: CellColumn, locale: LocaleSource): DateColumn {
  return dateColumn(column, locale, false);
}

function dateColumn(column: CellColumn, locale: LocaleSource, whole: boolean): DateColumn {
  const { cells, column: index, from } = column;
  const rows = column.to - from;
  const values = new Float64Array(rows);
  const bad: BadCell[] = [];
  const order = columnOrder(column, locale);
  const reading = dateReading(order, locale);
  const moments = new CellMoments(reading);
  let blanks = 0;
  for (let row = 0; row < rows; row++) {
    const line = cells[from + row];
    const cell = line === undefined ? '' : line[index];
    const days = cell === '' ? NaN : moments.ms(cell) / msPerDay;
    values[row] = whole ? Math.floor(days) : days;
    if (days === days) continue;
    if (isBlank(cell)) blanks++;
    else bad.push(badCell(row, isAmbiguous(cell, reading) ? 'ambiguousDate' : 'notADate', cell));
  }
  return { values, blanks, bad, eitherWay: order.eitherWay() };
}

/** Cells as milliseconds on the clocks of the zone; NaN for anything that is no date. */
class CellMoments {
  private zone: ZoneOffsets | null = null;
  private datePrototype: unknown = null;

  constructor(private readonly reading: DateReading) {}

  ms(cell: unknown): number {
    if (typeof cell === 'object' && cell !== null) {
      // Asking every cell for its class is slow; all dates of a sheet share one prototype, from whichever realm.
      const prototype: unknown = Object.getPrototypeOf(cell);
      if (prototype !== this.datePrototype) {
        if (!isDate(cell)) return NaN;
        this.datePrototype = prototype;
      }
      this.zone ??= this.reading.zone();
      return this.zone.localMs((cell as Date).getTime());
    }
    if (typeof cell === 'string') return textDate(cell, this.reading);
    return typeof cell === 'number' ? serialMs(cell) : NaN;
  }
}

/** A number in a date column: a serial number, or 20250107. */
function serialMs(value: number): number {
  if (value >= firstSerial && value < lastSerial) return Math.round((value - serialOfEpoch) * msPerDay);
  if (!Number.isInteger(value) || value < 19_200_101 || value > 21_991_231) return NaN;
  return dayNumber(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100) * msPerDay;
}

function isAmbiguous(cell: unknown, reading: DateReading): boolean {
  return typeof cell === 'string' && isEitherOrder(cell) && reading.order() === null;
}

/** What the dates of one column need, found when first asked for. */
function dateReading(order: ColumnOrder, locale: LocaleSource): DateReading {
  let months: ReadonlyMap<string, number> | undefined;
  return {
    zone: () => zoneOffsets(locale().timeZone),
    order: order.order,
    months: () => (months ??= monthNames(locale().locale)),
  };
}
