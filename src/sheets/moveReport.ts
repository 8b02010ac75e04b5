import type { SheetPlan } from '../report/sheetPlan';
import type { SavedReport } from './settings';
import { bringsOtherWidths, setWidths } from './setWidths';
import { ensureGrid } from './tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Moves the staged report over the old one in one copy; where the new one is smaller, blank cells take the surplus. */
export function moveReport(staging: Sheet, tab: Sheet, old: SavedReport, plan: SheetPlan): void {
  const rows = Math.max(old.rows, plan.rows);
  const columns = Math.max(old.columns, plan.columns);
  ensureGrid(staging, rows, columns);
  makeRoom(tab, old, plan);
  const target = tab.getRange(1, 1, rows, columns);
  target.breakApart();
  staging.getRange(1, 1, rows, columns).copyTo(target);
  // Widths the user has changed stay, as long as the layout is the same.
  if (bringsOtherWidths(old, plan)) setWidths(tab, plan.columnWidths);
}

/** What the user wrote beside or below the old report moves on when the new one is larger. */
function makeRoom(tab: Sheet, old: SavedReport, plan: SheetPlan): void {
  const rows = Math.max(old.rows, plan.rows);
  const columns = Math.max(old.columns, plan.columns);
  const maxRows = tab.getMaxRows();
  const maxColumns = tab.getMaxColumns();
  const moreRows = tab.getLastRow() > old.rows ? rows - old.rows : Math.max(0, rows - maxRows);
  const moreColumns =
    tab.getLastColumn() > old.columns ? columns - old.columns : Math.max(0, columns - maxColumns);
  if (moreRows > 0) tab.insertRowsAfter(Math.min(old.rows, maxRows), moreRows);
  if (moreColumns > 0) tab.insertColumnsAfter(Math.min(old.columns, maxColumns), moreColumns);
}
