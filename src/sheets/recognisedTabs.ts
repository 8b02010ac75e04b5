import { Failure } from '../core/failure';
import type { SheetLocale } from '../import/locale';
import type { RawTab, RecognisedTab, TabMapping } from '../import/mapping';
import { recogniseTab } from '../import/recogniseTab';
import { recognisedWith } from '../import/tabMapping';
import { readTop } from './readTabs';
import type { Settings } from './settings';
import { isDataTab } from './tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Every tab that may hold the user's data, as it was mapped before or is recognised now. Only the tops are read. */
export function recognisedTabs(
  spreadsheet: Spreadsheet,
  settings: Settings,
  locale: SheetLocale,
): RecognisedTab[] {
  return spreadsheet
    .getSheets()
    .filter((sheet) => isDataTab(sheet, settings))
    .map((sheet) => {
      const { top, rows } = readTop(sheet);
      const saved = settings.mappings?.find(({ sheetId }) => sheetId === top.sheetId);
      const tab = saved ? asMapped(top, saved, locale) : recogniseTab(top, locale);
      return { ...tab, dataRows: Math.max(0, rows - tab.headerRow) };
    });
}

/** A mapping whose headers are gone is no use any more: the tab is recognised afresh. */
export function asMapped(tab: RawTab, mapping: TabMapping, locale: SheetLocale): RecognisedTab {
  try {
    return recognisedWith(tab, mapping, locale);
  } catch (error) {
    if (error instanceof Failure) return recogniseTab(tab, locale);
    throw error;
  }
}
