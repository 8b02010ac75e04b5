import type { CellColumn } from '../../src/import/cellColumn';
import type { SheetLocale } from '../../src/import/locale';
import type { LocaleSource } from '../../src/import/localeRules';

/** Cells one below the other. */
export function column(...cells: readonly unknown[]): CellColumn {
  return { cells: cells.map((cell) => [cell]), column: 0, from: 0, to: cells.length };
}

export function localeOf(locale: string, timeZone = 'Etc/UTC'): LocaleSource {
  const value: SheetLocale = { locale, timeZone };
  return () => value;
}

/** A locale that must not be asked. */
export const noLocale: LocaleSource = () => {
  throw new Error('the locale was read');
};
