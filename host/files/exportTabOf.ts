import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from '@univerjs/core';
import type { Book } from '../engine/book';
import { scriptValue, shownText } from '../engine/cellContent';
import { isDate } from '../engine/numberFormat';
import type { Tab } from '../engine/tab';
import { exportChartOf } from './exportChartOf';
import type { ExportCell, ExportStyle, ExportTab } from './exportTab';

const horizontal = {
  [HorizontalAlign.LEFT]: 'left',
  [HorizontalAlign.CENTER]: 'center',
  [HorizontalAlign.RIGHT]: 'right',
} as const;
const vertical = {
  [VerticalAlign.TOP]: 'top',
  [VerticalAlign.MIDDLE]: 'middle',
  [VerticalAlign.BOTTOM]: 'bottom',
} as const;
const sides = { t: 'top', r: 'right', b: 'bottom', l: 'left' } as const;

/** "#rrggbb" of "#abc", "#aabbcc" or "rgb(1,2,3)"; null for anything else. */
function hexColor(color: Nullable<string>): string | null {
  const text = typeof color === 'string' ? color : '';
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toLowerCase();
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text);
  if (!parts) return null;
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;
}

function bordersOf(data: IBorderData): ExportStyle['borders'] {
  const drawn = (Object.keys(sides) as (keyof typeof sides)[]).flatMap((key) => {
    const side = data[key];
    return side ? [[sides[key], hexColor(side.cl.rgb) ?? '#000000']] : [];
  });
  return drawn.length > 0 ? (Object.fromEntries(drawn) as ExportStyle['borders']) : undefined;
}

function styleOf(style: IStyleData): ExportStyle {
  const fontColor = hexColor(style.cl?.rgb);
  const background = hexColor(style.bg?.rgb);
  const borders = style.bd ? bordersOf(style.bd) : undefined;
  return {
    ...(style.bl === BooleanNumber.TRUE && { bold: true }),
    ...(style.it === BooleanNumber.TRUE && { italic: true }),
    ...(style.ff && { fontFamily: style.ff }),
    ...(style.fs && { fontSize: style.fs }),
    ...(fontColor && { fontColor }),
    ...(background && { background }),
    ...(style.ht &&
      style.ht in horizontal && { horizontal: horizontal[style.ht as keyof typeof horizontal] }),
    ...(style.vt && style.vt in vertical && { vertical: vertical[style.vt as keyof typeof vertical] }),
    ...(style.tb === WrapStrategy.WRAP && { wrap: true }),
    ...(borders && { borders }),
  };
}

function cellOf(book: Book, tab: Tab, row: number, column: number): ExportCell | null {
  const own = tab.cell(row, column);
  const style = tab.style(row, column);
  if (!own && !style) return null;
  const format = tab.pattern(row, column);
  const content = book.calculation.content(tab.sheet, row, column);
  const value = scriptValue(content, isDate(format) ? '' : format, book.settings) as ExportCell['value'];
  return {
    value,
    ...(own?.f && { formula: own.f }),
    ...(format && { format }),
    ...(style && { style: styleOf(style) }),
  };
}

/** Pixels of a row that was given a height; null where the program that opens the file fits it to the text. */
function heightOf(tab: Tab, row: number): number | null {
  return tab.sheet.getRowManager().getRow(row)?.h ?? null;
}

/** A tab of the spreadsheet as a file holds it: calculated values, formulas, looks and charts. */
export function exportTabOf(book: Book, tab: Tab): ExportTab {
  tab.bringIn();
  const { sheet } = tab;
  const rows = sheet.getLastRowWithContent() + 1;
  const columns = sheet.getLastColumnWithContent() + 1;
  const shown = (row: number, column: number): string =>
    shownText(book.calculation.content(sheet, row, column), tab.pattern(row, column), book.settings);
  return {
    name: tab.name,
    cells: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => cellOf(book, tab, row, column)),
    ),
    merges: sheet.getMergeData().map(({ startRow, startColumn, endRow, endColumn }) => ({
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    })),
    columnWidths: Array.from({ length: columns }, (_, column) => sheet.getColumnWidth(column)),
    rowHeights: Array.from({ length: rows }, (_, row) => heightOf(tab, row)),
    charts: book.charts.of(tab.id).map((chart) => exportChartOf(chart, shown)),
    gridlines: sheet.getConfig().showGridlines !== BooleanNumber.FALSE,
  };
}
