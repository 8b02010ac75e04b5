import { describe, expect, test } from 'vitest';
import type { CellError, CellValue } from '../../src/report/formula/cellValue';
import { evaluateExpression } from '../../src/report/formula/evaluateExpression';
import {
  all,
  any,
  call,
  choose,
  compare,
  minus,
  over,
  plus,
  range,
  ref,
  text,
} from '../../src/report/formula/expression';
import type { Expression } from '../../src/report/formula/expression';

const sheet: Readonly<Record<string, CellValue>> = {
  two: 2,
  three: 3,
  words: 'no limit',
  blank: null,
  yes: true,
};
const cells = {
  value: (key: string): CellValue => sheet[key] ?? null,
  values: (): CellValue[] => Object.values(sheet),
};
const evaluate = (expression: Expression): CellValue => evaluateExpression(expression, cells);

describe('evaluateExpression', () => {
  test.each<[string, Expression, CellValue]>([
    ['a blank cell is 0 in arithmetic', plus(ref('blank'), 3), 3],
    ['a blank cell equals an empty text', compare(ref('blank'), '=', text('')), true],
    ['a blank cell equals 0', compare(ref('blank'), '=', 0), true],
    ['0 does not equal an empty text', compare(minus(2, 2), '=', text('')), false],
    ['texts compare without regard to case', compare(text('No Limit'), '=', ref('words')), true],
    ['a text stands above every number', compare(ref('words'), '>', 1e300), true],
    ['TRUE stands above every text', compare(ref('yes'), '>', ref('words')), true],
    ['SUM counts the numbers of a range only', call('SUM', range('two', 'yes')), 5],
    ['MAX of two numbers', call('MAX', 0, ref('three')), 3],
    ['MIN of two numbers', call('MIN', 0, ref('three')), 0],
    ['ABS drops the sign', call('ABS', minus(2, 5)), 3],
    ['LN undoes EXP', call('LN', call('EXP', 1)), 1],
    ['IF works out only the branch it takes', choose(compare(ref('two'), '=', 2), 7, over(1, 0)), 7],
    ['IF without a second branch is FALSE', call('IF', compare(1, '=', 2), 7), false],
    ['IFERROR replaces an error', call('IFERROR', over(1, 0), text('none')), 'none'],
    ['IFERROR keeps a value', call('IFERROR', over(1, 2), text('none')), 0.5],
    ['AND needs all', all(compare(1, '<', 2), compare(2, '<=', 1)), false],
    ['OR needs one', any(compare(1, '<>', 1), compare(2, '>=', 2)), true],
    [
      '& joins texts and numbers',
      { kind: 'binary', operator: '&', left: text('n'), right: ref('two') },
      'n2',
    ],
    ['a negation', { kind: 'negation', operand: ref('two') }, -2],
  ])('%s', (_title, expression, expected) => {
    expect(evaluate(expression)).toBe(expected);
  });

  test('NORM.S.INV agrees with the published 97.5 % point of the normal distribution', () => {
    expect(evaluate(call('NORM.S.INV', over(975, 1000)))).toBeCloseTo(1.959963984540054, 14);
  });

  test.each<[string, Expression, string]>([
    ['division by zero', over(1, ref('blank')), '#DIV/0!'],
    ['arithmetic with words', plus(1, ref('words')), '#VALUE!'],
    ['the root of a negative number', call('SQRT', minus(1, 2)), '#NUM!'],
    ['the logarithm of 0', call('LN', 0), '#NUM!'],
    ['a normal quantile at 1', call('NORM.S.INV', 1), '#NUM!'],
    ['a range where one value belongs', plus(1, range('two', 'three')), '#VALUE!'],
  ])('%s is the error a spreadsheet shows', (_title, expression, code) => {
    try {
      evaluate(expression);
      expect.unreachable();
    } catch (error) {
      expect((error as CellError).code).toBe(code);
    }
  });
});
