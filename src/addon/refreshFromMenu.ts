import { Failure } from '../core/failure';
import { reportTabs } from '../sheets/reportTabs';
import { changedLine, dialogTexts } from '../wording/addonTexts';
import { buildReportTab } from './buildReportTab';
import type { AssumptionQuestion } from './changedAssumptions';
import type { BuildRequest, BuildResult } from './dto';
import { openDocument } from './openDocument';
import type { OpenDocument } from './openDocument';
import { withDocumentLock } from './withDocumentLock';

type Ui = GoogleAppsScript.Base.Ui;
type Choice = NonNullable<BuildRequest['changedAssumptions']>;

/** Renews the report the user looks at, else the newest one. `null` = the user chose Cancel. */
export function refreshFromMenu(ui: Ui): string | null {
  const result = withDocumentLock(() => refreshed(openDocument()));
  if (result?.kind !== 'changedAssumptions') return said(result);
  const choice = keptNumbers(ui, result.changed);
  // The question waits without the lock: somebody may take a long time to answer.
  return choice ? said(withDocumentLock(() => refreshed(openDocument(), choice))) : null;
}

function said(result: BuildResult | null): string {
  return result === null ? dialogTexts.noReport : dialogTexts.refreshed;
}

function refreshed({ spreadsheet, settings }: OpenDocument, choice?: Choice): BuildResult | null {
  const [newest] = settings.reports;
  if (!newest) return null;
  const active = spreadsheet.getActiveSheet().getSheetId();
  const { report } = reportTabs(spreadsheet, settings.reports).find(
    ({ tab }) => tab.getSheetId() === active,
  ) ?? {
    report: newest,
  };
  if (!settings.mappings) throw new Failure('NOTHING_MAPPED');
  return buildReportTab(spreadsheet, settings, {
    mappings: settings.mappings,
    assumptions: settings.assumptions,
    templateId: report.templateId,
    ...(choice ? { changedAssumptions: choice } : {}),
  });
}

function keptNumbers(ui: Ui, changed: readonly AssumptionQuestion[]): Choice | null {
  const lines = changed.map(({ label, onReport, saved }) => changedLine(label, onReport, saved));
  const answer = ui.alert(
    dialogTexts.changedTitle,
    [dialogTexts.changedQuestion, ...lines].join('\n'),
    ui.ButtonSet.YES_NO_CANCEL,
  );
  if (answer === ui.Button.YES) return 'keepReport';
  return answer === ui.Button.NO ? 'keepSaved' : null;
}
