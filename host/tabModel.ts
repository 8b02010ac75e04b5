import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  CellValueType,
  type ICellData,
  type IBorderData,
  type IStyleData,
} from '@univerjs/core';
import type { Area } from './engine/a1';
import type { ChartModel } from './engine/chartStore';
import { shownText, storedContent } from './engine/cellContent';
import { AUTOMATIC } from './engine/numberFormat';
import type { Tab } from './engine/tab';
import { formulaAt } from './services/rangeFormulas';
import { mergesOf } from './services/rangeMerges';
import { notesOf } from './services/rangeNotes';
import { calculatedCell } from './services/rangeValues';
import { extentOf } from './services/sheetPlace';
import type { Workings } from './services/workings';

export interface CellStyle {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly fontFamily: string | null;
  readonly fontSize: number | null;
  readonly color: string | null;
  readonly background: string | null;
  readonly horizontal: 'left' | 'center' | 'right' | null;
  readonly vertical: 'top' | 'middle' | 'bottom' | null;
  readonly wrap: boolean;
  /** CSS colours of the sides that are drawn. */
  readonly borders: {
    readonly top?: string;
    readonly bottom?: string;
    readonly left?: string;
    readonly right?: string;
  };
}

export interface CellModel {
  /** A date is its serial number; a formula its calculated result. */
  readonly value: string | number | boolean;
  /** As Google shows it, with its "="; '' for none. */
  readonly formula: string;
  readonly format: string;
  /** What a reader sees. */
  readonly shown: string;
  readonly style: CellStyle;
}

/** A tab for pages, exports and tests. Rows and columns of areas, notes and anchors count from 0. */
export interface TabModel {
  /** Google's sheet id, as in getSheetId(). */
  readonly id: number;
  /** The engine's id of the same sheet. */
  readonly sheetId: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  /** Read when first asked for; rows and columns end with the last filled or formatted cell. */
  readonly cells: readonly (readonly (CellModel | null)[])[];
  readonly merges: readonly Area[];
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  readonly charts: readonly ChartModel[];
  readonly notes: readonly { readonly row: number; readonly column: number; readonly note: string }[];
  readonly gridlines: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

export function tabModel(workings: Workings, tab: Tab): TabModel {
  const { sheet, size } = tab;
  let cells: (CellModel | null)[][] | null = null;
  return {
    id: tab.number,
    sheetId: tab.id,
    name: tab.name,
    hidden: Boolean(sheet.isSheetHidden()),
    rows: size.rows,
    columns: size.columns,
    get cells() {
      return (cells ??= cellsOf(workings, tab));
    },
    merges: mergesOf(tab),
    columnWidths: Array.from({ length: size.columns }, (_, column) => sheet.getColumnWidth(column)),
    rowHeights: Array.from({ length: size.rows }, (_, row) => sheet.getRowHeight(row)),
    charts: workings.book.charts.of(tab.id),
    notes: notesOf(workings.book, tab),
    gridlines: !sheet.hasHiddenGridlines(),
    frozenRows: sheet.getFreeze().ySplit,
    frozenColumns: sheet.getFreeze().xSplit,
  };
}

function cellsOf(workings: Workings, tab: Tab): (CellModel | null)[][] {
  let { rows, columns } = extentOf({ workings, tab });
  if (!tab.plain) {
    tab.sheet.getCellMatrix().forValue((row, column) => {
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    });
  }
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cellModel(workings, tab, row, column)),
  );
}

function cellModel(workings: Workings, tab: Tab, row: number, column: number): CellModel | null {
  const place = { workings, tab, area: { row, column, rows: 1, columns: 1 } };
  const { cell, pattern } = tab.plain
    ? storedContent(tab.plain.value(row, column), tab.settings)
    : calculatedCell(place, row, column);
  const style = tab.plain ? null : tab.style(row, column);
  const value = rawValue(cell);
  const formula = formulaAt(place, row, column);
  if (value === '' && formula === '' && !style) return null;
  const format = pattern === '' ? AUTOMATIC : pattern;
  return {
    value,
    formula,
    format,
    shown: shownText(cell, format, tab.settings),
    style: cellStyle(style ?? {}),
  };
}

function rawValue(cell: ICellData | null): string | number | boolean {
  if (cell?.v === undefined || cell.v === null) return '';
  return cell.t === CellValueType.BOOLEAN ? cell.v === true || Number(cell.v) === 1 : cell.v;
}

const on = (flag: BooleanNumber | undefined): boolean => flag === BooleanNumber.TRUE;

function cellStyle(style: IStyleData): CellStyle {
  return {
    bold: on(style.bl),
    italic: on(style.it),
    underline: on(style.ul?.s),
    strikethrough: on(style.st?.s),
    fontFamily: style.ff ?? null,
    fontSize: style.fs ?? null,
    color: style.cl?.rgb ?? null,
    background: style.bg?.rgb ?? null,
    horizontal: HORIZONTAL.get(style.ht ?? 0) ?? null,
    vertical: VERTICAL.get(style.vt ?? 0) ?? null,
    wrap: style.tb === WrapStrategy.WRAP,
    borders: borders(style.bd ?? {}),
  };
}

const HORIZONTAL = new Map<number, 'left' | 'center' | 'right'>([
  [HorizontalAlign.LEFT, 'left'],
  [HorizontalAlign.CENTER, 'center'],
  [HorizontalAlign.RIGHT, 'right'],
]);
const VERTICAL = new Map<number, 'top' | 'middle' | 'bottom'>([
  [VerticalAlign.TOP, 'top'],
  [VerticalAlign.MIDDLE, 'middle'],
  [VerticalAlign.BOTTOM, 'bottom'],
]);

function borders({ t, b, l, r }: IBorderData): CellStyle['borders'] {
  const sides = Object.entries({ top: t, bottom: b, left: l, right: r });
  return Object.fromEntries(
    sides.filter(([, side]) => side).map(([name, side]) => [name, side?.cl.rgb ?? '#000000']),
  );
}
