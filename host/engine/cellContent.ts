import { CellValueType, type ICellData } from '@univerjs/core';
import {
  AUTOMATIC,
  dayPattern,
  isDate,
  isText,
  momentPattern,
  readNumber,
  shownNumber,
} from './numberFormat';
import type { ZonedTime } from './zonedTime';

export interface SheetSettings {
  readonly locale: string;
  readonly time: ZonedTime;
}

/** A cell's new content: `pattern` is the number format it brings along, used where the cell has none. */
export interface CellContent {
  readonly cell: ICellData;
  readonly pattern: string;
}

/** Removes value and formula and leaves the format. */
export const BLANK: ICellData = { v: null, f: null, si: null, p: null, custom: null };

const content = (cell: ICellData, pattern = ''): CellContent => ({ cell: { ...BLANK, ...cell }, pattern });
const textCell = (text: string): CellContent => content({ v: text, t: CellValueType.STRING });
const numberCell = (value: number, pattern = ''): CellContent =>
  Number.isFinite(value) ? content({ v: value, t: CellValueType.NUMBER }, pattern) : textCell('#NUM!');
const booleanCell = (value: boolean): CellContent => content({ v: value ? 1 : 0, t: CellValueType.BOOLEAN });

export const isDateObject = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';

function dateCell(date: Date, settings: SheetSettings): CellContent {
  const serial = settings.time.serial(date);
  const pattern = Number.isInteger(serial) ? dayPattern(settings.locale) : momentPattern(settings.locale);
  return numberCell(serial, pattern);
}

/** What setValue(s) puts into a cell that has this number format: text is read as if a user had typed it. */
export function typedContent(value: unknown, format: string, settings: SheetSettings): CellContent {
  if (typeof value !== 'string') return storedContent(value, settings);
  if (value === '') return content({});
  if (isText(format)) return textCell(value);
  if (value.startsWith("'")) return content({ v: value.slice(1), t: CellValueType.FORCE_STRING });
  if (/^=./s.test(value)) return content({ f: value });
  const read = readNumber(value, settings.locale);
  if (!read) return textCell(value);
  return typeof read.value === 'boolean' ? booleanCell(read.value) : numberCell(read.value, read.pattern);
}

/** The content of a value that is taken as it is, as when a tab is opened from a file. */
export function storedContent(value: unknown, settings: SheetSettings): CellContent {
  if (value === null || value === undefined || value === '') return content({});
  if (typeof value === 'number') return numberCell(value);
  if (typeof value === 'boolean') return booleanCell(value);
  if (isDateObject(value)) return dateCell(value, settings);
  if (typeof value === 'string') return textCell(value);
  throw new Error(`A cell cannot hold ${Object.prototype.toString.call(value)}.`);
}

export const patternOf = (pattern: string | null | undefined): string => pattern ?? '';

/** The value as Apps Script hands it over: '' for a blank, Date for days and times, never a display text. */
export function scriptValue(
  cell: ICellData | null | undefined,
  pattern: string,
  settings: SheetSettings,
): unknown {
  const value = cell?.v;
  if (value === null || value === undefined) return '';
  if (cell?.t === CellValueType.BOOLEAN) return value === true || Number(value) === 1;
  if (typeof value === 'number' && isDate(pattern)) return settings.time.date(value);
  return value;
}

/** The text a reader sees in the cell. */
export function shownText(
  cell: ICellData | null | undefined,
  pattern: string,
  settings: SheetSettings,
): string {
  const value = cell?.v;
  if (value === null || value === undefined) return '';
  if (cell?.t === CellValueType.BOOLEAN) return value === true || Number(value) === 1 ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? shownNumber(value, pattern, settings.locale) : String(value);
}

/** A value of a plain data tab as a reader would see it. */
export function shownValue(value: unknown, settings: SheetSettings): string {
  const { cell, pattern } = storedContent(value, settings);
  return shownText(cell, pattern || AUTOMATIC, settings);
}
