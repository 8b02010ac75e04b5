import { msPerDay } from './zoneOffsets';

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days since 1970-01-01 of a calendar day (Gregorian); NaN when there is no such day. */
export function dayNumber(year: number, month: number, day: number): number {
  if (!(month >= 1 && month <= 12 && day >= 1 && year >= 1)) return NaN;
  if (day > lengths[month - 1]! && !(month === 2 && day === 29 && isLeap(year))) return NaN;
  // Years are counted from March, so that the leap day comes last (Howard Hinnant, "chrono-compatible date algorithms").
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** ISO text of a day number: 0 → "1970-01-01". */
export function isoDayText(day: number): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

/** Day number of ISO text; NaN when it is not a day. */
export function isoDayNumber(text: string): number {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  return parts === null ? NaN : dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}
