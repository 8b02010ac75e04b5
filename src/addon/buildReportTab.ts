import type { Assumptions } from '../analysis/assumptions';
import { analyse } from '../analysis/analysis';
import type { Analysis } from '../analysis/analysis';
import { Failure } from '../core/failure';
import { readTables } from '../import/readTables';
import { buildReport } from '../report/buildReport';
import type { SheetPlan } from '../report/sheetPlan';
import { templates } from '../report/templates/index';
import { buildNewReport } from '../sheets/buildNewReport';
import { keepingPlace } from '../sheets/keepingPlace';
import { sheetLocale, today } from '../sheets/locale';
import { namedAreas, type NamedArea } from '../sheets/namedAreas';
import { placesSeen } from '../sheets/placesSeen';
import { announceStage } from '../sheets/progress';
import { readMappedTabs } from '../sheets/readTabs';
import { refreshReport } from '../sheets/refreshReport';
import { reportTabs } from '../sheets/reportTabs';
import type { Settings } from '../sheets/settings';
import { reportTitle, stageTexts } from '../wording/addonTexts';
import { builtResult } from './builtResult';
import { assumptionQuestions, withReportNumbers } from './changedAssumptions';
import type { BuildRequest, BuildResult } from './dto';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Builds the report of a template, or renews it where it stands. The caller holds the document lock. */
export function buildReportTab(
  spreadsheet: Spreadsheet,
  settings: Settings,
  request: BuildRequest,
): BuildResult {
  announce(0);
  const { mappings, templateId } = request;
  if (mappings.length === 0) throw new Failure('NOTHING_MAPPED');
  if (!templates.some(({ id }) => id === templateId)) throw new Failure('REQUEST_NOT_UNDERSTOOD');
  const existing = reportTabs(spreadsheet, settings.reports).find(
    ({ report }) => report.templateId === templateId,
  );
  const questions = existing ? assumptionQuestions(existing, request.assumptions) : [];
  if (questions.length > 0 && !request.changedAssumptions) {
    return { kind: 'changedAssumptions', changed: questions };
  }
  const assumptions =
    request.changedAssumptions === 'keepReport'
      ? withReportNumbers(request.assumptions, questions)
      : request.assumptions;
  const areas = namedAreas(spreadsheet);
  const { analysis, plan } = plannedReport(spreadsheet, areas, { ...request, assumptions });
  announce(2);
  const seenTabs = placesSeen(spreadsheet, areas);
  const change = { mappings, assumptions, seenTabs };
  const tab = existing
    ? keepingPlace(spreadsheet, () => refreshReport(spreadsheet, plan, existing, settings, change))
    : buildNewReport(spreadsheet, plan, templateId, settings, change);
  announce(3);
  return builtResult(spreadsheet, tab, templateId, plan, analysis);
}

function plannedReport(
  spreadsheet: Spreadsheet,
  areas: readonly NamedArea[],
  request: { mappings: BuildRequest['mappings']; assumptions: Assumptions; templateId: string },
): { analysis: Analysis; plan: SheetPlan } {
  const locale = sheetLocale(spreadsheet);
  const tabs = readMappedTabs(spreadsheet, request.mappings, areas);
  const builtOn = today(locale);
  const data = readTables(tabs, request.mappings, locale, builtOn);
  announce(1);
  const analysis = analyse(data, request.assumptions, builtOn);
  const { templateId } = request;
  return {
    analysis,
    plan: buildReport(analysis, { templateId, title: reportTitle, businessName: '', builtOn }),
  };
}

function announce(step: number): void {
  announceStage({ stage: stageTexts[step] ?? '', step, steps: stageTexts.length - 1 });
}
