import { expect, test } from 'vitest';
import { ICommandService } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { createEngine } from '../../host/engine/createEngine';
import { nodePlugins, nodeTexts } from '../../host/nodePlugins';
import { referenceJson } from '../core/support/referenceResults';

interface ReferenceCall {
  readonly name: string;
  readonly arguments: readonly (number | readonly number[])[];
  readonly result: number;
}

const { calls } = referenceJson<{ calls: ReferenceCall[] }>('native-functions/results.json');
const tails = calls.filter(({ name }) => /^(T\.|CHISQ)/.test(name));

test('tails of distributions in the engine agree with mpmath, far out too', async () => {
  const sheets = [{ id: 's', name: 'Data', rows: tails.length, columns: 1 }];
  const engine = createEngine({ plugins: nodePlugins(), texts: nodeTexts, name: 'tails', sheets });
  const cellValue = Object.fromEntries(
    tails.map(({ name, arguments: args }, row) => [row, { 0: { f: `=${name}(${args.join(',')})` } }]),
  );
  const params = { unitId: engine.unitId, subUnitId: 's', cellValue };
  engine.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, params);
  await engine.api.getFormula().onCalculationResultApplied(60_000);
  const sheet = engine.workbook.getSheetBySheetId('s');
  const off = tails.flatMap(({ name, arguments: args, result }, row) => {
    const value = Number(sheet?.getCellRaw(row, 0)?.v);
    return Math.abs(value - result) <= 1e-11 * result ? [] : [[name, args, result, value]];
  });
  engine.dispose();
  expect(off).toEqual([]);
});

test('what a tail is not defined for stays an error', async () => {
  const sheets = [{ id: 's', name: 'Data', rows: 5, columns: 1 }];
  const engine = createEngine({ plugins: nodePlugins(), texts: nodeTexts, name: 'tails', sheets });
  const formulas = ['=T.INV.2T(0,5)', '=T.DIST.2T(-1,5)', '=CHISQ.DIST.RT(1,0)', '=T.DIST.2T("x",5)'];
  const cellValue = Object.fromEntries(formulas.map((f, row) => [row, { 0: { f } }]));
  const params = { unitId: engine.unitId, subUnitId: 's', cellValue };
  engine.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, params);
  await engine.api.getFormula().onCalculationResultApplied(60_000);
  const sheet = engine.workbook.getSheetBySheetId('s');
  expect(formulas.map((_, row) => sheet?.getCellRaw(row, 0)?.v)).toEqual([
    '#NUM!',
    '#NUM!',
    '#NUM!',
    '#VALUE!',
  ]);
  engine.dispose();
});
