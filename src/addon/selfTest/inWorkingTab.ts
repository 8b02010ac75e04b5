import { saveSettings } from '../../sheets/settings';
import { deleteTabs, insertHiddenTab, unusedTabName } from '../../sheets/tabs';
import { twice } from '../../sheets/twice';
import { checkTexts } from '../../wording/checkTexts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Does the work in a hidden tab that is gone afterwards, whatever happens; if the script is killed, the next opening removes it. */
export function inWorkingTab<Result>(spreadsheet: Spreadsheet, work: (tab: Sheet) => Result): Result {
  const name = unusedTabName(spreadsheet, checkTexts.workingTab);
  saveSettings({ journal: { stage: 'staging', helperTabs: [name] } });
  try {
    return work(insertHiddenTab(spreadsheet, name));
  } finally {
    twice(() => deleteTabs(spreadsheet, [name]));
    twice(() => saveSettings({ journal: null }));
  }
}
