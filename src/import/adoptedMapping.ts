import { hasHeaders } from './headerRow';
import type { SheetLocale } from './locale';
import type { RawTab, TabMapping } from './mapping';

/**
 * The mapping of a tab that has gone, for a tab that has all of its headers: somebody deleted last month's tab and pasted
 * this month's into a new one. `null` = none fits.
 */
export function adoptedMapping(
  tab: RawTab,
  orphans: readonly TabMapping[],
  locale: SheetLocale,
): TabMapping | null {
  const fitting = orphans.find(
    (mapping) => Object.keys(mapping.columns).length > 0 && hasHeaders(tab, mapping, locale),
  );
  if (!fitting) return null;
  const { range: _gone, ...columns } = fitting;
  return { ...columns, sheetId: tab.sheetId, ...(tab.range === undefined ? {} : { range: tab.range }) };
}
