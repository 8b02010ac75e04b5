import type { ICellData } from '@univerjs/core';
import { AUTOMATIC } from '../engine/numberFormat';
import {
  scriptValue,
  shownText,
  shownValue,
  storedContent,
  typedContent,
  type CellContent,
} from '../engine/cellContent';
import { checkShape, grid } from './rangeChecks';
import { read, write } from './serviceObject';
import type { RangePlace } from './workings';

/** A cell's calculated content with the number format it is shown in. */
export function calculatedCell(
  { workings, tab }: RangePlace,
  row: number,
  column: number,
): { cell: ICellData | null; pattern: string } {
  const cell = workings.book.calculation.content(tab.sheet, row, column);
  const own = tab.pattern(row, column);
  // A date that a formula gives shows as a date in a cell without a format of its own.
  const given = typeof cell?.s === 'object' ? cell.s?.n?.pattern : undefined;
  return { cell, pattern: own === '' || own === AUTOMATIC ? (given ?? own) : own };
}

export function valuesOf(range: RangePlace): unknown[][] {
  const { tab, area } = range;
  return grid(area, (row, column) => {
    if (tab.plain) return tab.plain.value(area.row + row, area.column + column);
    const { cell, pattern } = calculatedCell(range, area.row + row, area.column + column);
    return scriptValue(cell, pattern, tab.settings);
  });
}

function shownValues(range: RangePlace): string[][] {
  const { tab, area } = range;
  return grid(area, (row, column) => {
    if (tab.plain) return shownValue(tab.plain.value(area.row + row, area.column + column), tab.settings);
    const { cell, pattern } = calculatedCell(range, area.row + row, area.column + column);
    return shownText(cell, pattern, tab.settings);
  });
}

function writeValues(range: RangePlace, values: readonly (readonly unknown[])[]): void {
  checkShape(values, range.area);
  const { tab, area } = range;
  const contents = grid(area, (row, column) =>
    typedContent(
      values[row]?.[column],
      tab.plain ? '' : tab.pattern(area.row + row, area.column + column),
      tab.settings,
    ),
  );
  if (
    tab.plain &&
    contents.every((line, row) => line.every((content, column) => staysPlain(content, values[row]?.[column])))
  ) {
    grid(area, (row, column) =>
      tab.plain?.set(area.row + row, area.column + column, plainValue(contents[row]?.[column], tab)),
    );
    return;
  }
  tab.bringIn();
  writeContents(range, contents);
}

/** Plain cells hold no formula and no format; a Date is its own format. */
function staysPlain({ cell, pattern }: CellContent, value: unknown): boolean {
  return !cell.f && (pattern === '' || typeof value !== 'string');
}

function plainValue(content: CellContent | undefined, tab: RangePlace['tab']): unknown {
  return content ? scriptValue(content.cell, content.pattern, tab.settings) : '';
}

/** Writes contents; the number format that a content brings along is used where the cell has none. */
export function writeContents(
  { tab, area }: RangePlace,
  contents: readonly (readonly CellContent[])[],
): void {
  tab.writeArea(area, (row, column) => {
    const content = contents[row]?.[column] ?? storedContent('', tab.settings);
    const own = tab.pattern(area.row + row, area.column + column);
    const bringsFormat = content.pattern !== '' && (own === '' || own === AUTOMATIC);
    return bringsFormat ? { ...content.cell, s: { n: { pattern: content.pattern } } } : { ...content.cell };
  });
}

/** Values in and out: reference/spreadsheet/Range.md, getValues, setValues, getDisplayValues. */
export const rangeValues = {
  getValues: read('', (range: RangePlace) => valuesOf(range)),
  getValue: read('', (range: RangePlace) => valuesOf(firstCell(range))[0]?.[0]),
  getDisplayValues: read('', (range: RangePlace) => shownValues(range)),
  getDisplayValue: read('', (range: RangePlace) => shownValues(firstCell(range))[0]?.[0]),
  setValues: write('cell[][]', (range: RangePlace, values: unknown[][]) => {
    writeValues(range, values);
    return range;
  }),
  setValue: write('cell', (range: RangePlace, value: unknown) => {
    writeValues(
      range,
      grid(range.area, () => value),
    );
    return range;
  }),
  isBlank: read('', (range: RangePlace) =>
    valuesOf(range).every((line) => line.every((value) => value === '')),
  ),
};

export const firstCell = (range: RangePlace): RangePlace => ({
  ...range,
  area: { ...range.area, rows: 1, columns: 1 },
});
