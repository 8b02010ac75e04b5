import { describe, expect, it } from 'vitest';
import { amountColumn } from '../../src/import/amountColumn';
import { column, localeOf, noLocale } from './column';

describe('amountColumn', () => {
  it('reads numbers and plain text money without asking for the locale', () => {
    const { values, blanks, bad } = amountColumn(column(1, -2.5, '$22.50', '', null, '  '), noLocale);
    expect([...values]).toEqual([1, -2.5, 22.5, NaN, NaN, NaN]);
    expect({ blanks, bad }).toEqual({ blanks: 3, bad: [] });
  });

  it('lets another cell of the column decide what "1.234" means', () => {
    const american = localeOf('en_US');
    expect([...amountColumn(column('1.234', '12,50'), american).values]).toEqual([1234, 12.5]);
    expect([...amountColumn(column('1.234', '1.200', '13'), american).values]).toEqual([1.234, 1.2, 13]);
    expect([...amountColumn(column('1.234'), localeOf('de_DE')).values]).toEqual([1234]);
  });

  it('asks the locale when the column proves both marks', () => {
    expect([...amountColumn(column('1,5', '1.5', '2,000'), localeOf('en_US')).values]).toEqual([
      1.5, 1.5, 2000,
    ]);
  });

  it('names each cell it cannot read by its row', () => {
    const day = new Date(0);
    const { values, bad } = amountColumn(column(1, 'abc', '#N/A', true, day, Infinity, '#DIV/0!'), noLocale);
    expect([...values]).toEqual([1, NaN, NaN, NaN, NaN, NaN, NaN]);
    expect(bad.map(({ row, reason, given }) => [row, reason, given])).toEqual([
      [1, 'notANumber', 'abc'],
      [2, 'errorCell', '#N/A'],
      [3, 'notANumber', 'TRUE'],
      [4, 'notANumber', 'a date'],
      [5, 'notANumber', 'Infinity'],
      [6, 'errorCell', '#DIV/0!'],
    ]);
  });

  it('reads only its own rows of a ragged block', () => {
    const cells = [['x', 9], ['a', 1], ['b'], ['c', 3], ['y', 9]];
    const { values, blanks } = amountColumn({ cells, column: 1, from: 1, to: 4 }, noLocale);
    expect([...values]).toEqual([1, NaN, 3]);
    expect(blanks).toBe(1);
  });
});
