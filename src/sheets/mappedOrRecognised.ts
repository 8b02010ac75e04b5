import type { SheetLocale } from '../import/locale';
import type { RawTab, TabMapping } from '../import/mapping';
import { recogniseTab } from '../import/recogniseTab';
import { isSamePlace } from '../wording/tabPlace';
import { readMappedTabs, readTab } from './readTabs';
import type { Settings } from './settings';
import { isDataTab } from './tabs';

interface MappedTabs {
  readonly tabs: readonly RawTab[];
  readonly mappings: readonly TabMapping[];
}

/** The mapped tabs; in a document where nothing was mapped yet, the first tab that is recognised as each table. */
export function mappedOrRecognised(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  settings: Settings,
  locale: SheetLocale,
): MappedTabs {
  const { mappings } = settings;
  if (mappings) {
    const tabs = readMappedTabs(spreadsheet, mappings);
    return { tabs, mappings: mappings.filter((mapping) => tabs.some((tab) => isSamePlace(tab, mapping))) };
  }
  const tabs = spreadsheet
    .getSheets()
    .filter((sheet) => isDataTab(sheet, settings))
    .map(readTab);
  const first = new Map<string, TabMapping>();
  for (const tab of tabs) {
    const { mapping, missing } = recogniseTab(tab, locale);
    if (mapping && missing.length === 0 && !first.has(mapping.table)) first.set(mapping.table, mapping);
  }
  return { tabs, mappings: [...first.values()] };
}
