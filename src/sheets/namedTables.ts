import { isBlank } from '../import/blank';
import { hasHeaders } from '../import/headerRow';
import type { SheetLocale } from '../import/locale';
import type { RawTab, TabMapping } from '../import/mapping';
import { recogniseTab } from '../import/recogniseTab';
import { onlyArea } from '../import/tableArea';
import type { NamedArea } from './namedAreas';

/**
 * The named ranges of a tab that are tables: a row of headers that is known, and rows below it. Names of single cells, of
 * columns without their header, and of a part of a larger table are for formulas and are let be; so is a name over what
 * the user has mapped as a whole tab.
 */
export function namedTables(
  tab: RawTab,
  areas: readonly NamedArea[],
  mappings: readonly TabMapping[],
  locale: SheetLocale,
): NamedArea[] {
  const tables: NamedArea[] = [];
  const ofTab = areas.filter(({ sheetId }) => sheetId === tab.sheetId);
  for (const named of ofTab) {
    const isMapped = mappings.some(({ sheetId, range }) => sheetId === tab.sheetId && range === named.range);
    const isFree = !tables.some(({ area }) => overlap(area, named.area));
    if (isFree && (isMapped || isTable(tab, named, mappings, locale))) tables.push(named);
  }
  return tables;
}

function isTable(
  tab: RawTab,
  { area }: NamedArea,
  mappings: readonly TabMapping[],
  locale: SheetLocale,
): boolean {
  if (area.bottom - area.top < 2 || area.right - area.left < 2) return false;
  const { mapping, missing, headerRow } = recogniseTab(onlyArea(tab, area), locale);
  if (mapping === null || missing.length > 0) return false;
  const headers = tab.cells[headerRow - 1] ?? [];
  if (!isBlank(headers[area.left - 1]) || !isBlank(headers[area.right])) return false;
  const whole = mappings.find(({ sheetId, range }) => sheetId === tab.sheetId && range === undefined);
  return whole === undefined || !hasHeaders(onlyArea(tab, area), whole, locale);
}

const overlap = (one: NamedArea['area'], other: NamedArea['area']): boolean =>
  one.top < other.bottom && other.top < one.bottom && one.left < other.right && other.left < one.right;
