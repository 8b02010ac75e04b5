import type { Worksheet } from '@univerjs/core';
import { IDefinedNamesService } from '@univerjs/engine-formula';
import { parseArea, type Area } from './a1';
import type { Book } from './book';
import { formulaNames, formulaReferences, readsUnnamedCells } from './formulaText';

/** The areas of tabs in the engine that a formula reads. */
export function precedents(book: Book, own: Worksheet, formula: string): { sheet: Worksheet; area: Area }[] {
  if (readsUnnamedCells(formula)) {
    return book.tabs
      .filter((tab) => !tab.plain)
      .map((tab) => ({ sheet: tab.sheet, area: { row: 0, column: 0, ...tab.size } }));
  }
  const named = formulaNames(formula).map((name) => definedFormula(book, name));
  return [formula, ...named].flatMap((text) => areasOf(book, own, text));
}

function areasOf(book: Book, own: Worksheet, formula: string): { sheet: Worksheet; area: Area }[] {
  const found: { sheet: Worksheet; area: Area }[] = [];
  for (const reference of formulaReferences(formula)) {
    const tab = reference.sheet === null ? null : book.tabNamed(reference.sheet);
    const sheet = reference.sheet === null ? own : tab && !tab.plain ? tab.sheet : null;
    const area =
      sheet && parseArea(reference.area, { rows: sheet.getRowCount(), columns: sheet.getColumnCount() });
    if (sheet && area) found.push({ sheet, area });
  }
  return found;
}

function definedFormula(book: Book, name: string): string {
  const { injector, unitId } = book.engine;
  return injector.get(IDefinedNamesService).getValueByName(unitId, name)?.formulaOrRefString ?? '';
}
