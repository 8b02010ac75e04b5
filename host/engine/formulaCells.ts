import type { ICellData, Worksheet } from '@univerjs/core';
import type { Area } from './a1';

export interface FormulaCell {
  readonly row: number;
  readonly column: number;
}

/** Where the formulas of a sheet are, so that a tab of 100,000 plain rows is not searched at every reading. */
export class FormulaCells {
  private readonly bySheet = new Map<string, Map<number, FormulaCell>>();

  of(sheet: Worksheet): IterableIterator<FormulaCell> {
    return this.index(sheet).values();
  }

  has(sheet: Worksheet, row: number, column: number): boolean {
    return this.index(sheet).has(keyOf(row, column));
  }

  within(sheet: Worksheet, area: Area): FormulaCell[] {
    const found: FormulaCell[] = [];
    for (const cell of this.of(sheet)) {
      const inside = cell.row >= area.row && cell.row < area.row + area.rows;
      if (inside && cell.column >= area.column && cell.column < area.column + area.columns) found.push(cell);
    }
    return found;
  }

  /** After some cells of a sheet were written. */
  noteWritten(
    sheetId: string,
    cells: Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>,
  ): void {
    const index = this.bySheet.get(sheetId);
    if (!index) return;
    for (const [rowText, columns] of Object.entries(cells)) {
      for (const [columnText, cell] of Object.entries(columns)) {
        const row = Number(rowText);
        const column = Number(columnText);
        if (cell?.f || cell?.si) index.set(keyOf(row, column), { row, column });
        else if (!cell || cell.f === null) index.delete(keyOf(row, column));
      }
    }
  }

  /** After plain cells came in: none of them is a formula, so that nobody has to look for one. */
  startEmpty(sheetId: string): void {
    this.bySheet.set(sheetId, new Map());
  }

  /** After rows or columns of a sheet moved, or cells between sheets. */
  forget(sheetId: string | undefined): void {
    if (sheetId === undefined) this.bySheet.clear();
    else this.bySheet.delete(sheetId);
  }

  private index(sheet: Worksheet): Map<number, FormulaCell> {
    const id = sheet.getSheetId();
    let index = this.bySheet.get(id);
    if (!index) {
      index = new Map();
      for (const cell of formulaCellsOf(sheet)) index.set(keyOf(cell.row, cell.column), cell);
      this.bySheet.set(id, index);
    }
    return index;
  }
}

const keyOf = (row: number, column: number): number => row * 20_000 + column;

function formulaCellsOf(sheet: Worksheet): FormulaCell[] {
  const cells: FormulaCell[] = [];
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (cell?.f || cell?.si) cells.push({ row, column });
  });
  return cells;
}
