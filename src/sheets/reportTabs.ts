import type { SheetPlan } from '../report/sheetPlan';
import type { SavedReport } from './settings';
import { tabById } from './tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface ReportTab {
  readonly report: SavedReport;
  readonly tab: Sheet;
}

/** The reports whose tabs are still there, the newest first. A tab is known by its id, so a new name is harmless. */
export function reportTabs(spreadsheet: Spreadsheet, reports: readonly SavedReport[]): ReportTab[] {
  return reports.flatMap((report) => {
    const tab = tabById(spreadsheet, report.sheetId);
    return tab ? [{ report, tab }] : [];
  });
}

export function savedReport(
  plan: SheetPlan,
  templateId: string,
  sheetId: number,
  chartIds: readonly number[],
): SavedReport {
  return {
    sheetId,
    templateId,
    rows: plan.rows,
    columns: plan.columns,
    columnWidths: [...plan.columnWidths],
    chartIds: [...chartIds],
    inputs: plan.inputs.map(({ name, row, column, saved }) => ({ name, row, column, saved })),
  };
}

/** The list of reports with this one first. */
export function withReport(reports: readonly SavedReport[], report: SavedReport): SavedReport[] {
  return [report, ...reports.filter(({ sheetId }) => sheetId !== report.sheetId)];
}
