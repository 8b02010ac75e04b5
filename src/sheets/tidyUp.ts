import { removeCharts } from './insertCharts';
import type { Tidying } from './settingsSchema';
import { saveSettings } from './settings';
import { deleteTabs, tabById } from './tabs';
import { twice } from './twice';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** After the commit: the old charts and the hidden tabs go. What cannot go now stays in the journal for the next opening. */
export function tidyUp(spreadsheet: Spreadsheet, journal: Tidying): void {
  try {
    twice(() => {
      const tab = tabById(spreadsheet, journal.sheetId);
      if (tab) removeCharts(tab, (id) => journal.oldChartIds.includes(id));
    });
    twice(() => deleteTabs(spreadsheet, journal.helperTabs));
    twice(() => saveSettings({ journal: null }));
  } catch {
    return;
  }
}
