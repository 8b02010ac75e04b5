import { describe, expect, test } from 'vitest';
import { CellError, type CellValue } from '../../src/report/formula/cellValue';
import { evaluateExpression } from '../../src/report/formula/evaluateExpression';
import {
  call,
  compare,
  minus,
  over,
  plus,
  range,
  ref,
  text,
  times,
} from '../../src/report/formula/expression';
import type { Expression, FunctionName } from '../../src/report/formula/expression';
import { referenceJson } from '../core/support/referenceResults';

interface ReferenceCall {
  readonly name: FunctionName;
  readonly arguments: readonly (number | readonly number[])[];
  readonly result: number;
}

const { calls } = referenceJson<{ calls: ReferenceCall[] }>('native-functions/results.json');

/** Cells "0.0", "0.1" … for each argument that is a list. */
function evaluated(name: FunctionName, args: readonly (number | readonly CellValue[])[]): CellValue {
  const place = (key: string): CellValue => {
    const [list = 0, at = 0] = key.split('.').map(Number);
    return (args[list] as readonly CellValue[])[at] ?? null;
  };
  const operands = args.map((argument, at) =>
    typeof argument === 'number' ? argument : range(`${at}.0`, `${at}.${argument.length - 1}`),
  );
  return evaluateExpression(call(name, ...operands), {
    value: place,
    values: (from) => [...(args[Number(from.split('.')[0])] as readonly CellValue[])],
  });
}

/** How far off a result may be: a spread has the digits that its numbers have beyond what is common to them. */
function allowed(name: FunctionName, args: ReferenceCall['arguments'], result: number): number {
  const largest = Math.max(0, ...args.filter((argument) => typeof argument !== 'number').flat());
  // Both reckon with 1 − chance: of 1 − 0.000001, known to 16 digits, ten are left.
  const throughOne = name === 'T.INV.2T' || name === 'NORM.S.INV';
  const relative = throughOne ? Math.max(1e-11, 1e-16 / (args[0] as number)) : 1e-11;
  return relative * Math.abs(result) + 1e-15 * largest;
}

describe('functions of a spreadsheet agree with mpmath and scipy', () => {
  test.each(calls)('$name($arguments)', ({ name, arguments: args, result }) => {
    const value = evaluated(name, args) as number;
    expect(Math.abs(value - result)).toBeLessThanOrEqual(allowed(name, args, result));
  });
});

const columns: Readonly<Record<string, readonly CellValue[]>> = {
  a: [1, 2, 3],
  b: [4, 5, null],
  words: [1, 'two', true],
  short: [1, 2],
};
const column = (name: string): Expression => range(name, name);
const evaluate = (expression: Expression): CellValue =>
  evaluateExpression(expression, {
    value: (key) => columns[key]?.[0] ?? null,
    values: (from) => columns[from] ?? [],
  });

describe('SUMPRODUCT', () => {
  const [a, b] = [column('a'), column('b')];
  test.each<[string, Expression, number]>([
    ['adds the products of its columns; a blank is 0', call('SUMPRODUCT', a, b), 14],
    ['counts words and TRUE in a column of its own as 0', call('SUMPRODUCT', a, column('words')), 1],
    ['reckons cell by cell inside an argument', call('SUMPRODUCT', times(minus(b, a), a)), 0],
    ['takes a single value for every cell', call('SUMPRODUCT', plus(times(ref('short'), a), 10)), 36],
    ['counts cells that are filled', call('SUMPRODUCT', times(compare(b, '<>', text('')), 1)), 2],
    [
      'does not divide by a blank when the comparison adds 1 to it',
      call('SUMPRODUCT', over(a, plus(b, compare(b, '=', 0)))),
      1 / 4 + 2 / 5 + 3,
    ],
  ])('%s', (_title, expression, expected) => {
    expect(evaluate(expression)).toBeCloseTo(expected, 14);
  });
});

describe('ROUND', () => {
  test.each([
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.49999999999999994, 0, 0],
    [1.005, 2, 1.01],
    [1234.5, -2, 1200],
    [0, 0, 0],
    [1e21, 0, 1e21],
  ])('ROUND(%f; %i) is %f', (value, places, expected) => {
    expect(evaluate(call('ROUND', value, places))).toBe(expected);
  });
});

test.each<[string, Expression, string]>([
  ['the mean of no numbers', call('AVERAGE', column('none')), '#DIV/0!'],
  ['the spread of one number', call('STDEV', 5), '#DIV/0!'],
  ['a line through one place', call('FORECAST', 1, column('a'), column('none')), '#N/A'],
  ['a line through equal places', call('FORECAST', 1, 3, 4), '#DIV/0!'],
  ['the error of a line through two points', call('STEYX', column('short'), column('short')), '#DIV/0!'],
  ['a tail below 0', call('T.DIST.2T', minus(0, 1), 5), '#NUM!'],
  ['less than one degree of freedom', call('CHISQ.DIST.RT', 1, 0.5), '#NUM!'],
  ['a critical value for no chance at all', call('T.INV.2T', 0, 5), '#NUM!'],
  ['columns of unequal length', call('SUMPRODUCT', column('a'), column('short')), '#VALUE!'],
  ['words in arithmetic', call('SUMPRODUCT', times(column('words'), 2)), '#VALUE!'],
])('%s is the error a spreadsheet shows', (_title, expression, code) => {
  expect(() => evaluate(expression)).toThrow(new CellError(code as CellError['code']));
});
