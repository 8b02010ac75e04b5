import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import type { IRange } from '@univerjs/core';
import { overlap, type Area } from '../engine/a1';
import { BLANK } from '../engine/cellContent';
import type { Tab } from '../engine/tab';
import { handle, read, write } from './serviceObject';
import type { RangePlace } from './workings';

const asRange = (area: Area): IRange => ({
  startRow: area.row,
  endRow: area.row + area.rows - 1,
  startColumn: area.column,
  endColumn: area.column + area.columns - 1,
});

export const asArea = (range: IRange): Area => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});

export const mergesOf = (tab: Tab): Area[] => (tab.plain ? [] : tab.sheet.getMergeData().map(asArea));

export const mergesWithin = ({ tab, area }: RangePlace): Area[] =>
  mergesOf(tab).filter((merge) => overlap(merge, area));

export function addMerges(tab: Tab, areas: readonly Area[]): void {
  if (areas.length > 0) tab.mutate(AddWorksheetMergeMutation.id, { ranges: areas.map(asRange) });
}

export function breakMerges(range: RangePlace): void {
  const merges = mergesWithin(range);
  if (merges.length > 0) range.tab.mutate(RemoveWorksheetMergeMutation.id, { ranges: merges.map(asRange) });
}

/** reference/spreadsheet/Range.md, merge: only the value of the top left cell is kept. */
export const rangeMerges = {
  merge: write('', (range: RangePlace) => {
    const { tab, area } = range;
    breakMerges(range);
    tab.writeArea(area, (row, column) => (row === 0 && column === 0 ? undefined : { ...BLANK }));
    if (area.rows * area.columns > 1) addMerges(tab, [area]);
    return range;
  }),
  mergeAcross: write('', (range: RangePlace) => {
    const { tab, area } = range;
    breakMerges(range);
    tab.writeArea(area, (_, column) => (column === 0 ? undefined : { ...BLANK }));
    const lines = Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 }));
    if (area.columns > 1) addMerges(tab, lines);
    return range;
  }),
  breakApart: write('', (range: RangePlace) => {
    breakMerges(range);
    return range;
  }),
  isPartOfMerge: read('', (range: RangePlace) => mergesWithin(range).length > 0),
  getMergedRanges: read('', (range: RangePlace) =>
    mergesWithin(range).map((merge) => range.workings.range(range.tab, merge)),
  ),
  activate: handle('', (range: RangePlace) => {
    range.workings.book.select(range.tab, range.area);
    return range;
  }),
};
