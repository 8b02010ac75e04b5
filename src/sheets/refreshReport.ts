import type { SheetPlan } from '../report/sheetPlan';
import { chartIdsOf, insertCharts } from './insertCharts';
import { moveReport } from './moveReport';
import { restoreReport } from './restoreReport';
import type { ReportTab } from './reportTabs';
import { savedReport, withReport } from './reportTabs';
import { bringsOtherWidths, widthsOf } from './setWidths';
import { saveSettings } from './settings';
import type { SavedReport, Settings, SettingsChange } from './settings';
import type { Moving, Tidying } from './settingsSchema';
import { deleteTabs, ensureGrid, insertHiddenTab, unusedTabName } from './tabs';
import { tidyUp } from './tidyUp';
import { twice } from './twice';
import { writeCells } from './writeCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface Staged {
  readonly staging: Sheet;
  readonly moving: Moving;
}

interface Helpers {
  readonly building: string;
  readonly backup: string;
}

/**
 * The new report in the place of the old one: same tab, same id, so that `=Report!B4`, comments and sent links live on.
 * Up to the commit any failure brings the old report back; after it only tidying is left, which the next opening can do.
 */
export function refreshReport(
  spreadsheet: Spreadsheet,
  plan: SheetPlan,
  existing: ReportTab,
  settings: Settings,
  change: SettingsChange,
): Sheet {
  const helpers: Helpers = {
    building: unusedTabName(spreadsheet, `${plan.tabName} (building)`),
    backup: unusedTabName(spreadsheet, `${plan.tabName} (last good)`),
  };
  const { report, tab } = existing;
  const { staging, moving } = staged(spreadsheet, plan, existing, helpers);
  const tidying = tidyingJournal(moving, report);
  try {
    saveSettings({ journal: moving });
    moveReport(staging, tab, plan, moving);
    const chartIds = insertCharts(tab, plan.charts, moving.chartIds);
    SpreadsheetApp.flush();
    const refreshed = savedReport(plan, report.templateId, report.sheetId, chartIds);
    saveSettings({ ...change, reports: withReport(settings.reports, refreshed), journal: tidying });
  } catch (error) {
    restoreReport(spreadsheet, moving);
    throw error;
  }
  tidyUp(spreadsheet, tidying);
  return tab;
}

function movingJournal(
  tab: Sheet,
  report: SavedReport,
  plan: SheetPlan,
  { building, backup }: Helpers,
): Moving {
  return {
    stage: 'moving',
    helperTabs: [building, backup],
    sheetId: report.sheetId,
    backupTab: backup,
    report,
    columnWidths: bringsOtherWidths(report, plan) ? widthsOf(tab, plan.columns) : null,
    maxRows: tab.getMaxRows(),
    maxColumns: tab.getMaxColumns(),
    rows: Math.max(report.rows, plan.rows),
    columns: Math.max(report.columns, plan.columns),
    chartIds: chartIdsOf(tab),
  };
}

function tidyingJournal({ helperTabs, sheetId, chartIds }: Moving, report: SavedReport): Tidying {
  const oldChartIds = report.chartIds.filter((id) => chartIds.includes(id));
  return { stage: 'tidying', helperTabs, sheetId, oldChartIds };
}

/** The new report and a copy of the last good one, both hidden; the report itself is not touched. */
function staged(
  spreadsheet: Spreadsheet,
  plan: SheetPlan,
  { report, tab }: ReportTab,
  helpers: Helpers,
): Staged {
  const helperTabs = [helpers.building, helpers.backup];
  saveSettings({ journal: { stage: 'staging', helperTabs } });
  try {
    const staging = insertHiddenTab(spreadsheet, helpers.building);
    ensureGrid(staging, Math.max(report.rows, plan.rows), Math.max(report.columns, plan.columns));
    writeCells(staging, plan);
    hiddenCopy(spreadsheet, tab, helpers.backup);
    return { staging, moving: movingJournal(tab, report, plan, helpers) };
  } catch (error) {
    twice(() => deleteTabs(spreadsheet, helperTabs));
    twice(() => saveSettings({ journal: null }));
    throw error;
  }
}

function hiddenCopy(spreadsheet: Spreadsheet, tab: Sheet, name: string): void {
  const copy = tab.copyTo(spreadsheet);
  try {
    copy.setName(name);
    copy.hideSheet();
  } catch (error) {
    spreadsheet.deleteSheet(copy);
    throw error;
  }
}
