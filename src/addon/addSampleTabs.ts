import { deleteTabs, ensureGrid, unusedTabName } from '../sheets/tabs';
import { twice } from '../sheets/twice';
import { sampleShop } from './sample/sampleShop';
import type { SampleTab } from './sample/sampleShop';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Adds the sample in tabs of its own and shows the first; a failure takes away what was added. */
export function addSampleTabs(spreadsheet: Spreadsheet): void {
  const place = spreadsheet.getActiveSheet();
  const tabs = sampleShop().map((tab) => ({ ...tab, name: unusedTabName(spreadsheet, tab.name) }));
  try {
    for (const tab of tabs) addTab(spreadsheet, tab);
    SpreadsheetApp.flush();
  } catch (error) {
    twice(() =>
      deleteTabs(
        spreadsheet,
        tabs.map(({ name }) => name),
      ),
    );
    twice(() => spreadsheet.setActiveSheet(place, true));
    throw error;
  }
}

function addTab(spreadsheet: Spreadsheet, { name, header, formats, rows }: SampleTab): void {
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  ensureGrid(sheet, rows.length + 1, header.length);
  sheet.getRange(2, 1, rows.length, header.length).setNumberFormats(rows.map(() => [...formats]));
  sheet
    .getRange(1, 1, rows.length + 1, header.length)
    .setValues([[...header], ...rows.map((row) => [...row])]);
  sheet.getRange(1, 1, 1, header.length).setFontWeight('bold');
  sheet.setFrozenRows(1);
}
