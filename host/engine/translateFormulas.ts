import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { ICellData } from '@univerjs/core';
import { NEW_TAB, type GridSize } from './a1';
import type { Book } from './book';
import { formulaReferences, readsUnnamedCells, toEnglish, toUniver } from './formulaText';

/**
 * Univer knows neither `;` between arguments nor open-ended areas. Every formula on its way into a cell, typed in
 * the page or set by the add-on, is put into words it knows, and the data tabs it names are brought in.
 */
export function translateFormulas(book: Book): void {
  book.engine.commands.beforeCommandExecuted((command) => {
    if (command.id !== SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    for (const line of Object.values((cellValue ?? {}) as Record<number, Record<number, ICellData | null>>)) {
      for (const cell of Object.values(line)) if (cell?.f) translateCell(book, subUnitId, cell);
    }
  });
}

function translateCell(book: Book, sheetId: string, cell: ICellData): void {
  const typed = toEnglish(cell.f ?? '');
  const grid = (sheet: string | null): GridSize =>
    (sheet === null ? book.tab(sheetId) : book.tabNamed(sheet))?.size ?? NEW_TAB;
  const translated = toUniver(typed, grid);
  if (translated !== typed) cell.custom = { ...cell.custom, typed, translated };
  cell.f = translated;
  for (const { sheet } of formulaReferences(typed)) if (sheet !== null) book.tabNamed(sheet)?.bringIn();
  if (readsUnnamedCells(typed)) for (const tab of book.tabs) tab.bringIn();
}

/** The formula as Google would show it: an open-ended area is open-ended again. */
export function typedFormula(cell: ICellData | null, engineFormula: string): string {
  const custom = cell?.custom as { typed?: string; translated?: string } | null | undefined;
  return custom?.typed !== undefined && custom.translated === engineFormula ? custom.typed : engineFormula;
}
