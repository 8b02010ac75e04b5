import type { ICellData, Nullable, ObjectMatrix } from '@univerjs/core';
import {
  FormulaRuntimeService,
  type ArrayValueObject,
  type FunctionVariantType,
  type IFormulaCurrentConfigService,
} from '@univerjs/engine-formula';

type Cells = ObjectMatrix<ICellData | null>;

interface Runtime {
  readonly _currentRow: number;
  readonly _currentColumn: number;
  readonly _currentSubUnitId: string;
  readonly _currentUnitId: string;
  readonly _runtimeData: Record<string, Record<string, Cells | undefined> | undefined>;
  readonly _currentConfigService: IFormulaCurrentConfigService;
  setRuntimeData(this: Runtime, result: FunctionVariantType): void;
}

interface Blocker {
  readonly row: number;
  readonly column: number;
  readonly cell: ICellData;
  readonly value: ICellData['v'];
  /** Its result in this run; undefined when it was not calculated yet. */
  readonly result: Nullable<ICellData>;
}

const SPARED = Symbol.for('engagement-roi.blockers');

/**
 * A result that finds its cells filled gives Univer's #SPILL!, and Univer then takes the old content of those cells
 * for their results of this run: a formula among them that was calculated just before is left empty.
 */
export function spareBlockers(): void {
  const prototype = FormulaRuntimeService.prototype as unknown as Runtime & { [SPARED]?: true };
  if (prototype[SPARED]) return;
  prototype[SPARED] = true;
  const original = prototype.setRuntimeData;
  prototype.setRuntimeData = function (result) {
    const blockers = isArea(result) ? formulasUnder(this, result) : [];
    original.call(this, result);
    const cells = resultsOf(this);
    if (cells?.getValue(this._currentRow, this._currentColumn)?.v !== '#SPILL!') return;
    for (const blocker of blockers) putBack(cells, blocker);
  };
}

const isArea = (result: FunctionVariantType): boolean =>
  result.isReferenceObject() || (result.isValueObject() && result.isArray());

const resultsOf = (runtime: Runtime): Cells | undefined =>
  runtime._runtimeData[runtime._currentUnitId]?.[runtime._currentSubUnitId];

/** The formulas where the result wants to go, but the one that gives it. */
function formulasUnder(runtime: Runtime, result: FunctionVariantType): Blocker[] {
  const { _currentRow: top, _currentColumn: left } = runtime;
  const sheet =
    runtime._currentConfigService.getUnitData()[runtime._currentUnitId]?.[runtime._currentSubUnitId];
  const { startRow, startColumn, endRow, endColumn } = (result as ArrayValueObject).getRangePosition();
  const found: Blocker[] = [];
  for (let row = top; row <= top + endRow - startRow; row++) {
    for (let column = left; column <= left + endColumn - startColumn; column++) {
      const cell = sheet?.cellData.getValue(row, column);
      if (!(cell?.f || cell?.si) || (row === top && column === left)) continue;
      found.push({ row, column, cell, value: cell.v, result: resultsOf(runtime)?.getValue(row, column) });
    }
  }
  return found;
}

function putBack(cells: Cells, { row, column, cell, value, result }: Blocker): void {
  cell.v = value;
  if (result === undefined) cells.realDeleteValue(row, column);
  else cells.setValue(row, column, result ?? null);
}
