import { badCell } from './badCell';
import { isBlank } from './blank';
import { dayNumber } from './calendar';
import { isDate } from './cell';
import type { BadCell, CellColumn } from './cellColumn';
import type { LocaleSource } from './localeRules';
import { columnOrder, type ColumnOrder, type EitherWay } from './columnOrder';
import { wholeColumnRead, type ColumnReading } from './columnReading';
import { monthNames } from './monthNames';
import { isEitherOrder, TextDates, type DateReading } from './textDate';
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
  return wholeColumnRead(new DateColumnReading(column, locale, 'days'));
}

/** Reads a column of moments as days with fractions in the spreadsheet's zone. */
export function timeColumn(column: CellColumn, locale: LocaleSource): DateColumn {
  return wholeColumnRead(new DateColumnReading(column, locale, 'times'));
}

/** The same, a stretch of rows at a time. */
export class DateColumnReading implements DateColumn, ColumnReading {
  readonly rows: number;
  readonly values: Float64Array;
  readonly bad: BadCell[] = [];
  blanks = 0;
  private readonly order: ColumnOrder;
  private readonly reading: DateReading;
  private readonly moments: CellMoments;

  constructor(
    private readonly source: CellColumn,
    locale: LocaleSource,
    private readonly wanted: 'days' | 'times',
  ) {
    this.rows = source.to - source.from;
    this.values = new Float64Array(this.rows);
    this.order = columnOrder(source, locale);
    this.reading = dateReading(this.order, locale);
    this.moments = new CellMoments(this.reading);
  }

  get eitherWay(): EitherWay | null {
    return this.order.eitherWay();
  }

  readRows(begin: number, end: number): void {
    const { values, moments } = this;
    const { cells, column, from } = this.source;
    const whole = this.wanted === 'days';
    for (let row = begin; row < end; row++) {
      const line = cells[from + row];
      const cell = line === undefined ? '' : line[column];
      const days = cell === '' ? NaN : moments.ms(cell) / msPerDay;
      values[row] = whole ? Math.floor(days) : days;
      if (days !== days) this.withoutDate(row, cell);
    }
  }

  private withoutDate(row: number, cell: unknown): void {
    if (isBlank(cell)) this.blanks++;
    else this.bad.push(badCell(row, isAmbiguous(cell, this.reading) ? 'ambiguousDate' : 'notADate', cell));
  }
}

/** Cells as milliseconds on the clocks of the zone; NaN for anything that is no date. */
class CellMoments {
  private zone: ZoneOffsets | null = null;
  private datePrototype: unknown = null;
  private readonly texts: TextDates;

  constructor(private readonly reading: DateReading) {
    this.texts = new TextDates(reading);
  }

  ms(cell: unknown): number {
    if (typeof cell === 'string') return this.texts.ms(cell);
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
