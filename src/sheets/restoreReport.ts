import { Failure } from '../core/failure';
import type { Moving } from './settingsSchema';
import { removeCharts } from './insertCharts';
import { saveSettings } from './settings';
import { setWidths } from './setWidths';
import { deleteTabs, tabById, tabByName } from './tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Brings the last good report back from its hidden copy. If even that fails, the copy is shown and named. */
export function restoreReport(spreadsheet: Spreadsheet, moving: Moving): void {
  try {
    restored(spreadsheet, moving);
  } catch {
    try {
      restored(spreadsheet, moving);
    } catch {
      tabByName(spreadsheet, moving.backupTab)?.showSheet();
      throw new Failure('REPORT_NOT_RESTORED', { backup: moving.backupTab });
    }
  }
}

function restored(spreadsheet: Spreadsheet, moving: Moving): void {
  const tab = tabById(spreadsheet, moving.sheetId);
  const backup = tabByName(spreadsheet, moving.backupTab);
  if (tab && backup) copyBack(backup, tab, moving);
  SpreadsheetApp.flush();
  deleteTabs(spreadsheet, moving.helperTabs);
  saveSettings({ journal: null });
}

function copyBack(
  backup: Sheet,
  tab: Sheet,
  { report, maxRows, maxColumns, chartIds, ...moving }: Moving,
): void {
  const surplusRows = tab.getMaxRows() - maxRows;
  const surplusColumns = tab.getMaxColumns() - maxColumns;
  if (surplusRows > 0) tab.deleteRows(Math.min(report.rows, maxRows) + 1, surplusRows);
  if (surplusColumns > 0) tab.deleteColumns(Math.min(report.columns, maxColumns) + 1, surplusColumns);
  removeCharts(tab, (id) => !chartIds.includes(id));
  const rows = Math.min(moving.rows, maxRows);
  const columns = Math.min(moving.columns, maxColumns);
  const target = tab.getRange(1, 1, rows, columns);
  const source = backup.getRange(1, 1, rows, columns);
  target.breakApart();
  source.copyTo(target);
  if (moving.columnWidths) setWidths(tab, moving.columnWidths);
}
