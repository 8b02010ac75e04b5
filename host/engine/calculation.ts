import { CommandType, type ICellData, type Worksheet } from '@univerjs/core';
import {
  FormulaDataModel,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { Book } from './book';
import { FormulaCells } from './formulaCells';
import { SynchronousRun } from './synchronousRun';
import type { CellMatrix } from './tab';

/** What a formula cell or a cell of a spilled result holds now. */
export class Calculation {
  readonly cells = new FormulaCells();
  /** Counts changes of the document; a run of the engine settles the change it started after. */
  private change = 0;
  private startedAt = -1;
  private settled = true;
  private run: { readonly change: number; readonly calculated: SynchronousRun } | null = null;

  constructor(private readonly book: Book) {
    book.engine.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.startedAt = this.change;
      else if (command.id === SetFormulaCalculationResultMutation.id)
        this.settled = this.startedAt === this.change;
      else if (command.type === CommandType.MUTATION && !options?.onlyLocal) this.noteChange(command);
    });
  }

  private noteChange(command: { id: string; params?: object }): void {
    if (command.id.startsWith('formula.mutation.')) return;
    if (command.id === SetRangeValuesMutation.id) {
      const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
      this.cells.noteWritten(subUnitId, (cellValue ?? {}) as CellMatrix);
    } else this.cells.forget();
    this.change += 1;
    this.settled = false;
  }

  /** Everything must be calculated anew, as after a function was registered. */
  unsettle(): void {
    this.change += 1;
    this.settled = false;
  }

  /**
   * The calculated content of a cell: its own, the formula's result, or what was spilled into it.
   * The engine calculates a tenth of a second later than a write; until then the formulas of the tab are
   * calculated here, because Apps Script reads synchronously.
   */
  content(sheet: Worksheet, row: number, column: number): ICellData | null {
    const own = sheet.getCellRaw(row, column) ?? null;
    if (this.settled)
      return own?.f || own?.si || own?.v === undefined || own.v === null
        ? this.settledContent(sheet, row, column, own)
        : own;
    return this.current(sheet).content(sheet, row, column, own);
  }

  private settledContent(
    sheet: Worksheet,
    row: number,
    column: number,
    own: ICellData | null,
  ): ICellData | null {
    return this.settledSpills(sheet)[row]?.[column] ?? own;
  }

  private current(sheet: Worksheet): SynchronousRun {
    if (this.run?.change !== this.change)
      this.run = { change: this.change, calculated: new SynchronousRun(this.book, this.cells) };
    this.run.calculated.calculateSheet(sheet);
    return this.run.calculated;
  }

  /** Visits the cells that results of this sheet's formulas were spilled into. */
  forSpilled(sheet: Worksheet, visit: (row: number, column: number) => void): void {
    if (this.cells.of(sheet).next().done) return;
    const spilled = this.settled ? this.settledSpills(sheet) : this.current(sheet).spills(sheet);
    for (const [row, columns] of Object.entries(spilled)) {
      for (const column of Object.keys(columns)) visit(Number(row), Number(column));
    }
  }

  private settledSpills(sheet: Worksheet): CellMatrix {
    const { injector, unitId } = this.book.engine;
    return (injector.get(FormulaDataModel).getArrayFormulaCellData()[unitId]?.[sheet.getSheetId()] ??
      {}) as CellMatrix;
  }

  /** Waits for the engine's own run, which also puts the results into the cells that the page draws. */
  async calculated(): Promise<void> {
    for (let round = 0; round < 5 && !this.settled && this.hasFormulas(); round++) {
      await this.book.engine.api.getFormula().onCalculationResultApplied(10_000);
    }
  }

  private hasFormulas(): boolean {
    return this.book.tabs.some((tab) => !tab.plain && !this.cells.of(tab.sheet).next().done);
  }
}
