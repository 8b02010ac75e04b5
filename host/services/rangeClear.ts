import type { ICellData } from '@univerjs/core';
import { BLANK } from '../engine/cellContent';
import { write } from './serviceObject';
import type { RangePlace } from './workings';

function clearCells({ tab, area }: RangePlace, change: ICellData): void {
  tab.writeArea(area, (row, column) =>
    tab.cell(area.row + row, area.column + column) ? { ...change } : undefined,
  );
}

/** reference/spreadsheet/Range.md, clear, clearContent, clearFormat; notes stay. */
export const rangeClear = {
  clear: write('', (range: RangePlace) => {
    range.tab.bringIn();
    clearCells(range, { ...BLANK, s: null });
    return range;
  }),
  clearContent: write('', (range: RangePlace) => {
    range.tab.bringIn();
    clearCells(range, BLANK);
    return range;
  }),
  clearFormat: write('', (range: RangePlace) => {
    range.tab.formatArea(range.area, () => null);
    return range;
  }),
};
