import { CommandType, type ICellData, type Worksheet } from '@univerjs/core';
import {
  FormulaDataModel,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import type { Book } from './book';
import { FormulaCells } from './formulaCells';
import { SpillAreas } from './spillAreas';
import { SynchronousRun } from './synchronousRun';
import type { CellMatrix } from './tab';

interface Executed {
  readonly id: string;
  readonly params?: object;
}

/** What a formula cell or a cell of a spilled result holds now. */
export class Calculation {
  readonly cells = new FormulaCells();
  private readonly spillAreas = new SpillAreas();
  /** Counts changes of the document; a run of the engine settles the change it started after. */
  private change = 0;
  private startedAt = -1;
  private settled = true;
  private run: SynchronousRun | null = null;

  constructor(private readonly book: Book) {
    book.engine.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.startedAt = this.change;
      else if (endsRun(command)) this.settled = this.startedAt === this.change;
      else if (command.type === CommandType.MUTATION && !options?.onlyLocal) this.noteChange(command);
    });
  }

  private noteChange(command: Executed): void {
    this.run = null;
    const { subUnitId, cellValue, trigger } = (command.params ?? {}) as ISetRangeValuesMutationParams;
    if (command.id !== SetRangeValuesMutation.id) this.cells.forget();
    else if (trigger === SetStyleCommand.id) return;
    else this.cells.noteWritten(subUnitId, (cellValue ?? {}) as CellMatrix);
    // Only after these does the engine calculate; after others it would never say that it has.
    if (this.book.engine.injector.get(IActiveDirtyManagerService).get(command.id)) this.unsettle();
  }

  /** Everything must be calculated anew, as after a function was registered. */
  unsettle(): void {
    this.run = null;
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
    this.run ??= new SynchronousRun(this.book, this.cells, this.spillAreas);
    this.run.calculateSheet(sheet);
    return this.run;
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
    for (let round = 0; round < 5 && !this.settled && this.hasFormulas; round++) {
      await this.book.engine.api.getFormula().onCalculationResultApplied(10_000);
    }
  }

  get hasFormulas(): boolean {
    return this.book.tabs.some((tab) => !tab.plain && !this.cells.of(tab.sheet).next().done);
  }
}

/** A run ends with its results, or with the word that there was nothing to calculate. */
function endsRun(command: Executed): boolean {
  if (command.id === SetFormulaCalculationResultMutation.id) return true;
  if (command.id !== SetFormulaCalculationNotificationMutation.id) return false;
  const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
  return functionsExecutedState === FormulaExecutedStateType.NOT_EXECUTED;
}
