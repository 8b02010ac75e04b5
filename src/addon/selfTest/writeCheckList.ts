import type { SheetPlan } from '../../report/sheetPlan';
import { saveSettings } from '../../sheets/settings';
import { deleteTabs, ensureGrid, insertHiddenTab, tabById, unusedTabName } from '../../sheets/tabs';
import { twice } from '../../sheets/twice';
import { writeCells } from '../../sheets/writeCells';
import { checkTexts } from '../../wording/checkTexts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Writes the list over the last one, in the same tab, or into a new tab at the end. Says the tab's name. */
export function writeCheckList(spreadsheet: Spreadsheet, checkTab: number | null, plan: SheetPlan): string {
  const existing = lastList(spreadsheet, checkTab);
  if (!existing) return newList(spreadsheet, plan);
  const rows = Math.max(plan.rows, existing.getLastRow());
  ensureGrid(existing, rows, plan.columns);
  existing.getRange(1, 1, rows, plan.columns).breakApart();
  writeCells(existing, { ...plan, rows });
  SpreadsheetApp.flush();
  return existing.getName();
}

/** The tab of the last list, as long as it still begins with one: somebody may have put other things in its place. */
function lastList(spreadsheet: Spreadsheet, checkTab: number | null): Sheet | null {
  const tab = checkTab === null ? null : tabById(spreadsheet, checkTab);
  return tab?.getRange(1, 1).getValue() === checkTexts.title ? tab : null;
}

function newList(spreadsheet: Spreadsheet, plan: SheetPlan): string {
  const name = unusedTabName(spreadsheet, plan.tabName);
  saveSettings({ journal: { stage: 'staging', helperTabs: [name] } });
  try {
    const tab = insertHiddenTab(spreadsheet, name);
    filled(tab, plan);
    saveSettings({ checkTab: tab.getSheetId(), journal: null });
    return name;
  } catch (error) {
    twice(() => deleteTabs(spreadsheet, [name]));
    twice(() => saveSettings({ journal: null }));
    throw error;
  }
}

function filled(tab: Sheet, plan: SheetPlan): void {
  ensureGrid(tab, plan.rows, plan.columns);
  writeCells(tab, plan);
  tab.showSheet();
  SpreadsheetApp.flush();
}
