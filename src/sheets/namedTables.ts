import { isBlank } from '../import/blank';
import { hasHeaders } from '../import/headerRow';
import type { SheetLocale } from '../import/locale';
import type { RawTab, TabMapping } from '../import/mapping';
import { recogniseTab } from '../import/recogniseTab';
import { onlyArea, type TableArea } from '../import/tableArea';
import { isSamePlace } from '../wording/tabPlace';
import type { NamedArea } from './namedAreas';

/**
 * The named ranges of a tab that are tables: a row of headers that is known, and rows below it. Names of single cells, of
 * columns without their header, and of a part of a larger table are for formulas and are let be; so is a name over what
 * the user has mapped as a whole tab. Of names over the same cells the one in use is the table, else the narrowest, else
 * the longest: the order of the names is no order of the user's.
 */
export function namedTables(
  tab: RawTab,
  areas: readonly NamedArea[],
  mappings: readonly TabMapping[],
  locale: SheetLocale,
): NamedArea[] {
  const tables: NamedArea[] = [];
  const ofTab = areas.filter(({ sheetId }) => sheetId === tab.sheetId);
  const isMapped = (named: NamedArea): boolean => mappings.some((mapping) => isSamePlace(mapping, named));
  const inTurn = [...ofTab].sort(
    (one, other) => Number(isMapped(other)) - Number(isMapped(one)) || bySize(one.area, other.area),
  );
  for (const named of inTurn) {
    const isFree = !tables.some(({ area }) => overlap(area, named.area));
    if (isFree && (isMapped(named) || isTable(tab, named, mappings, locale))) tables.push(named);
  }
  return ofTab.filter((named) => tables.includes(named));
}

function bySize(one: TableArea, other: TableArea): number {
  return (
    one.right - one.left - (other.right - other.left) || other.bottom - other.top - (one.bottom - one.top)
  );
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
