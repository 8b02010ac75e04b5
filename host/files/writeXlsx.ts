import { toXlsx } from '../engine/formulaText';
import { exportChart } from './exportChart';
import { exportStyle } from './exportStyle';
import type { ExportCell, ExportTab } from './exportTab';
import { writeWorkbook, type WriteSheet } from './workbookFormat';

type FileCells = NonNullable<WriteSheet['cells']>;
type FileCell = FileCells extends Map<string, Partial<infer C>> ? C : never;

const longestSheetName = 31;
const pointsPerPixel = 0.75;

function sheetName(name: string, taken: ReadonlySet<string>): string {
  const clean =
    name
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim() || 'Sheet';
  let free = clean.slice(0, longestSheetName);
  for (let copy = 2; taken.has(free.toLowerCase()); copy += 1)
    free = `${clean.slice(0, longestSheetName - 4)} ${copy}`;
  return free;
}

function fileCell(cell: ExportCell, cachedValues: boolean): Partial<FileCell> {
  const style = exportStyle(cell);
  if (cell.formula !== undefined) {
    // An error is left to be calculated again: the file format would keep it as a text.
    const result = cachedValues && !/^#[A-Z]/.test(String(cell.value)) ? { formulaResult: cell.value } : {};
    return { formula: toXlsx(cell.formula), ...result, style };
  }
  if (cell.value === '') return { value: null, style };
  return { value: cell.value, type: typeof cell.value as 'string' | 'number' | 'boolean', style };
}

function fileCells(tab: ExportTab, cachedValues: boolean): FileCells {
  const cells: FileCells = new Map();
  tab.cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell) cells.set(`${r},${c}`, fileCell(cell, cachedValues));
    });
  });
  return cells;
}

function fileSheet(tab: ExportTab, name: string, cachedValues: boolean): WriteSheet {
  return {
    name,
    cells: fileCells(tab, cachedValues),
    merges: tab.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    // A file counts a width in digits of the default font, which are 7 pixels wide; the padding is part of it.
    columns: tab.columnWidths.map((pixels) => ({ width: pixels / 7 })),
    rowDefs: new Map(tab.rowHeights.map((pixels, row) => [row, { height: pixels * pointsPerPixel }])),
    charts: tab.charts.map((chart) => exportChart(chart, tab, name)),
    view: { showGridLines: tab.gridlines },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { top: 0.3, bottom: 0.3, left: 0.5, right: 0.5, header: 0.1, footer: 0.1 },
    },
  };
}

/**
 * An XLSX file of these tabs, with native formulas and charts.
 * Without cached values a program that opens it must calculate every formula itself.
 */
export async function writeXlsx(tabs: readonly ExportTab[], cachedValues: boolean): Promise<Uint8Array> {
  const taken = new Set<string>();
  const sheets = tabs.map((tab) => {
    const name = sheetName(tab.name, taken);
    taken.add(name.toLowerCase());
    return fileSheet(tab, name, cachedValues);
  });
  return writeWorkbook(sheets);
}
