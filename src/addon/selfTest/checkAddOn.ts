import type { Check } from '../../selfTest/check';
import { checkLines } from '../../selfTest/checkLines';
import { checkListPlan, summary } from '../../selfTest/checkListPlan';
import type { CheckSection } from '../../selfTest/checkListPlan';
import { dataColumns } from '../../selfTest/dataColumns';
import { functionChecks } from '../../selfTest/functionChecks';
import { handoverChecks } from '../../selfTest/handoverChecks';
import { reportChecks } from '../../selfTest/reportChecks';
import { workingTab } from '../../selfTest/workingTab';
import { keepingPlace } from '../../sheets/keepingPlace';
import { mergeRanges } from '../../sheets/mergeRanges';
import { sheetLocale } from '../../sheets/locale';
import { ensureGrid } from '../../sheets/tabs';
import type { WorkingTab } from '../../selfTest/workingTab';
import { checkedWhere, checkEnded, checkTexts } from '../../wording/checkTexts';
import { openDocument } from '../openDocument';
import type { OpenDocument } from '../openDocument';
import { withDocumentLock } from '../withDocumentLock';
import type { Bench } from './bench';
import { clockProbes } from './clockProbes';
import { inWorkingTab } from './inWorkingTab';
import { mappedTabsCheck } from './mappedTabsCheck';
import { probeLine } from './probeLine';
import { readWhenFinished } from './readWhenFinished';
import { reportProbes } from './reportProbes';
import { userPlace } from './userPlace';
import { writeCheckList } from './writeCheckList';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Checks the add-on in the user's own spreadsheet and writes the list of what passed; the user stays put. */
export function checkAddOn(): string {
  return withDocumentLock(() => {
    const document = openDocument();
    return keepingPlace(document.spreadsheet, () => checkedAndListed(document));
  });
}

function checkedAndListed(document: OpenDocument): string {
  const { spreadsheet, settings } = document;
  const { timeZone, locale } = sheetLocale(spreadsheet);
  const sections = checkedSections(document);
  const when = Utilities.formatDate(new Date(), timeZone, 'yyyy-MM-dd HH:mm');
  const plan = checkListPlan(sections, checkedWhere(when, locale, timeZone));
  const tab = writeCheckList(spreadsheet, settings.checkTab, plan);
  return checkEnded(summary(sections.flatMap(({ lines }) => lines)), tab);
}

function checkedSections({ spreadsheet, settings }: OpenDocument): CheckSection[] {
  const place = userPlace(spreadsheet);
  const functions = functionChecks();
  const handover = [...handoverChecks(), ...mappedTabsCheck(settings)];
  const report = reportChecks();
  const cells = workingTab([...functions, ...handover, ...report], dataColumns());
  return inWorkingTab(spreadsheet, (tab) => {
    fill(tab, cells);
    const readingOf = readWhenFinished(tab, cells);
    const bench: Bench = { spreadsheet, tab, cells, locale: sheetLocale(spreadsheet), place };
    const linesOf = (checks: readonly Check[]) =>
      checkLines(
        cells.checks.filter(({ check }) => checks.includes(check)),
        readingOf,
      );
    const { sections } = checkTexts;
    return [
      { heading: sections.functions, lines: linesOf(functions) },
      {
        heading: sections.handover,
        lines: [...linesOf(handover), ...clockProbes.map((probe) => probeLine(probe, bench))],
      },
      {
        heading: sections.report,
        lines: [...linesOf(report), ...reportProbes.map((probe) => probeLine(probe, bench))],
      },
    ];
  });
}

/** Formats first, as in a report: a text is only safe in a cell that is "@" already. */
function fill(tab: Sheet, { rows, columns, formats, values, merges }: WorkingTab): void {
  ensureGrid(tab, rows, columns);
  const range = tab.getRange(1, 1, rows, columns);
  range.setNumberFormats(formats.map((line) => [...line]));
  range.setValues(values.map((line) => [...line]));
  mergeRanges(tab, merges);
}
