import { describe, expect, it } from 'vitest';
import { read, tabOf } from './tab';

const header = 'Order ID | Date | Customer | Item total';
const march = tabOf(
  'March',
  `${header}
   A1 | 2025-03-01 | ana | 10
   A2 | 2025-03-02 | ben | 20
   A2 | 2025-03-02 | ben | 20
   A3 | 2025-03-31 | cy | 30`,
  1,
);

describe('the same order in two tabs', () => {
  it('counts once: the later one is dropped, with its address', () => {
    const april = tabOf(
      'April',
      `${header}
       A4 | 2025-04-01 | dee | 40
       a3 | 31 March 2025 | CY | 30.00
       A2 | 2025-03-02 | ben | 20`,
      2,
    );
    const { orders, health } = read(march, april);
    expect([...orders!.netSales]).toEqual([10, 20, 20, 30, 40]);
    expect(health[0]!.dropped).toEqual([]);
    expect(health[1]).toMatchObject({
      rowsUsed: 1,
      dropped: [{ reason: 'the same order stands in another tab', rows: 2, firstCell: 'April!A3' }],
    });
  });

  it.each([
    ['day', 'A3 | 2025-04-01 | cy | 30'],
    ['customer', 'A3 | 2025-03-31 | dee | 30'],
    ['amount', 'A3 | 2025-03-31 | cy | 31'],
    ['number', 'B3 | 2025-03-31 | cy | 30'],
  ])('is another one when its %s differs', (_, row) => {
    const other = tabOf('Other', `${header}\n${row}`, 2);
    expect(read(march, other).orders!.rows).toBe(5);
  });

  it('cannot be told without order numbers', () => {
    const bare = (name: string, sheetId: number): ReturnType<typeof tabOf> =>
      tabOf(name, 'Date | Customer | Amount\n2025-03-31 | cy | 30', sheetId);
    expect(read(bare('One', 1), bare('Two', 2)).orders!.rows).toBe(2);
  });

  it('keeps the refund of the later export, in whichever tab it stands', () => {
    const refunds = `${header} | Refund | Fully refunded`;
    const before = tabOf(
      'Before',
      `${refunds}\nA1 | 2025-03-01 | ana | 50 | 0 | no\nA2 | 2025-03-02 | ben | 40 | | no`,
      1,
    );
    const after = tabOf(
      'After',
      `${refunds}\nA1 | 2025-03-01 | ana | 50 | 20 | no\nA2 | 2025-03-02 | ben | 40 | | yes`,
      2,
    );
    for (const tabs of [
      [before, after],
      [after, before],
    ]) {
      const { orders, health } = read(...tabs);
      // 50 − 20, and an order refunded in full.
      expect([...orders!.netSales]).toEqual([30, 0]);
      expect(health.find(({ tab }) => tab === 'Before')).toMatchObject({
        rowsUsed: 0,
        dropped: [{ reason: 'the same order stands in another tab', rows: 2, firstCell: 'Before!A2' }],
      });
      expect(health.find(({ tab }) => tab === 'After')).toMatchObject({ rowsUsed: 2, dropped: [] });
    }
  });

  it('takes off a refund row that was added to the later export, once', () => {
    const lines = `${header}\nA1 | 2025-03-01 | ana | 50\n`;
    const before = tabOf('Before', lines, 1);
    const after = tabOf('After', `${lines}A1 | 2025-03-09 | ana | -20`, 2);
    for (const tabs of [
      [before, after],
      [after, before],
    ]) {
      expect([...read(...tabs).orders!.netSales]).toEqual([30]);
    }
  });
});
