import { mappedAnalysis, type MappedAnalysis } from '../analysis/mappedAnalysis';
import { readTables } from '../import/readTables';
import { sheetLocale, today } from '../sheets/locale';
import { mappedOrRecognised } from '../sheets/mappedOrRecognised';
import { readSettings } from '../sheets/settings';

/** What custom functions without arguments answer from: the mapped tabs with the saved assumptions. */
export function documentAnalysis(): MappedAnalysis {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const locale = sheetLocale(spreadsheet);
  const settings = readSettings();
  const { tabs, mappings } = mappedOrRecognised(spreadsheet, settings, locale);
  const now = today(locale);
  return mappedAnalysis(readTables(tabs, mappings, locale, now), settings.assumptions, now);
}
