import { parseArea, splitSheetName } from '../engine/a1';
import { checkOnGrid } from './rangeChecks';
import { handle, read } from './serviceObject';
import type { TabPlace } from './workings';

export function rangeNamed({ workings, tab }: TabPlace, notation: string): object | null {
  const { sheet, area: text } = splitSheetName(notation);
  const other = sheet === null ? tab : workings.book.tabNamed(sheet);
  const area = other && parseArea(text, other.size);
  return other && area ? workings.range(other, checkOnGrid(area, other.size)) : null;
}

function rangeFromText(sheet: TabPlace, notation: string): object {
  const found = rangeNamed(sheet, notation) ?? sheet.workings.namedRange(notation);
  if (!found) throw new Error('Range not found');
  return found;
}

function rangeFromNumbers(
  { workings, tab }: TabPlace,
  row: number,
  column: number,
  rows = 1,
  columns = 1,
): object {
  return workings.range(tab, checkOnGrid({ row: row - 1, column: column - 1, rows, columns }, tab.size));
}

/** The rows and columns that hold something, results of formulas included. */
export function extentOf({ workings, tab }: TabPlace): { rows: number; columns: number } {
  if (tab.plain) return tab.plain.extent;
  let rows = 0;
  let columns = 0;
  const reach = (row: number, column: number): void => {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  };
  tab.sheet.getCellMatrix().forValue((row, column, cell) => {
    const filled = cell?.v !== undefined && cell.v !== null && cell.v !== '';
    if (filled || cell?.f || cell?.si) reach(row, column);
  });
  workings.book.calculation.forSpilled(tab.sheet, reach);
  return { rows, columns };
}

/** Which cells: reference/spreadsheet/Sheet.md, getRange and its relatives. */
export const sheetPlace = {
  getRange: handle(
    'string | integer,integer | integer,integer,integer | integer,integer,integer,integer',
    (sheet: TabPlace, first: string | number, column?: number, rows?: number, columns?: number) =>
      typeof first === 'string'
        ? rangeFromText(sheet, first)
        : rangeFromNumbers(sheet, first, column ?? 1, rows, columns),
  ),
  getDataRange: handle('', (sheet: TabPlace) => {
    const { rows, columns } = extentOf(sheet);
    const area = { row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) };
    return sheet.workings.range(sheet.tab, area);
  }),
  getLastRow: read('', (sheet: TabPlace) => extentOf(sheet).rows),
  getLastColumn: read('', (sheet: TabPlace) => extentOf(sheet).columns),
  getMaxRows: read('', ({ tab }: TabPlace) => tab.size.rows),
  getMaxColumns: read('', ({ tab }: TabPlace) => tab.size.columns),
};
