import type { DayMonthOrder, SheetLocale } from './locale';

/** The locale is read only when a cell needs it: a column of numbers never asks. */
export type LocaleSource = () => SheetLocale;

export type DecimalMark = '.' | ',';

/** "de_DE" as Intl wants it; anything unknown is read as American English, the default of Sheets. */
export function languageTag(locale: string): string {
  const tag = locale.replace(/_/g, '-').split('@')[0]!;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en-US';
  } catch {
    return 'en-US';
  }
}

export function decimalMark(locale: string): DecimalMark {
  const parts = new Intl.NumberFormat(languageTag(locale)).formatToParts(1.5);
  const mark = parts.find((part) => part.type === 'decimal')?.value;
  // Arabic and Persian locales have a mark of their own; pasted numbers there use a point.
  return mark === ',' ? ',' : '.';
}

export function dayMonthOrder(locale: string): DayMonthOrder {
  const format = new Intl.DateTimeFormat(languageTag(locale), {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const order = format.formatToParts(new Date(0)).map((part) => part.type);
  return order.indexOf('month') < order.indexOf('day') ? 'monthFirst' : 'dayFirst';
}
