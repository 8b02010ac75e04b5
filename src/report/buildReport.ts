import type { Analysis } from '../analysis/analysis';
import { composeReport } from './composeReport';
import type { ReportOptions } from './composeReport';
import { layoutReport } from './layout/layoutReport';
import { sheetPlanOf } from './layout/sheetPlanOf';
import type { SheetPlan } from './sheetPlan';

/** A report of the analysis as a finished tab: what to write in every cell, and nothing about how. */
export function buildReport(analysis: Analysis, options: ReportOptions): SheetPlan {
  const report = composeReport(analysis, options);
  return sheetPlanOf(report.tabName, layoutReport(report));
}
