import { a1Notation } from '../engine/a1';
import { checkOnGrid } from './rangeChecks';
import { handle } from './serviceObject';
import type { RangePlace } from './workings';

const moved = (
  { workings, tab, area }: RangePlace,
  row: number,
  column: number,
  rows = area.rows,
  columns = area.columns,
): object =>
  workings.range(
    tab,
    checkOnGrid({ row: area.row + row, column: area.column + column, rows, columns }, tab.size),
  );

/** Where a range is: reference/spreadsheet/Range.md, getters. */
export const rangePosition = {
  getA1Notation: handle('', ({ area }: RangePlace) => a1Notation(area)),
  getRow: handle('', ({ area }: RangePlace) => area.row + 1),
  getColumn: handle('', ({ area }: RangePlace) => area.column + 1),
  getRowIndex: handle('', ({ area }: RangePlace) => area.row + 1),
  getNumRows: handle('', ({ area }: RangePlace) => area.rows),
  getNumColumns: handle('', ({ area }: RangePlace) => area.columns),
  getHeight: handle('', ({ area }: RangePlace) => area.rows),
  getWidth: handle('', ({ area }: RangePlace) => area.columns),
  getLastRow: handle('', ({ area }: RangePlace) => area.row + area.rows),
  getLastColumn: handle('', ({ area }: RangePlace) => area.column + area.columns),
  getSheet: handle('', ({ workings, tab }: RangePlace) => workings.sheet(tab)),
  getGridId: handle('', ({ tab }: RangePlace) => Number(tab.number)),
  getCell: handle('integer,integer', (range: RangePlace, row: number, column: number) => {
    if (row < 1 || row > range.area.rows || column < 1 || column > range.area.columns) {
      throw new Error('Cell reference out of range');
    }
    return moved(range, row - 1, column - 1, 1, 1);
  }),
  offset: handle(
    'integer,integer | integer,integer,integer | integer,integer,integer,integer',
    (range: RangePlace, row: number, column: number, rows?: number, columns?: number) =>
      moved(range, row, column, rows, columns),
  ),
};
