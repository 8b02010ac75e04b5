import type { RawTab, TabMapping } from '../import/mapping';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Header rows lie near the top; the kinds of values show in a few rows. */
const topRows = 60;

/** All cells of a tab in one read. */
export function readTab(sheet: Sheet): RawTab {
  return { sheetId: sheet.getSheetId(), name: sheet.getName(), cells: sheet.getDataRange().getValues() };
}

/** The mapped tabs, each read once; a tab that was deleted is left out. */
export function readMappedTabs(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  mappings: readonly TabMapping[],
): RawTab[] {
  const wanted = new Set(mappings.map(({ sheetId }) => sheetId));
  return spreadsheet
    .getSheets()
    .filter((sheet) => wanted.has(sheet.getSheetId()))
    .map(readTab);
}

/** The first rows of a tab, enough to recognise it, and how many rows it has in all. */
export function readTop(sheet: Sheet): { readonly top: RawTab; readonly rows: number } {
  const rows = sheet.getLastRow();
  const columns = sheet.getLastColumn();
  const cells = rows === 0 ? [] : sheet.getRange(1, 1, Math.min(rows, topRows), columns).getValues();
  return { top: { sheetId: sheet.getSheetId(), name: sheet.getName(), cells }, rows };
}
