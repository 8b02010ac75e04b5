import { SetTabColorMutation, ToggleGridlinesMutation } from '@univerjs/sheets';
import { BooleanNumber } from '@univerjs/core';
import { BLANK } from '../engine/cellContent';
import { copyTab } from './copyTab';
import { SHEET_TYPES } from './enums';
import { checkTabName } from './tabNames';
import { handle, read, write } from './serviceObject';
import type { TabPlace } from './workings';

const facade = ({ workings, tab }: TabPlace) => {
  const sheet = workings.book.workbook.getSheetBySheetId(tab.id);
  if (!sheet) throw new Error('The tab was deleted.');
  return sheet;
};

function clearAll(sheet: TabPlace, format: boolean): TabPlace {
  const { tab } = sheet;
  tab.bringIn();
  const cells: Record<number, Record<number, object>> = {};
  tab.sheet.getCellMatrix().forValue((row, column) => {
    (cells[row] ??= {})[column] = format ? { ...BLANK, s: null } : { ...BLANK };
  });
  tab.write(cells);
  return sheet;
}

/** The tab as a whole: reference/spreadsheet/Sheet.md. */
export const sheetItself = {
  getName: handle('', ({ tab }: TabPlace) => tab.name),
  getSheetName: handle('', ({ tab }: TabPlace) => tab.name),
  getSheetId: handle('', ({ tab }: TabPlace) => tab.number),
  getType: handle('', () => SHEET_TYPES.GRID),
  getIndex: handle('', ({ workings, tab }: TabPlace) => workings.book.tabs.indexOf(tab) + 1),
  getParent: handle('', ({ workings }: TabPlace) => workings.spreadsheet()),
  setName: write('string', (sheet: TabPlace, name: string) => {
    checkTabName(sheet.workings.book, name, sheet.tab);
    facade(sheet).setName(name);
    return sheet;
  }),
  hideSheet: write('', (sheet: TabPlace) => {
    const shown = sheet.workings.book.tabs.filter((tab) => !tab.sheet.isSheetHidden());
    if (shown.length === 1 && shown[0] === sheet.tab)
      throw new Error("You can't hide all the sheets in a document.");
    if (!sheet.tab.sheet.isSheetHidden()) facade(sheet).hideSheet();
    return sheet;
  }),
  showSheet: write('', (sheet: TabPlace) => {
    if (sheet.tab.sheet.isSheetHidden()) facade(sheet).showSheet();
    return sheet;
  }),
  isSheetHidden: read('', ({ tab }: TabPlace) => Boolean(tab.sheet.isSheetHidden())),
  activate: handle('', (sheet: TabPlace) => {
    sheet.workings.book.activate(sheet.tab);
    return sheet;
  }),
  setHiddenGridlines: write('boolean', (sheet: TabPlace, hidden: boolean) => {
    sheet.tab.mutate(ToggleGridlinesMutation.id, {
      showGridlines: hidden ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    });
    return sheet;
  }),
  hasHiddenGridlines: read('', ({ tab }: TabPlace) => tab.sheet.hasHiddenGridlines()),
  setTabColor: write('string?', (sheet: TabPlace, color: string | null) => {
    sheet.tab.mutate(SetTabColorMutation.id, { color: color ?? '' });
    return sheet;
  }),
  clear: write('', (sheet: TabPlace) => clearAll(sheet, true)),
  clearContents: write('', (sheet: TabPlace) => clearAll(sheet, false)),
  copyTo: write('Spreadsheet', ({ workings, tab }: TabPlace) => workings.sheet(copyTab(workings.book, tab))),
};
