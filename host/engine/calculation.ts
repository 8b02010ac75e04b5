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
  InsertSheetMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  type IInsertSheetMutationParams,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import type { Book } from './book';
import { DirtyAreas } from './dirtyAreas';
import { FormulaCells } from './formulaCells';
import { spillAreas, SynchronousRun } from './synchronousRun';
import type { CellMatrix } from './tab';

interface Executed {
  readonly id: string;
  readonly params?: object;
}

/** A result that spills may move another one: after so many rounds the rest is left as it is. */
const ROUNDS = 4;

/**
 * Keeps the results of formulas up to date for whoever reads them. The engine calculates a tenth of a second after
 * a write; Apps Script reads at once, so that a read before that calculates what the writes concern.
 */
export class Calculation {
  readonly cells = new FormulaCells();
  private readonly dirty = new DirtyAreas();
  /** Counts changes of the document; a run of the engine is right when there was none since it started. */
  private change = 0;
  private startedAt = -1;
  private upToDate = true;
  private run: SynchronousRun | null = null;

  constructor(private readonly book: Book) {
    book.engine.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.startedAt = this.change;
      else if (endsRun(command)) this.engineRan();
      else if (command.type === CommandType.MUTATION && !options?.onlyLocal) this.noteChange(command);
    });
  }

  private engineRan(): void {
    // Results of before the last writes stand in the cells now.
    if (this.startedAt !== this.change) this.dirty.addEverything();
    // The engine moves such a result, but formulas that read its cells may have found the old ones.
    this.upToDate = this.startedAt === this.change && !this.wroteIntoSpills();
    if (this.upToDate) this.dirty.clear();
  }

  private wroteIntoSpills(): boolean {
    return this.book.tabs
      .filter((tab) => !tab.plain)
      .some(({ sheet }) =>
        spillAreas(this.book, sheet).some(({ row, column, rows, columns }) => {
          const right = { row, column: column + 1, rows: 1, columns: columns - 1 };
          const below = { row: row + 1, column, rows: rows - 1, columns };
          return this.dirty.writtenIn(sheet, right) || this.dirty.writtenIn(sheet, below);
        }),
      );
  }

  private noteChange(command: Executed): void {
    if (command.id === SetRangeValuesMutation.id) {
      const { subUnitId, cellValue, trigger } = command.params as ISetRangeValuesMutationParams;
      if (trigger === SetStyleCommand.id) return;
      this.cells.noteWritten(subUnitId, (cellValue ?? {}) as CellMatrix);
      this.dirty.addWritten(subUnitId, (cellValue ?? {}) as CellMatrix);
    } else {
      // Only after mutations that can change results does the engine calculate.
      if (!this.book.engine.injector.get(IActiveDirtyManagerService).get(command.id)) return;
      this.noteStructure(command);
    }
    this.change += 1;
    this.upToDate = false;
  }

  private noteStructure(command: Executed): void {
    if (command.id !== InsertSheetMutation.id) {
      const { subUnitId } = (command.params ?? {}) as { subUnitId?: string };
      this.cells.forget(subUnitId);
      this.dirty.addEverything();
      return;
    }
    const {
      id,
      rowCount: rows = 0,
      columnCount: columns = 0,
    } = (command.params as IInsertSheetMutationParams).sheet;
    this.dirty.add(id, { row: 0, column: 0, rows, columns });
  }

  /** Everything must be calculated anew, as after a function was registered. */
  unsettle(): void {
    this.dirty.addEverything();
    this.change += 1;
    this.upToDate = false;
  }

  /** The calculated content of a cell: its own, the formula's result, or what was spilled into it. */
  content(sheet: Worksheet, row: number, column: number): ICellData | null {
    if (!this.upToDate && this.run) return this.run.contentSoFar(sheet, row, column);
    this.calculateNow();
    const own = sheet.getCellRaw(row, column) ?? null;
    const stands = own?.v !== undefined && own.v !== null && !own.f && !own.si;
    return stands ? own : (this.spilled(sheet)[row]?.[column] ?? own);
  }

  /** Visits the cells that results of this sheet's formulas were spilled into. */
  forSpilled(sheet: Worksheet, visit: (row: number, column: number) => void): void {
    this.calculateNow();
    for (const [row, columns] of Object.entries(this.spilled(sheet))) {
      for (const column of Object.keys(columns)) visit(Number(row), Number(column));
    }
  }

  private spilled(sheet: Worksheet): CellMatrix {
    const { injector, unitId } = this.book.engine;
    return (injector.get(FormulaDataModel).getArrayFormulaCellData()[unitId]?.[sheet.getSheetId()] ??
      {}) as CellMatrix;
  }

  /** Afterwards the cells hold their results, as they do when the engine has calculated. */
  calculateNow(): void {
    if (this.upToDate || this.run) return;
    for (let round = 0; round < ROUNDS && this.hasFormulas; round++) {
      const newSpills = this.calculateOnce();
      this.dirty.clear();
      for (const { sheetId, area } of newSpills) this.dirty.add(sheetId, area);
      if (newSpills.length === 0) break;
    }
    this.dirty.clear();
    this.upToDate = true;
  }

  private calculateOnce(): ReturnType<SynchronousRun['calculate']> {
    this.run = new SynchronousRun(this.book, this.cells, this.dirty);
    try {
      return this.run.calculate();
    } finally {
      this.run = null;
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
