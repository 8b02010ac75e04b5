import {
  SetFrozenMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { read, write } from './serviceObject';
import type { TabPlace } from './workings';

const drawn = ({ workings, tab }: TabPlace): FWorksheet => {
  tab.bringIn();
  const sheet = workings.book.workbook.getSheetBySheetId(tab.id);
  if (!sheet) throw new Error('The tab was deleted.');
  return sheet;
};

function checkSpan(first: number, count: number, end: number, what: string): void {
  if (first < 1 || count < 1 || first + count - 1 > end) throw new Error(`Those ${what} are out of bounds.`);
}

const whole = (sheet: TabPlace): { endRow: number; endColumn: number } => ({
  endRow: sheet.tab.size.rows - 1,
  endColumn: sheet.tab.size.columns - 1,
});

function setWidths(sheet: TabPlace, first: number, count: number, width: number): TabPlace {
  checkSpan(first, count, sheet.tab.size.columns, 'columns');
  const range = {
    startRow: 0,
    endRow: whole(sheet).endRow,
    startColumn: first - 1,
    endColumn: first + count - 2,
  };
  sheet.tab.mutate(SetWorksheetColWidthMutation.id, { ranges: [range], colWidth: width });
  return sheet;
}

function setHeights(sheet: TabPlace, first: number, count: number, height: number): TabPlace {
  checkSpan(first, count, sheet.tab.size.rows, 'rows');
  const ranges = [
    { startRow: first - 1, endRow: first + count - 2, startColumn: 0, endColumn: whole(sheet).endColumn },
  ];
  sheet.tab.mutate(SetWorksheetRowHeightMutation.id, { ranges, rowHeight: height });
  sheet.tab.mutate(SetWorksheetRowIsAutoHeightMutation.id, { ranges, autoHeightInfo: 0 });
  return sheet;
}

function freeze(sheet: TabPlace, change: { ySplit?: number; xSplit?: number }): TabPlace {
  sheet.tab.bringIn();
  const split = { ...sheet.tab.sheet.getFreeze(), ...change };
  sheet.tab.mutate(SetFrozenMutation.id, {
    xSplit: split.xSplit,
    ySplit: split.ySplit,
    startRow: split.ySplit > 0 ? split.ySplit : -1,
    startColumn: split.xSplit > 0 ? split.xSplit : -1,
  });
  return sheet;
}

/** The engine shows the tab and selects what it inserts; with Google a script moves nobody. */
function unmoved(sheet: TabPlace, change: (drawn: FWorksheet) => unknown): TabPlace {
  const { book } = sheet.workings;
  const { activeTab, selection } = book;
  change(drawn(sheet));
  const { rows, columns } = activeTab.size;
  const isThere = selection.row + selection.rows <= rows && selection.column + selection.columns <= columns;
  book.select(activeTab, isThere ? selection : { row: 0, column: 0, rows: 1, columns: 1 });
  return sheet;
}

/** Rows, columns and their sizes: reference/spreadsheet/Sheet.md. */
export const sheetGrid = {
  insertRowsAfter: write('integer,integer', (sheet: TabPlace, after: number, count: number) => {
    checkSpan(after, 1, sheet.tab.size.rows, 'rows');
    return unmoved(sheet, (grid) => grid.insertRowsAfter(after - 1, count));
  }),
  insertColumnsAfter: write('integer,integer', (sheet: TabPlace, after: number, count: number) => {
    checkSpan(after, 1, sheet.tab.size.columns, 'columns');
    return unmoved(sheet, (grid) => grid.insertColumnsAfter(after - 1, count));
  }),
  deleteRows: write('integer,integer', (sheet: TabPlace, first: number, count: number) => {
    checkSpan(first, count, sheet.tab.size.rows, 'rows');
    if (count >= sheet.tab.size.rows) throw new Error("You can't delete all the rows on the sheet.");
    unmoved(sheet, (grid) => grid.deleteRows(first - 1, count));
  }),
  deleteColumns: write('integer,integer', (sheet: TabPlace, first: number, count: number) => {
    checkSpan(first, count, sheet.tab.size.columns, 'columns');
    if (count >= sheet.tab.size.columns) throw new Error("You can't delete all the columns on the sheet.");
    unmoved(sheet, (grid) => grid.deleteColumns(first - 1, count));
  }),
  setColumnWidth: write('integer,integer', (sheet: TabPlace, column: number, width: number) =>
    setWidths(sheet, column, 1, width),
  ),
  setColumnWidths: write('integer,integer,integer', setWidths),
  getColumnWidth: read('integer', ({ tab }: TabPlace, column: number) =>
    tab.sheet.getColumnWidth(column - 1),
  ),
  setRowHeight: write('integer,integer', (sheet: TabPlace, row: number, height: number) =>
    setHeights(sheet, row, 1, height),
  ),
  setRowHeights: write('integer,integer,integer', setHeights),
  setRowHeightsForced: write('integer,integer,integer', setHeights),
  getRowHeight: read('integer', ({ tab }: TabPlace, row: number) => tab.sheet.getRowHeight(row - 1)),
  setFrozenRows: write('integer', (sheet: TabPlace, rows: number) => freeze(sheet, { ySplit: rows })),
  setFrozenColumns: write('integer', (sheet: TabPlace, columns: number) =>
    freeze(sheet, { xSplit: columns }),
  ),
  getFrozenRows: read('', ({ tab }: TabPlace) => tab.sheet.getFreeze().ySplit),
  getFrozenColumns: read('', ({ tab }: TabPlace) => tab.sheet.getFreeze().xSplit),
};
