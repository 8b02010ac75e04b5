import type { Area } from '../engine/a1';
import { namedRanges } from './namedRanges';
import { handle, read, screen, write, type ServiceClass } from './serviceObject';
import { rangeNamed } from './sheetPlace';
import { checkTabName, freeTabName } from './tabNames';
import type { RangePlace, TabPlace, Workings } from './workings';

function insertSheet(workings: Workings, first?: string | number, second?: number): object {
  const { book } = workings;
  const name = typeof first === 'string' ? first : freeTabName(book, 'Sheet', '', book.tabs.length + 1);
  const index = typeof first === 'number' ? first : second;
  checkTabName(book, name, null);
  const after = book.tabs.indexOf(book.activeTab) + 1;
  if (index !== undefined && (index < 0 || index > book.tabs.length))
    throw new Error('The sheet index is out of bounds.');
  return workings.sheet(book.insertTab(name, index ?? after));
}

function deleteSheet(workings: Workings, { tab }: TabPlace): void {
  const { book } = workings;
  const shown = book.tabs.filter((other) => !other.sheet.isSheetHidden());
  if (book.tabs.length === 1 || (shown.length === 1 && shown[0] === tab)) {
    throw new Error("You can't remove all the sheets in a document.");
  }
  book.deleteTab(tab);
}

const activeRange = (workings: Workings): object =>
  workings.range(workings.book.activeTab, workings.book.selection);

function select(workings: Workings, { tab, area }: RangePlace): object {
  workings.book.select(tab, area);
  return workings.range(tab, area);
}

const text = (notation: string, workings: Workings): object => {
  const found = rangeNamed({ workings, tab: workings.book.activeTab }, notation);
  if (!found) throw new Error('Range not found');
  return found;
};

/** reference/spreadsheet/Spreadsheet.md. */
export const spreadsheet: ServiceClass<Workings> = {
  name: 'Spreadsheet',
  fullName: 'SpreadsheetApp.Spreadsheet',
  methods: {
    getId: handle('', ({ book }: Workings) => book.id),
    getName: handle('', ({ book }: Workings) => book.workbook.getName()),
    getUrl: handle('', ({ book }: Workings) => `https://docs.google.com/spreadsheets/d/${book.id}/edit`),
    getSpreadsheetTimeZone: handle('', ({ book }: Workings) => book.settings.time.zone),
    getSpreadsheetLocale: handle('', ({ book }: Workings) => book.settings.locale),
    getSheets: handle('', (workings: Workings) => workings.book.tabs.map((tab) => workings.sheet(tab))),
    getNumSheets: handle('', ({ book }: Workings) => book.tabs.length),
    getSheetByName: handle('string', (workings: Workings, name: string) => {
      const tab = workings.book.tabNamed(name);
      return tab ? workings.sheet(tab) : null;
    }),
    getSheetById: handle('integer', (workings: Workings, id: number) => {
      const tab = workings.book.tabs.find((other) => other.number === id);
      return tab ? workings.sheet(tab) : null;
    }),
    getActiveSheet: handle('', (workings: Workings) => workings.sheet(workings.book.activeTab)),
    getActiveRange: handle('', activeRange),
    getActiveCell: handle('', (workings: Workings) => {
      const { row, column }: Area = workings.book.selection;
      return workings.range(workings.book.activeTab, { row, column, rows: 1, columns: 1 });
    }),
    setActiveSheet: handle('Sheet | Sheet,boolean', (workings: Workings, { tab }: TabPlace) => {
      workings.book.activate(tab);
      return workings.sheet(tab);
    }),
    setActiveRange: handle('Range', select),
    setActiveSelection: handle('Range | string', (workings: Workings, place: RangePlace | string) =>
      typeof place === 'string'
        ? select(workings, workings.rangeState(text(place, workings)))
        : select(workings, place),
    ),
    insertSheet: write(' | string | integer | string,integer', insertSheet),
    deleteSheet: write('Sheet', deleteSheet),
    moveActiveSheet: write('integer', ({ book }: Workings, position: number) => {
      if (position < 1 || position > book.tabs.length) throw new Error('The sheet index is out of bounds.');
      book.workbook.moveActiveSheet(position - 1);
    }),
    getRangeByName: handle('string', (workings: Workings, name: string) => workings.namedRange(name)),
    getNamedRanges: read('', namedRanges),
    getRange: handle('string', (workings: Workings, notation: string) => text(notation, workings)),
    toast: screen(
      'string | string,string | string,string,number',
      ({ ui }: Workings, message: string, title = '', seconds = 5) => {
        ui.toasts.push({ message, title, seconds });
        ui.onToast(message, title, seconds);
      },
    ),
  },
};
