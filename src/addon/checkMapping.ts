import { Failure } from '../core/failure';
import { readTables } from '../import/readTables';
import { sheetLocale } from '../sheets/locale';
import { readTab } from '../sheets/readTabs';
import { asMapped } from '../sheets/recognisedTabs';
import { tabById } from '../sheets/tabs';
import { checkedMapping } from './buildRequest';
import type { SidebarServer } from './dto';
import { plainSentence } from './plainSentence';

/** Reads one tab as it is mapped and says what would be used, or why it cannot be read. */
export const checkMapping: SidebarServer['sidebarCheckMapping'] = (request) => {
  const mapping = checkedMapping(request);
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = tabById(spreadsheet, mapping.sheetId);
  if (!sheet) throw new Failure('TAB_VANISHED', { sheetId: mapping.sheetId });
  const locale = sheetLocale(spreadsheet);
  const raw = readTab(sheet);
  const tab = asMapped(raw, mapping, locale);
  try {
    const { health } = readTables([raw], [mapping], locale);
    return { tab, health: health[0] ?? null, failure: null };
  } catch (error) {
    return { tab, health: null, failure: plainSentence(error, 'reading this tab') };
  }
};
