import type { Settings } from './settings';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Could hold data of the user's: a grid, no report and no list of ours. */
export function isDataTab(
  sheet: Sheet,
  { reports, checkTab }: Pick<Settings, 'reports' | 'checkTab'>,
): boolean {
  const id = sheet.getSheetId();
  const isOurs = id === checkTab || reports.some(({ sheetId }) => sheetId === id);
  return !isOurs && sheet.getType() === SpreadsheetApp.SheetType.GRID;
}

export function tabById(spreadsheet: Spreadsheet, sheetId: number): Sheet | null {
  return spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === sheetId) ?? null;
}

export function tabByName(spreadsheet: Spreadsheet, name: string): Sheet | null {
  return spreadsheet.getSheets().find((sheet) => sheet.getName() === name) ?? null;
}

/** The wanted name, or "… 2", "… 3" when a tab of the user's already has it. */
export function unusedTabName(spreadsheet: Spreadsheet, wanted: string): string {
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  let name = wanted;
  for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${wanted} ${i}`;
  return name;
}

/** A new tab at the end that the user does not see; inserting one would show it, so the user's place is taken up again. */
export function insertHiddenTab(spreadsheet: Spreadsheet, name: string): Sheet {
  const place = spreadsheet.getActiveSheet();
  const tab = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  spreadsheet.setActiveSheet(place, true);
  tab.hideSheet();
  return tab;
}

/** Deletes those of our own tabs that are there. */
export function deleteTabs(spreadsheet: Spreadsheet, names: readonly string[]): void {
  for (const sheet of spreadsheet.getSheets()) {
    if (names.includes(sheet.getName())) spreadsheet.deleteSheet(sheet);
  }
}

/** Rows and columns for a rectangle from A1 of this size. */
export function ensureGrid(sheet: Sheet, rows: number, columns: number): void {
  const maxRows = sheet.getMaxRows();
  const maxColumns = sheet.getMaxColumns();
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}
