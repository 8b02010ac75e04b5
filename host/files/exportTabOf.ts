import type { CellModel, CellStyle, TabModel } from '../tabModel';
import { exportChartOf } from './exportChartOf';
import type { ExportCell, ExportStyle, ExportTab } from './exportTab';

type Rgb = (digits: readonly string[]) => string;

const doubled: Rgb = (digits) => `#${digits.map((digit) => digit + digit).join('')}`;
const fromDecimal: Rgb = (parts) =>
  `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;

/** "#rrggbb" of "#abc", "#aabbcc" or "rgb(1,2,3)"; null for anything else. */
function hexColor(color: string | null): string | null {
  if (color === null) return null;
  if (/^#[0-9a-f]{6}$/i.test(color)) return color.toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short) return doubled(short.slice(1)).toLowerCase();
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  return parts ? fromDecimal(parts.slice(1, 4)) : null;
}

function bordersOf(borders: CellStyle['borders']): ExportStyle['borders'] {
  const drawn = Object.entries(borders).map(([side, color]) => [side, hexColor(color) ?? '#000000']);
  return Object.fromEntries(drawn) as ExportStyle['borders'];
}

function styleOf(style: CellStyle): ExportStyle {
  const fontColor = hexColor(style.color);
  const background = hexColor(style.background);
  return {
    bold: style.bold,
    italic: style.italic,
    wrap: style.wrap,
    ...(style.fontFamily !== null && { fontFamily: style.fontFamily }),
    ...(style.fontSize !== null && { fontSize: style.fontSize }),
    ...(fontColor !== null && { fontColor }),
    ...(background !== null && { background }),
    ...(style.horizontal !== null && { horizontal: style.horizontal }),
    ...(style.vertical !== null && { vertical: style.vertical }),
    ...(Object.keys(style.borders).length > 0 && { borders: bordersOf(style.borders) }),
  };
}

function cellOf(cell: CellModel | null): ExportCell | null {
  if (!cell) return null;
  const { value, formula, format, style } = cell;
  return { value, format, style: styleOf(style), ...(formula !== '' && { formula }) };
}

/** A tab of the spreadsheet as a file holds it: calculated values, formulas, looks and charts. */
export function exportTabOf(tab: TabModel): ExportTab {
  const rows = tab.cells.length;
  const columns = tab.cells[0]?.length ?? 0;
  return {
    name: tab.name,
    cells: tab.cells.map((row) => row.map(cellOf)),
    merges: tab.merges,
    columnWidths: tab.columnWidths.slice(0, columns),
    rowHeights: tab.rowHeights.slice(0, rows),
    charts: tab.charts.map((chart) =>
      exportChartOf(chart, (row, column) => tab.cells[row]?.[column]?.shown ?? ''),
    ),
    gridlines: tab.gridlines,
  };
}
