import { fileDate, serialOfUtc, type FileCell } from './fileCell';
import type { NumberStyle } from './numberStyle';
import { otherStyleOf } from './otherStyle';

const isoDate = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/;
const slashedDate = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const paddedDigits = /^0\d+$/;
const maxExactDigits = 15;

function serial(parts: readonly number[]): number | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  const moment = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const exists =
    moment.getUTCMonth() === month - 1 &&
    moment.getUTCDate() === day &&
    hour < 24 &&
    minute < 60 &&
    second < 60;
  // Spreadsheets cannot hold earlier days as dates.
  return exists && year >= 1900 ? serialOfUtc(moment.getTime()) : null;
}

function isoSerial(text: string): number | null {
  const match = isoDate.exec(text);
  return match ? serial(match.slice(1).map((part) => Number(part ?? 0))) : null;
}

function slashedSerial(text: string, dayFirst: boolean): number | null {
  const match = slashedDate.exec(text);
  if (!match) return null;
  const [, first, mark, second, year, ...time] = match;
  // Points are only ever used day first: 09.08.2024.
  const [day, month] = dayFirst || mark === '.' ? [first, second] : [second, first];
  return serial([year, month, day, ...time].map((part) => Number(part ?? 0)));
}

function typedNumber(text: string, style: NumberStyle): number | null {
  const percent = text.endsWith('%');
  const digits = percent ? text.slice(0, -1) : text;
  const match = style.pattern.exec(digits);
  if (!match) return null;
  const plain = digits.split(style.group).join('').replace(style.decimal, '.');
  // A longer row of digits is an id: as a number it would lose its last digits.
  if (plain.replace(/\D/g, '').length > maxExactDigits) return null;
  const number = Number(plain);
  return percent ? number / 100 : number;
}

function typedCell(text: string, style: NumberStyle, slashedDates: boolean, kept: RegExp | null): FileCell {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  if (kept?.test(trimmed)) return text;
  const number = typedNumber(trimmed, style);
  if (number !== null) return number;
  if (/^(true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === 'true';
  const day = isoSerial(trimmed) ?? (slashedDates ? slashedSerial(trimmed, style.dayFirst) : null);
  return day === null ? text : fileDate(day);
}

/**
 * The texts of one column as spreadsheet cells: numbers, dates, TRUE and FALSE are typed, everything else stays text.
 *
 * Two choices are made for a whole column, where a spreadsheet decides cell by cell: ids such as "00042" keep the
 * whole column as text, and days such as 3/4/2025 are read only when every one of them fits the locale's order.
 * In a file of the other style (`otherStyle`) "1.200" stays text, unless the column has numbers such as "0.5": whoever
 * reads it finds out which it is.
 */
export function typedColumn(texts: readonly string[], style: NumberStyle, otherStyle: boolean): FileCell[] {
  const trimmed = texts.map((text) => text.trim());
  if (trimmed.some((text) => paddedDigits.test(text))) {
    return texts.map((text) => (text.trim() === '' ? '' : text));
  }
  const slashed = trimmed.filter((text) => slashedDate.test(text));
  const fits = slashed.every((text) => slashedSerial(text, style.dayFirst) !== null);
  const { either } = otherStyleOf(style);
  const isOwnStyle = (text: string): boolean =>
    text.includes(style.decimal) && style.pattern.test(text) && !either.test(text);
  const kept = otherStyle && !trimmed.some(isOwnStyle) ? either : null;
  return texts.map((text) => typedCell(text, style, fits, kept));
}
