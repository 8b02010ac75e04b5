import { BORDER_STYLES, SHEET_TYPES, WRAP_STRATEGIES } from './enums';
import { free, handle, menu, write, type ServiceClass } from './serviceObject';
import type { Workings } from './workings';

/** reference/spreadsheet/SpreadsheetApp.md. */
export const spreadsheetApp: ServiceClass<Workings> = {
  name: 'SpreadsheetApp',
  fullName: 'SpreadsheetApp',
  constants: {
    BorderStyle: BORDER_STYLES,
    WrapStrategy: WRAP_STRATEGIES,
    SheetType: SHEET_TYPES,
  },
  methods: {
    getActive: handle('', (workings: Workings) => workings.spreadsheet()),
    getActiveSpreadsheet: handle('', (workings: Workings) => workings.spreadsheet()),
    getActiveSheet: handle('', (workings: Workings) => workings.sheet(workings.book.activeTab)),
    getActiveRange: handle('', (workings: Workings) =>
      workings.range(workings.book.activeTab, workings.book.selection),
    ),
    getUi: menu('', (workings: Workings) => workings.make('Ui', workings)),
    // Every read calculates what it needs; there is nothing that flush would have to send.
    flush: write('', () => undefined),
    newTextStyle: free('', (workings: Workings) =>
      workings.make('TextStyleBuilder', { workings, style: {} }),
    ),
  },
};
