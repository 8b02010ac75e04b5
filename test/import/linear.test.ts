import { describe, expect, it } from 'vitest';
import { readTables } from '../../src/import/readTables';
import { berlin, readOn } from './tab';

/** Orders that count how often each cell is looked at. */
function countedOrders(rows: number): { cells: unknown[][]; looks: () => number } {
  let looks = 0;
  const row = (index: number): unknown[] => {
    const values = [`c${index % 97}`, '2025-03-01', '$12.50'];
    return new Proxy(values, {
      get(target, key) {
        if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
        return Reflect.get(target, key) as unknown;
      },
    });
  };
  return {
    cells: [['Customer', 'Date', 'Amount'], ...Array.from({ length: rows }, (_, index) => row(index))],
    looks: () => looks,
  };
}

describe('readTables', () => {
  it('looks at each cell a fixed number of times, however many rows there are', () => {
    const mapping = {
      sheetId: 1,
      table: 'orders' as const,
      columns: { customer: 'Customer', date: 'Date', amount: 'Amount' },
      constants: {},
    };
    const looksAt = (rows: number): number => {
      const { cells, looks } = countedOrders(rows);
      readTables([{ sheetId: 1, name: 'Orders', cells }], [mapping], berlin, readOn);
      return looks();
    };
    const perRow = (looksAt(3000) - looksAt(1000)) / 2000;
    expect(perRow).toBeCloseTo((looksAt(9000) - looksAt(3000)) / 6000, 6);
    expect(perRow / 3).toBeLessThanOrEqual(4);
  });
});
