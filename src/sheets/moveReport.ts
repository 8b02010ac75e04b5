import type { SheetPlan } from '../report/sheetPlan';
import { setHeights } from './setHeights';
import { setWidths } from './setWidths';
import type { Moving } from './settingsSchema';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Moves the staged report over the old one in one copy; where the new one is smaller, blank cells take the surplus. */
export function moveReport(staging: Sheet, tab: Sheet, plan: SheetPlan, moving: Moving): void {
  const { rows, columns, columnWidths } = moving;
  makeRoom(tab, moving);
  const target = tab.getRange(1, 1, rows, columns);
  target.breakApart();
  staging.getRange(1, 1, rows, columns).copyTo(target);
  // Widths the user has changed stay, as long as the layout is the same.
  if (columnWidths) setWidths(tab, plan.columnWidths);
  // A copy brings no heights along, and in another row stands something else now.
  setHeights(tab, plan);
}

/** What the user wrote beside or below the old report moves on when the new one is larger. */
function makeRoom(tab: Sheet, { report, rows, columns, maxRows, maxColumns }: Moving): void {
  const isBelow = rows > report.rows && tab.getLastRow() > report.rows;
  const isBeside = columns > report.columns && tab.getLastColumn() > report.columns;
  const moreRows = isBelow ? rows - report.rows : Math.max(0, rows - maxRows);
  const moreColumns = isBeside ? columns - report.columns : Math.max(0, columns - maxColumns);
  if (moreRows > 0) tab.insertRowsAfter(Math.min(report.rows, maxRows), moreRows);
  if (moreColumns > 0) tab.insertColumnsAfter(Math.min(report.columns, maxColumns), moreColumns);
}
