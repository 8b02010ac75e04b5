import { missingColumnsOf } from '../analysis/missingData';
import { Failure } from '../core/failure';
import type { SheetLocale } from '../import/locale';
import type { RawTab, TabMapping } from '../import/mapping';
import { readTables, vanished } from '../import/readTables';
import type { ImportedData } from '../import/tables';
import { sheetLocale, today } from '../sheets/locale';
import { isSamePlace } from '../wording/tabPlace';
import { namedAreas } from '../sheets/namedAreas';
import { readMappedTabs } from '../sheets/readTabs';
import { asMapped } from '../sheets/recognisedTabs';
import { checkedEventTabs, checkedMapping } from './buildRequest';
import type { SidebarServer, StagesDto } from './dto';
import { plainSentence } from './plainSentence';
import { stagesFound } from './stagesFound';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Reads one tab as it is mapped and says what would be used, or why it cannot be read. */
export const checkMapping: SidebarServer['sidebarCheckMapping'] = (request) => {
  const mapping = checkedMapping(request);
  const eventTabs = checkedEventTabs(request);
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const locale = sheetLocale(spreadsheet);
  const [raw] = readMappedTabs(spreadsheet, [mapping], namedAreas(spreadsheet));
  if (!raw) throw vanished(mapping);
  const tab = asMapped(raw, mapping, locale);
  try {
    const data = readTables([raw], [mapping], locale, today(locale));
    const stages = mapping.table === 'events' ? stagesOf(spreadsheet, eventTabs, raw, data, locale) : null;
    const [health] = data.health;
    return {
      tab,
      health: health ? { ...health, lacks: missingColumnsOf(data) } : null,
      failure: null,
      stages,
    };
  } catch (error) {
    return { tab, health: null, failure: plainSentence(error, 'reading this tab'), stages: null };
  }
};

/** The stages of all event tabs together. Where another one cannot be read, its own card says so. */
function stagesOf(
  spreadsheet: Spreadsheet,
  mappings: readonly TabMapping[],
  raw: RawTab,
  alone: ImportedData,
  locale: SheetLocale,
): StagesDto | null {
  const others = mappings.filter((mapping) => !isSamePlace(mapping, raw));
  if (others.length === 0) return alone.events && stagesFound(alone.events);
  try {
    const tabs = [raw, ...readMappedTabs(spreadsheet, others)];
    const { events } = readTables(tabs, mappings, locale, today(locale));
    return events && stagesFound(events);
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}
