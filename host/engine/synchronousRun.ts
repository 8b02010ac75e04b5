import type { ICellData, IRange, Nullable, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Area } from './a1';
import { applyResults } from './applyResults';
import type { Book } from './book';
import type { DirtyAreas } from './dirtyAreas';
import type { FormulaCells } from './formulaCells';
import { forgetSharedCaches, formulaRuntime, type FormulaRuntime } from './formulaRuntime';
import { precedents } from './precedents';

/**
 * One calculation of the formulas that what was written concerns, in the order of their dependencies, at once
 * instead of a tenth of a second later.
 */
export class SynchronousRun {
  private readonly runtime: FormulaRuntime;
  /** Whether a cell that was visited was calculated. */
  private readonly visited = new Map<string, boolean>();
  private readonly underWay = new Set<string>();
  /** Results that reach other cells than before: what reads those comes in the next round. */
  private readonly newSpills: { readonly sheetId: string; readonly area: Area }[] = [];

  constructor(
    private readonly book: Book,
    private readonly cells: FormulaCells,
    private readonly dirty: DirtyAreas,
  ) {
    this.runtime = formulaRuntime(book.engine.injector);
  }

  /** Calculates and applies; gives the areas that results were newly spilled into. */
  calculate(): readonly { readonly sheetId: string; readonly area: Area }[] {
    for (const tab of this.book.tabs) {
      if (tab.plain) continue;
      const { sheet } = tab;
      for (const { row, column } of [...this.cells.of(sheet)]) this.visit(sheet, row, column);
    }
    if ([...this.visited.values()].includes(true)) applyResults(this.book.engine, this.runtime.results);
    forgetSharedCaches();
    return this.newSpills;
  }

  /** What a custom function finds in a cell while this run is under way. */
  contentSoFar(sheet: Worksheet, row: number, column: number): ICellData | null {
    const own = sheet.getCellRaw(row, column) ?? null;
    if (!own?.f && !own?.si) return own;
    this.visit(sheet, row, column);
    const calculated = this.runtime.results.getUnitData()[this.book.engine.unitId]?.[sheet.getSheetId()];
    return calculated?.getValue(row, column) ?? own;
  }

  private visit(sheet: Worksheet, row: number, column: number): boolean {
    const key = `${sheet.getSheetId()}|${String(row)}|${String(column)}`;
    // A circle of references ends at the value that was there before.
    if (this.underWay.has(key)) return false;
    const before = this.visited.get(key);
    if (before !== undefined) return before;
    this.underWay.add(key);
    const formula = this.formula(sheet, row, column);
    let concerned = this.isNew(sheet, row, column);
    for (const read of precedents(this.book, sheet, formula)) {
      if (this.dirty.touches(read.sheet, read.area)) concerned = true;
      for (const cell of this.sources(read.sheet, read.area)) {
        if (this.visit(read.sheet, cell.row, cell.column)) concerned = true;
      }
    }
    if (concerned) this.execute(sheet, row, column, formula);
    this.underWay.delete(key);
    this.visited.set(key, concerned);
    return concerned;
  }

  private isNew(sheet: Worksheet, row: number, column: number): boolean {
    const value = sheet.getCellRaw(row, column)?.v;
    const uncalculated = value === undefined || value === null;
    const wanted = this.spillRanges(sheet)[row]?.[column];
    // What is written where the result wants to go decides whether it finds its place.
    return (
      uncalculated ||
      this.dirty.touches(sheet, wanted ? areaOf(wanted) : { row, column, rows: 1, columns: 1 })
    );
  }

  /** Formula cells in an area, and those whose results reach into it. */
  private sources(sheet: Worksheet, area: Area): { row: number; column: number }[] {
    const spilling: { row: number; column: number }[] = [];
    for (const [row, line] of Object.entries(this.spillRanges(sheet))) {
      for (const [column, range] of Object.entries(line)) {
        const reaches = range.startRow < area.row + area.rows && range.endRow >= area.row;
        if (reaches && range.startColumn < area.column + area.columns && range.endColumn >= area.column) {
          spilling.push({ row: Number(row), column: Number(column) });
        }
      }
    }
    return [...this.cells.within(sheet, area), ...spilling];
  }

  private spillRanges(sheet: Worksheet): Record<number, Record<number, IRange>> {
    return spillRanges(this.book, sheet);
  }

  private formula(sheet: Worksheet, row: number, column: number): string {
    const own = sheet.getCellRaw(row, column)?.f;
    if (own) return own;
    const { injector, unitId } = this.book.engine;
    return (
      injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheet.getSheetId(), unitId) ?? ''
    );
  }

  private execute(sheet: Worksheet, row: number, column: number, formula: string): void {
    const { results } = this.runtime;
    const [id, unitId] = [sheet.getSheetId(), this.book.engine.unitId];
    const before = isBlocked(sheet.getCellRaw(row, column)) ? null : this.spillRanges(sheet)[row]?.[column];
    const place = (): void => {
      results.setCurrent(row, column, sheet.getRowCount(), sheet.getColumnCount(), id, unitId);
    };
    place();
    const result = this.runtime.evaluate(formula);
    // A custom function may have read cells, and so have calculated others in between.
    place();
    results.setRuntimeData(result);
    const shown = results.getUnitData()[unitId]?.[id]?.getValue(row, column);
    const now = isBlocked(shown) ? null : results.getUnitArrayFormula()[unitId]?.[id]?.[row]?.[column];
    for (const range of [now, before])
      if (range && !sameRange(now, before)) this.newSpills.push({ sheetId: id, area: areaOf(range) });
  }
}

function spillRanges(book: Book, sheet: Worksheet): Record<number, Record<number, IRange>> {
  const { injector, unitId } = book.engine;
  const ranges = injector.get(FormulaDataModel).getArrayFormulaRange()[unitId]?.[sheet.getSheetId()];
  return (ranges ?? {}) as Record<number, Record<number, IRange>>;
}

/** Where results of a sheet's formulas fill cells, or want to. */
export const spillAreas = (book: Book, sheet: Worksheet): Area[] =>
  Object.values(spillRanges(book, sheet)).flatMap((line) => Object.values(line).map(areaOf));

/** A blocked result keeps the area that it wants, and fills none of it. */
const isBlocked = (cell: Nullable<ICellData>): boolean => cell?.v === '#SPILL!';

const sameRange = (a?: IRange | null, b?: IRange | null): boolean =>
  a?.endRow === b?.endRow && a?.endColumn === b?.endColumn;

const areaOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});
