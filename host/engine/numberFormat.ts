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

/** English where numfmt does not know the locale. */
function knownLocale(locale: string): string {
  const tag = locale.replace('_', '-');
  return numfmt.getLocale(tag) ? tag : 'en-US';
}

/** A number as the cell shows it. */
export function shownNumber(value: number, pattern: string, locale: string): string {
  const known = knownLocale(locale);
  try {
    return numfmt.format(pattern === '' ? AUTOMATIC : pattern, value, { locale: known });
  } catch {
    return String(value);
  }
}

interface Read {
  readonly v: number | boolean;
  readonly z?: string;
}

/** What a user's typing means: a number with the format it brings along; null for plain text. */
export function readNumber(
  text: string,
  locale: string,
): { value: number | boolean; pattern: string } | null {
  const known = knownLocale(locale);
  const trimmed = text.trim();
  let read = numfmt.parseValue(trimmed, { locale: known }) as Read | null;
  // numfmt drops thousands separators wherever they are: "5.1.2024" would be a number in Germany.
  if (read && !wellGrouped(trimmed, known))
    read = numfmt.parseDate(trimmed, { locale: known }) as Read | null;
  return read ? { value: read.v, pattern: read.z ?? '' } : null;
}

/** False for a number whose thousands separators do not stand before groups of three digits. */
function wellGrouped(text: string, locale: string): boolean {
  const { group = ',', decimal = '.' } = numfmt.getLocale(locale) ?? {};
  if (!text.includes(group) || !numfmt.parseNumber(text, { locale })) return true;
  const [whole = '', ...rest] = text.replace(/[^\d.,' \u00a0\u202f]/g, '').split(decimal);
  const [first = '', ...groups] = whole.trim().split(group);
  const threes = groups.every((digits) => /^\d{3}$/.test(digits.trim()));
  return threes && /^\d{1,3}$/.test(first.trim()) && !rest.join('').includes(group);
}
