import { describe, expect, test } from 'vitest';
import {
  call,
  choose,
  compare,
  minus,
  over,
  plus,
  range,
  ref,
  text,
  times,
} from '../../src/report/formula/expression';
import type { Expression } from '../../src/report/formula/expression';
import { sheetsFormula } from '../../src/report/formula/sheetsFormula';
import { xlsxFormula } from '../../src/report/formula/xlsxFormula';

const address = (key: string): string => ({ a: 'A1', b: 'B2', c: 'C3' })[key] ?? 'Z9';
const [a, b, c] = [ref('a'), ref('b'), ref('c')];
const number = (value: number): Expression => ({ kind: 'number', value });

const rows: readonly { title: string; expression: Expression; sheets: string; xlsx: string }[] = [
  {
    title: 'separates arguments with ";" for Sheets and "," for XLSX',
    expression: choose(compare(a, '>', 0), b, text('none')),
    sheets: '=IF(A1>0;B2;"none")',
    xlsx: 'IF(A1>0,B2,"none")',
  },
  {
    title: 'prefixes functions that are newer than the XLSX format',
    expression: call('NORM.S.INV', over(a, 2)),
    sheets: '=NORM.S.INV(A1/2)',
    xlsx: '_xlfn.NORM.S.INV(A1/2)',
  },
  {
    title: 'writes a range by its two corners',
    expression: call('SUM', range('a', 'c')),
    sheets: '=SUM(A1:C3)',
    xlsx: 'SUM(A1:C3)',
  },
  {
    title: 'doubles quotation marks inside a text',
    expression: text('a "b"'),
    sheets: '="a ""b"""',
    xlsx: '"a ""b"""',
  },
  {
    title: 'brackets a sum inside a product and not a product inside a sum',
    expression: plus(times(plus(a, b), c), times(a, b)),
    sheets: '=(A1+B2)*C3+A1*B2',
    xlsx: '(A1+B2)*C3+A1*B2',
  },
  {
    title: 'keeps the brackets that decide what is subtracted from what',
    expression: minus(a, minus(b, c)),
    sheets: '=A1-(B2-C3)',
    xlsx: 'A1-(B2-C3)',
  },
  {
    title: 'keeps the brackets of a quotient below a quotient',
    expression: over(a, over(b, c)),
    sheets: '=A1/(B2/C3)',
    xlsx: 'A1/(B2/C3)',
  },
  {
    title: 'brackets a fraction below the line, so that 1 ÷ 0.05 is not 1 ÷ 5 ÷ 100',
    expression: over(1, 0.05),
    sheets: '=1/(5/100)',
    xlsx: '1/(5/100)',
  },
  {
    title: 'writes a negated sum with brackets',
    expression: { kind: 'negation', operand: plus(a, b) },
    sheets: '=-(A1+B2)',
    xlsx: '-(A1+B2)',
  },
];

describe('formula writers', () => {
  test.each(rows)('$title', ({ expression, sheets, xlsx }) => {
    expect(sheetsFormula(expression, address)).toBe(sheets);
    expect(xlsxFormula(expression, address)).toBe(xlsx);
  });

  test.each([0.05, 0.1, 0.45, 1 / 3, 1.959963984540054, 12.34, 1e-7, 5e-9, 123456.789, 1e21, 2 ** 52, 3, 0])(
    'a number is written without a decimal point and reads back as the same double: %s',
    (value) => {
      const written = sheetsFormula(number(value), address).slice(1);
      expect(written).toMatch(/^\d+([*/]\d+)*$/);
      const [first = '', ...rest] = written.split(/(?=[*/])/);
      const readBack = rest.reduce(
        (product, step) =>
          step.startsWith('*') ? product * Number(step.slice(1)) : product / Number(step.slice(1)),
        Number(first),
      );
      expect(readBack).toBe(value);
    },
  );

  test('a negative number below the line is bracketed', () => {
    expect(sheetsFormula(over(1, -0.5), address)).toBe('=1/(-(5/10))');
  });

  test('infinity cannot be written', () => {
    expect(() => sheetsFormula(number(Infinity), address)).toThrow(RangeError);
  });
});
