import { numfmt } from '@univerjs/core';

/** What Google calls an automatic format. */
export const AUTOMATIC = 'General';

export const isText = (pattern: string): boolean => pattern === '@' || pattern === '@@@';

/** True for days, times and durations: Apps Script hands those over as Date. */
export function isDate(pattern: string): boolean {
  if (pattern === '' || pattern === AUTOMATIC) return false;
  const bare = pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, (part) => (/^\[[hms]+\]$/i.test(part) ? 'h' : ''));
  return /[ymdhs]/i.test(bare.replace(/General/gi, ''));
}

const DATE_PATTERNS: Readonly<Record<string, string>> = {
  en_US: 'M/d/yyyy',
  en_GB: 'dd/MM/yyyy',
  de_DE: 'dd.MM.yyyy',
  fr_FR: 'dd/MM/yyyy',
  es_ES: 'd/M/yyyy',
  it_IT: 'd/M/yyyy',
  nl_NL: 'd-M-yyyy',
};

export const dayPattern = (locale: string): string => DATE_PATTERNS[locale] ?? 'yyyy-MM-dd';
export const momentPattern = (locale: string): string => `${dayPattern(locale)} H:mm:ss`;

const numfmtLocale = (locale: string): string => locale.replace('_', '-');

/** A number as the cell shows it. */
export function shownNumber(value: number, pattern: string, locale: string): string {
  const known = numfmt.getLocale(numfmtLocale(locale)) ? numfmtLocale(locale) : 'en-US';
  try {
    return numfmt.format(pattern === '' ? AUTOMATIC : pattern, value, { locale: known });
  } catch {
    return String(value);
  }
}

/** What a user's typing means: a number with the format it brings along; null for plain text. */
export function readNumber(
  text: string,
  locale: string,
): { value: number | boolean; pattern: string } | null {
  const known = numfmt.getLocale(numfmtLocale(locale)) ? numfmtLocale(locale) : 'en-US';
  const read = numfmt.parseValue(text.trim(), { locale: known }) as {
    v: number | boolean;
    z?: string;
  } | null;
  return read ? { value: read.v, pattern: read.z ?? '' } : null;
}
