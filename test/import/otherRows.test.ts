import { describe, expect, it } from 'vitest';
import type { RawTab } from '../../src/import/mapping';
import { read, tabOf } from './tab';

function rowsOf(tab: RawTab): { used: number[]; dropped: unknown[] } {
  const { orders, health } = read(tab);
  return {
    used: [...orders!.netSales],
    dropped: health[0]!.dropped.map(({ reason, rows, firstCell }) => [reason, rows, firstCell]),
  };
}

describe('rows that are no orders', () => {
  it('headers pasted again are left out, also in other letters or broken into lines', () => {
    const cells = [
      ['Order Date', 'Customer', 'Amount'],
      ['2025-03-01', 'ana', 10],
      ['Order Date', 'Customer', 'Amount'],
      ['2025-03-02', 'ben', 20],
      [' order\nDATE', 'CUSTOMER', 'amount '],
      ['2025-03-03', 'cy', 30],
    ];
    expect(rowsOf({ sheetId: 1, name: 'Orders', cells })).toEqual({
      used: [10, 20, 30],
      dropped: [['the headers again', 2, 'Orders!B3']],
    });
  });

  it('a second line of headers under a merged one has no date, and is left out', () => {
    // A merged cell has its text in the first of its cells, the others are blank.
    const tab = tabOf(
      'Orders',
      `Date | Customer | Sales | |
        | | Amount | Tax
       2025-03-01 | ana | 10 | 1
       2025-03-02 | ben | 20 | 2`,
    );
    expect(rowsOf(tab).used).toEqual([10, 20]);
    expect(rowsOf(tab).dropped).toHaveLength(1);
  });

  it('subtotals within and the total at the end are left out', () => {
    const tab = tabOf(
      'Orders',
      `Date | Customer | Amount
       2025-03-01 | ana | 10
       2025-03-02 | ben | 20
       Subtotal | | 30
       2025-04-01 | cy | 5
        | Sum: | 5
       Grand total | | 35`,
    );
    expect(rowsOf(tab)).toEqual({ used: [10, 20, 5], dropped: [['a totals row', 3, 'Orders!A4']] });
  });

  it('a total without any label is known by its sum', () => {
    const tab = tabOf(
      'Orders',
      'Date | Customer | Amount\n2025-03-01 | ana | 10\n2025-03-02 | ben | 20\n | | 30',
    );
    expect(rowsOf(tab)).toEqual({ used: [10, 20], dropped: [['a totals row', 1, 'Orders!A4']] });
  });
});

describe('the label of a totals row', () => {
  it.each([
    'Total March',
    'Summe März',
    'Totaal maart',
    'Total août',
    'March total:',
    'Gesamt Dez.',
    'Total',
  ])('%s is one, in the middle as at the end', (label) => {
    const tab = tabOf(
      'Orders',
      `Customer | Date | Amount\nana | 2025-03-01 | 10\n${label} | | 10\nben | 2025-04-02 | 20\n${label} | | 20`,
    );
    expect(rowsOf(tab)).toEqual({ used: [10, 20], dropped: [['a totals row', 2, 'Orders!A3']] });
  });

  it.each(['Total Gas', 'Mary Sum', 'March', 'Augusta Total'])('%s is none', (customer) => {
    const tab = tabOf(
      'Orders',
      `Customer | Date | Amount\nana | 2025-03-01 | 10\n${customer} | 2025-03-02 | 7\nben | 2025-04-02 | 20`,
    );
    expect(rowsOf(tab).used).toEqual([10, 7, 20]);
  });
});
