import type { SheetPlan } from '../report/sheetPlan';
import { insertCharts } from './insertCharts';
import { savedReport, withReport } from './reportTabs';
import { saveSettings } from './settings';
import type { Settings, SettingsChange } from './settings';
import { deleteTabs, ensureGrid, insertHiddenTab, unusedTabName } from './tabs';
import { twice } from './twice';
import { writeCells } from './writeCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Staged out of sight and shown when it is complete; a failure leaves no tab and no setting behind. */
export function buildNewReport(
  spreadsheet: Spreadsheet,
  plan: SheetPlan,
  templateId: string,
  settings: Settings,
  change: SettingsChange,
): Sheet {
  const place = spreadsheet.getActiveSheet();
  const name = unusedTabName(spreadsheet, plan.tabName);
  const building = unusedTabName(spreadsheet, `${plan.tabName} (building)`);
  saveSettings({ journal: { stage: 'staging', helperTabs: [building] } });
  try {
    const tab = insertHiddenTab(spreadsheet, building);
    ensureGrid(tab, plan.rows, plan.columns);
    writeCells(tab, plan);
    const chartIds = insertCharts(tab, plan.charts, []);
    tab.setName(name);
    tab.showSheet();
    SpreadsheetApp.flush();
    const report = savedReport(plan, templateId, tab.getSheetId(), chartIds);
    saveSettings({ ...change, reports: withReport(settings.reports, report), journal: null });
    shown(spreadsheet, tab);
    return tab;
  } catch (error) {
    twice(() => deleteTabs(spreadsheet, [building, name]));
    twice(() => spreadsheet.setActiveSheet(place, true));
    twice(() => saveSettings({ journal: null }));
    throw error;
  }
}

/** The report is built and saved: that it cannot be brought to the front must not undo it. */
function shown(spreadsheet: Spreadsheet, tab: Sheet): void {
  try {
    spreadsheet.setActiveSheet(tab);
  } catch {
    return;
  }
}
