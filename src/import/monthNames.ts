import { languageTag } from './localeRules';

const english = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const englishLong =
  'january february march april may june july august september october november december'.split(' ');

/** Month names of the sheet's language and of English, without points, in small letters → 1 … 12. */
export function monthNames(locale: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const style of ['short', 'long'] as const) {
    const format = new Intl.DateTimeFormat(languageTag(locale), {
      month: style,
      day: 'numeric',
      timeZone: 'UTC',
    });
    for (let month = 0; month < 12; month++) {
      const part = format
        .formatToParts(new Date(Date.UTC(2024, month, 15)))
        .find((piece) => piece.type === 'month');
      names.set((part?.value ?? '').toLowerCase().replace(/\./g, ''), month + 1);
    }
  }
  english.forEach((name, month) => names.set(name, month + 1));
  englishLong.forEach((name, month) => names.set(name, month + 1));
  return names.set('sept', 9);
}
