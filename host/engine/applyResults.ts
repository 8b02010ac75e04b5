import type { ICellData, Nullable, ObjectMatrix } from '@univerjs/core';
import {
  FormulaDataModel,
  handleNumfmtInCell,
  SetArrayFormulaDataMutation,
  type IFormulaRuntimeService,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { Engine } from './createEngine';
import type { CellMatrix } from './tab';

/** Puts calculated results where the engine's own run would put them, and marked as its own are. */
export function applyResults(engine: Engine, results: IFormulaRuntimeService): void {
  const {
    arrayFormulaCellData,
    arrayFormulaEmbedded,
    arrayFormulaRange,
    clearArrayFormulaCellData,
    unitData,
  } = results.getAllRuntimeData();
  const model = engine.injector.get(FormulaDataModel);
  model.clearPreviousArrayFormulaCellData(clearArrayFormulaCellData);
  model.mergeArrayFormulaCellData(arrayFormulaCellData);
  model.mergeArrayFormulaRange(arrayFormulaRange);
  const spilled = {
    arrayFormulaRange: model.getArrayFormulaRange(),
    arrayFormulaCellData: model.getArrayFormulaCellData(),
    arrayFormulaEmbedded,
  };
  engine.commands.syncExecuteCommand(SetArrayFormulaDataMutation.id, spilled, { onlyLocal: true });
  for (const [sheetId, cells] of Object.entries(unitData[engine.unitId] ?? {})) {
    if (!cells) continue;
    const params = { unitId: engine.unitId, subUnitId: sheetId, cellValue: shownIn(engine, sheetId, cells) };
    engine.commands.syncExecuteCommand(SetRangeValuesMutation.id, params, {
      onlyLocal: true,
      fromFormula: true,
    });
  }
}

/** A format that a result brings along yields to the cell's own. */
function shownIn(engine: Engine, sheetId: string, cells: ObjectMatrix<Nullable<ICellData>>): CellMatrix {
  const sheet = engine.workbook.getSheetBySheetId(sheetId);
  const styles = engine.workbook.getStyles();
  const shown: CellMatrix = {};
  cells.forValue((row, column, cell) => {
    (shown[row] ??= {})[column] = handleNumfmtInCell(sheet?.getCellRaw(row, column), cell, styles) ?? {
      v: null,
    };
  });
  return shown;
}
