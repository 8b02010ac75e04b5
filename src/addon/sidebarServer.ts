import { tabByName } from '../sheets/tabs';
import { forgetStage } from '../sheets/progress';
import { checkedRequest } from './buildRequest';
import { buildReportTab } from './buildReportTab';
import { checkMapping } from './checkMapping';
import { checkTogether } from './checkTogether';
import type { BuildResult, OverallHealth, SetupDto, SidebarServer } from './dto';
import { goTo } from './goTo';
import { leaveOut } from './leaveOut';
import { openDocument } from './openDocument';
import { controlOf, inPlainWords, plainSentence } from './plainSentence';
import { setup } from './setup';
import { withDocumentLock } from './withDocumentLock';

export { sidebarProgress } from './sidebarProgress';

export function sidebarSetup(): SetupDto {
  return inPlainWords('reading your tabs', setup);
}

export const sidebarCheckMapping: SidebarServer['sidebarCheckMapping'] = (mapping) =>
  inPlainWords('reading this tab', () => checkMapping(mapping));

export function sidebarCheckTogether(mappings: unknown): OverallHealth {
  return inPlainWords('reading your tabs', () => checkTogether(mappings));
}

export function sidebarBuild(request: unknown): BuildResult {
  try {
    return withDocumentLock(() => {
      const checked = checkedRequest(request);
      const { spreadsheet, settings } = openDocument();
      return buildReportTab(spreadsheet, settings, checked);
    });
  } catch (error) {
    return {
      kind: 'failed',
      sentence: plainSentence(error, 'building the report'),
      control: controlOf(error, sheetIdOf),
    };
  } finally {
    forgetStage();
  }
}

function sheetIdOf(name: string): number | null {
  return tabByName(SpreadsheetApp.getActiveSpreadsheet(), name)?.getSheetId() ?? null;
}

export function sidebarLeaveOut(sheetId: number): void {
  inPlainWords('remembering your answer', () => leaveOut(sheetId));
}

export function sidebarGoTo(place: string): void {
  inPlainWords(`showing ${place}`, () => goTo(SpreadsheetApp.getActiveSpreadsheet(), place));
}
