import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textAmount } from '../../src/import/textAmount';

const unasked = (): never => {
  throw new Error('the locale was asked');
};

describe('textAmount', () => {
  it.each([
    ['$22.50', 22.5],
    ['-$0.95', -0.95],
    ['$-0.95', -0.95],
    ['(30.00)', -30],
    ['($1,012.00)', -1012],
    ['27.78%', 0.2778],
    ['1.234,56', 1234.56],
    ['1 234,56', 1234.56],
    ['1\u202f234,56 €', 1234.56],
    ['1’234.50', 1234.5],
    ["1'234'567.50", 1234567.5],
    ['1\u00a0234,56', 1234.56],
    ['1\u2009234\u2009567,5', 1234567.5],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['1,00,000', 100000],
    ['12,5', 12.5],
    ['0,125', 0.125],
    ['1234,567', 1234.567],
    ['5 €', 5],
    ['€5', 5],
    ['USD 12.00', 12],
    ['12,00 EUR', 12],
    ['R$ 10,00', 10],
    ['kr 100', 100],
    ['5.00-', -5],
    ['\u22125.00', -5],
    ['+5', 5],
    ['.5', 0.5],
    ['1.5E+3', 1500],
    ['1,020.00', 1020],
    [' 7.5 ', 7.5],
  ])('reads %j as %d without asking the locale', (text, expected) => {
    expect(textAmount(text, unasked)).toBe(expected);
  });

  it.each([
    ['12,400', '.', 12400],
    ['12,400', ',', 12.4],
    ['1.234', '.', 1.234],
    ['1.234', ',', 1234],
    ['-$1,234', '.', -1234],
  ] as const)('leaves %j to the decimal mark %j', (text, mark, expected) => {
    expect(textAmount(text, () => mark)).toBe(expected);
  });

  it.each([
    'abc',
    '',
    '-',
    '12 apples',
    '1.2.3',
    '1,2,3',
    '12,34,56',
    '1,234.56.78',
    '$',
    '%',
    'n/a',
    '1-2',
    '12:30',
    'TRUE',
    '1 2 3',
    '0x10',
    'Infinity',
    'NaN',
  ])('refuses %j', (text) => {
    expect(textAmount(text, () => '.')).toBeNaN();
  });

  it.each(['en-US', 'de-DE', 'fr-FR', 'pt-BR', 'en-IN', 'it-IT', 'da-DK', 'nl-NL'])(
    'reads back money written in %s',
    (tag) => {
      const format = new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
      const written = fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100);
      fc.assert(
        fc.property(written, (value) => {
          expect(textAmount(format.format(value), unasked) + 0).toBe(value + 0);
        }),
      );
    },
  );
});
