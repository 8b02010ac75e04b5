import { expect, test } from 'vitest';
import { ICommandService } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import { createEngine } from '../../host/engine/createEngine';
import { nodePlugins, nodeTexts } from '../../host/nodePlugins';

/** What the host knows of Univer and works around: when one of these changes, so must the code that names it. */
const opened = () => {
  const sheets = [{ id: 's', name: 'Data', rows: 100, columns: 5 }];
  const engine = createEngine({ plugins: nodePlugins(), texts: nodeTexts, name: 'facts', sheets });
  const write = (cellValue: object, more: object = {}): void => {
    const params = { unitId: engine.unitId, subUnitId: 's', cellValue, ...more };
    engine.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, params);
  };
  const raw = (row: number, column: number) =>
    engine.workbook.getSheetBySheetId('s')?.getCellRaw(row, column);
  const calculated = () => engine.api.getFormula().onCalculationResultApplied(5000);
  return { engine, write, raw, calculated };
};

test('Univer knows neither ";" between arguments nor open-ended areas', async () => {
  const { engine, write, raw, calculated } = opened();
  write({ 0: { 0: { f: '=SUM(1;2)' }, 1: { f: '=SUM(C1:C)' }, 3: { f: '=SUM(1,2)' } } });
  await calculated();
  expect([raw(0, 0)?.v, raw(0, 1)?.v, raw(0, 3)?.v]).toEqual(['#NAME?', '#NAME?', 3]);
  engine.dispose();
});

test('Univer calculates later, and puts spilled cells beside the cells', async () => {
  const { engine, write, raw, calculated } = opened();
  write({ 0: { 0: { f: '={1,2}' } } });
  expect(raw(0, 0)?.v).toBeUndefined();
  await calculated();
  expect([raw(0, 0)?.v, raw(0, 1)]).toEqual([1, undefined]);
  const spilled = engine.injector.get(FormulaDataModel).getArrayFormulaCellData();
  expect(spilled[engine.unitId]?.s?.[0]?.[1]?.v).toBe(2);
  engine.dispose();
});

test('Univer takes a written format for a removed formula unless it comes from the style command', async () => {
  const { engine, write, raw, calculated } = opened();
  write({ 0: { 0: { f: '=1+1' }, 1: { f: '=1+1' } } });
  write({ 0: { 0: { s: { bl: 1 } } } });
  write({ 0: { 1: { s: { bl: 1 } } } }, { trigger: SetStyleCommand.id });
  await calculated();
  expect([raw(0, 0)?.v, raw(0, 1)?.v]).toEqual([undefined, 2]);
  engine.dispose();
});

test('Univer hands 0 for blanks to functions registered in its own way', async () => {
  const { engine, write, calculated } = opened();
  const given: unknown[] = [];
  engine.api.getFormula().registerFunction('TAKES', (...args) => {
    given.push(...args);
    return 1;
  });
  write({ 0: { 0: { f: '=TAKES(C1:C2)' } } });
  await calculated();
  expect(given[0]).toEqual([[0], [0]]);
  engine.dispose();
});

test('Univer keeps a boolean as 1 with a type of its own', () => {
  const { engine, write, raw } = opened();
  write({ 0: { 0: { v: 1, t: 3 } } });
  expect(raw(0, 0)).toMatchObject({ v: 1, t: 3 });
  engine.dispose();
});
