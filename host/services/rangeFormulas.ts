import { FormulaDataModel } from '@univerjs/engine-formula';
import { BLANK, type CellContent } from '../engine/cellContent';
import { isText } from '../engine/numberFormat';
import { typedFormula } from '../engine/translateFormulas';
import { checkShape, grid } from './rangeChecks';
import { firstCell, writeContents } from './rangeValues';
import { read, write } from './serviceObject';
import type { RangePlace } from './workings';
import { CellValueType } from '@univerjs/core';

/** The formula in a cell as Google shows it; '' for none. */
export function formulaAt({ workings, tab }: RangePlace, row: number, column: number): string {
  if (tab.plain) return '';
  const cell = tab.cell(row, column);
  if (cell?.f) return typedFormula(cell, cell.f);
  if (!cell?.si) return '';
  const { injector, unitId } = workings.book.engine;
  return injector.get(FormulaDataModel).getFormulaStringByCell(row, column, tab.id, unitId) ?? '';
}

const formulasOf = (range: RangePlace): string[][] =>
  grid(range.area, (row, column) => formulaAt(range, range.area.row + row, range.area.column + column));

function formulaContent(text: string, format: string): CellContent {
  if (text === '') return { cell: { ...BLANK }, pattern: '' };
  const formula = text.startsWith('=') ? text : `=${text}`;
  // A cell formatted as text before the formula comes keeps its text.
  if (isText(format)) return { cell: { ...BLANK, v: formula, t: CellValueType.STRING }, pattern: '' };
  return { cell: { ...BLANK, f: formula }, pattern: '' };
}

function writeFormulas(range: RangePlace, formulas: readonly (readonly string[])[]): void {
  const { tab, area } = range;
  checkShape(formulas, area);
  tab.bringIn();
  const contents = grid(area, (row, column) =>
    formulaContent(formulas[row]?.[column] ?? '', tab.pattern(area.row + row, area.column + column)),
  );
  writeContents(range, contents);
}

/** reference/spreadsheet/Range.md, getFormulas, setFormulas. */
export const rangeFormulas = {
  getFormulas: read('', (range: RangePlace) => formulasOf(range)),
  getFormula: read('', (range: RangePlace) => formulasOf(firstCell(range))[0]?.[0]),
  setFormulas: write('string[][]', (range: RangePlace, formulas: string[][]) => {
    writeFormulas(range, formulas);
    return range;
  }),
  setFormula: write('string', (range: RangePlace, formula: string) => {
    writeFormulas(
      range,
      grid(range.area, () => formula),
    );
    return range;
  }),
};
