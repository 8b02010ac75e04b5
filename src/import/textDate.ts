import { dayNumber } from './calendar';
import type { DayMonthOrder } from './locale';
import { msPerDay, type ZoneOffsets } from './zoneOffsets';

/** What reading a text date may need; each is asked only by the texts that need it. */
export interface DateReading {
  readonly zone: () => ZoneOffsets;
  /** `null` = other cells of the column are written both ways. */
  readonly order: () => DayMonthOrder | null;
  readonly months: () => ReadonlyMap<string, number>;
}

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T\s,]+(.+))?$/i;
const yearLast = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?:[T\s,]+(.+))?$/i;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const dayThenName =
  /^(?:[\p{L}.]+,?\s+)?(\d{1,2})(?:st|nd|rd|th|er|\.)?(?:\s+de)?[\s-]+(\p{L}+)\.?,?(?:\s+de)?[\s-]+(\d{4}|\d{2})(?:[\s,]+(?:at\s+)?(.+))?$/iu;
const nameThenDay =
  /^(?:[\p{L}.]+,?\s+)?(\p{L}+)\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(\d{4})(?:[\s,]+(?:at\s+)?(.+))?$/iu;
const clock =
  /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:\s*([ap])\.?m\.?)?\s*(z|utc|gmt)?\s*([+-]\d{2}:?\d{2}|[+-]\d{2})?(?:\s*\(.*\))?$/i;

const fullYear = (year: number): number => (year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year);

/** The number two digits make; NaN when one is none. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

/** "2025-03-01" by its characters: most days; NaN = another form. */
function isoDay(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return NaN;
  return dayNumber(two(text, 0) * 100 + two(text, 2), two(text, 5), two(text, 8)) * msPerDay;
}

/** Milliseconds from midnight to "09:50"; NaN = something else. */
function minuteMs(text: string): number {
  const hour = two(text, 0);
  const minute = two(text, 3);
  return text.charCodeAt(2) === 58 && hour < 24 && minute < 60 ? (hour * 60 + minute) * 60_000 : NaN;
}

/** True for " 09:50:26" and ISO's "T09:50:26" behind a day of ten characters, whatever stands for the digits. */
function hasClock(text: string): boolean {
  if (text.length !== 19 || text.charCodeAt(16) !== 58) return false;
  const separator = text.charCodeAt(10);
  return separator === 32 || (separator === 84 && text.charCodeAt(4) === 45 && text.charCodeAt(7) === 45);
}

/** The text dates of one column. Days and minutes come again and again: each is read only once. */
export class TextDates {
  private readonly days = new Map<string, number>();
  private readonly minutes = new Map<string, number>();

  constructor(private readonly reading: DateReading) {}

  /** As `textDate`. */
  ms(text: string): number {
    if (text.length === 10) return this.days.get(text) ?? this.newDay(text);
    if (hasClock(text)) {
      const day = text.slice(0, 10);
      const minute = text.slice(11, 16);
      const second = two(text, 17);
      const ms =
        (this.days.get(day) ?? this.newDay(day)) +
        (this.minutes.get(minute) ?? this.newMinute(minute)) +
        second * 1000;
      if (second < 60 && ms === ms) return ms;
    }
    return textDate(text, this.reading);
  }

  private newDay(text: string): number {
    const ms = textDate(text, this.reading);
    this.days.set(text, ms);
    return ms;
  }

  private newMinute(text: string): number {
    const ms = minuteMs(text);
    this.minutes.set(text, ms);
    return ms;
  }
}

/**
 * Milliseconds since 1970-01-01 on the clocks of the zone; NaN when the text is no date. A time with its own offset
 * ("2025-10-07 09:50:26 +0200", "…Z") is that moment, told by the clocks of the zone; a time without one is the
 * clocks' own.
 */
function textDate(text: string, reading: DateReading): number {
  const iso = isoDay(text);
  if (iso === iso) return iso;
  const written = text.trim();
  const first = yearFirst.exec(written);
  if (first)
    return withClock(dayNumber(Number(first[1]), Number(first[3]), Number(first[4])), first[5], reading);
  const last = yearLast.exec(written);
  if (last) return withClock(yearLastDay(last, reading), last[5], reading);
  const digits = compact.exec(written);
  if (digits) return dayNumber(Number(digits[1]), Number(digits[2]), Number(digits[3])) * msPerDay;
  return namedMonth(written, reading);
}

function yearLastDay(parts: RegExpExecArray, reading: DateReading): number {
  const [a, b, year] = [Number(parts[1]), Number(parts[3]), fullYear(Number(parts[4]))];
  // Points are only ever used day first: 09.08.2024.
  if (parts[2] === '.' || a > 12) return dayNumber(year, b, a);
  if (b > 12) return dayNumber(year, a, b);
  if (a === b) return dayNumber(year, a, b);
  const order = reading.order();
  if (order === null) return NaN;
  return order === 'dayFirst' ? dayNumber(year, b, a) : dayNumber(year, a, b);
}

function namedMonth(text: string, reading: DateReading): number {
  const before = dayThenName.exec(text);
  const after = before ? null : nameThenDay.exec(text);
  if (!before && !after) return NaN;
  const [name, day, year, time] = before
    ? [before[2], before[1], before[3], before[4]]
    : [after![1], after![2], after![3], after![4]];
  const month = reading.months().get(name!.toLowerCase()) ?? NaN;
  return withClock(dayNumber(fullYear(Number(year)), month, Number(day)), time, reading);
}

function withClock(day: number, time: string | undefined, reading: DateReading): number {
  if (time === undefined) return day * msPerDay;
  const parts = clock.exec(time.trim());
  if (parts === null) return NaN;
  const [, hours, minutes, seconds = '0', fraction = '', half, universal, offset] = parts;
  const hour = half ? (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59 || (half && Number(hours) > 12)) return NaN;
  const ms = Number(fraction.padEnd(3, '0').slice(0, 3));
  const local = day * msPerDay + ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + ms;
  if (universal === undefined && offset === undefined) return local;
  const moment = local - (offset === undefined ? 0 : offsetMs(offset));
  return moment === moment ? reading.zone().localMs(moment) : NaN;
}

function offsetMs(offset: string): number {
  const digits = offset.slice(1).replace(':', '').padEnd(4, '0');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return (offset.startsWith('-') ? -minutes : minutes) * 60_000;
}

/** What one text proves about the order of day and month; `null` = nothing. */
export function orderEvidence(text: string): DayMonthOrder | null {
  const parts = yearLast.exec(text.trim());
  if (parts === null || parts[2] === '.') return null;
  if (Number(parts[1]) > 12) return Number(parts[3]) > 12 ? null : 'dayFirst';
  return Number(parts[3]) > 12 ? 'monthFirst' : null;
}

/** True when a text would be another day with day and month exchanged: 03/04/2024. */
export function isEitherOrder(text: string): boolean {
  const parts = yearLast.exec(text.trim());
  if (parts === null || parts[2] === '.') return false;
  const [a, b] = [Number(parts[1]), Number(parts[3])];
  return a <= 12 && b <= 12 && a !== b;
}
