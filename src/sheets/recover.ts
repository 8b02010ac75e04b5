import { restoreReport } from './restoreReport';
import type { Journal } from './settings';
import { saveSettings } from './settings';
import { deleteTabs } from './tabs';
import { tidyUp } from './tidyUp';

/** Finishes or takes back what an earlier run left half-way. The caller holds the document lock: nobody is building. */
export function recover(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  journal: Journal | null,
): void {
  if (!journal) return;
  if (journal.stage === 'moving') return restoreReport(spreadsheet, journal);
  if (journal.stage === 'tidying') return tidyUp(spreadsheet, journal);
  deleteTabs(spreadsheet, journal.helperTabs);
  saveSettings({ journal: null });
}
