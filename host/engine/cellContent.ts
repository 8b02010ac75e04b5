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
import { googleError, UNIVER_ERROR } from './googleError';
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

interface Stored {
  readonly v: string | number;
  readonly t: CellValueType;
  /** The number format that a Date brings along. */
  readonly pattern: string;
}

const text = (v: string): Stored => ({ v, t: CellValueType.STRING, pattern: '' });
const number = (v: number, pattern = ''): Stored =>
  Number.isFinite(v) ? { v, t: CellValueType.NUMBER, pattern } : text('#NUM!');
const boolean = (value: boolean): Stored => ({ v: value ? 1 : 0, t: CellValueType.BOOLEAN, pattern: '' });

export const isDateObject = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';

function date(value: Date, settings: SheetSettings): Stored {
  const serial = settings.time.serial(value);
  return number(
    serial,
    Number.isInteger(serial) ? dayPattern(settings.locale) : momentPattern(settings.locale),
  );
}

/** A value taken as it is, as when a tab is opened from a file; null for a blank. */
export function storedValue(value: unknown, settings: SheetSettings): Stored | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return number(value);
  if (typeof value === 'string') return text(value);
  if (typeof value === 'boolean') return boolean(value);
  if (isDateObject(value)) return date(value, settings);
  throw new Error(`A cell cannot hold ${Object.prototype.toString.call(value)}.`);
}

const content = (cell: ICellData, pattern = ''): CellContent => ({ cell: { ...BLANK, ...cell }, pattern });

function contentOf(stored: Stored | null): CellContent {
  return stored ? content({ v: stored.v, t: stored.t }, stored.pattern) : content({});
}

/** What setValue(s) puts into a cell that has this number format: text is read as if a user had typed it. */
export function typedContent(value: unknown, format: string, settings: SheetSettings): CellContent {
  if (typeof value !== 'string') return storedContent(value, settings);
  if (value === '') return content({});
  // The apostrophe in front marks a text and is no part of it.
  if (isText(format)) return contentOf(text(value.replace(/^'/, '')));
  if (value.startsWith("'")) return content({ v: value.slice(1), t: CellValueType.FORCE_STRING });
  if (/^=./s.test(value)) return content({ f: value });
  const read = readNumber(value, settings.locale);
  if (!read) return contentOf(text(value));
  return contentOf(typeof read.value === 'boolean' ? boolean(read.value) : number(read.value, read.pattern));
}

/** The content that leaves nothing of what was in the cell before. */
export const storedContent = (value: unknown, settings: SheetSettings): CellContent =>
  contentOf(storedValue(value, settings));

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
  return typeof value === 'string' && UNIVER_ERROR.test(value) ? googleError(value) : value;
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
  if (typeof value === 'number') return shownNumber(value, pattern, settings.locale);
  const shown = String(value);
  return UNIVER_ERROR.test(shown) ? googleError(shown) : shown;
}

/** A value of a plain data tab as a reader would see it. */
export function shownValue(value: unknown, settings: SheetSettings): string {
  const { cell, pattern } = storedContent(value, settings);
  return shownText(cell, pattern || AUTOMATIC, settings);
}
