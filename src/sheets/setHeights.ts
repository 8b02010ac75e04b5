import type { SheetPlan } from '../report/sheetPlan';

/** Row heights of the report in one call. Without force Google lets no row be lower than its text would like. */
export function setHeights(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { rows, rowHeight }: Pick<SheetPlan, 'rows' | 'rowHeight'>,
): void {
  sheet.setRowHeightsForced(1, rows, rowHeight);
}
