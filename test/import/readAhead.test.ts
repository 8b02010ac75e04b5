import { describe, expect, it } from 'vitest';
import { readTables } from '../../src/import/readTables';
import { berlin, readOn } from './tab';

const headers = ['Order', 'Customer', 'Date', 'Amount', 'Source'];
const columns = {
  orderId: 'Order',
  customer: 'Customer',
  date: 'Date',
  amount: 'Amount',
  source: 'Source',
};
const rows = 1300;

/** Orders of 26 customers over 1300 rows, each of 1 more than the one before; row 1 of the tab has the headers. */
function orders(change: (cells: unknown[], row: number) => void = () => undefined): unknown[][] {
  const lines = Array.from({ length: rows }, (_, row) => {
    const letter = String.fromCharCode(97 + (row % 26));
    const cells = [
      `#${row}`,
      row % 2 === 0 ? letter : `${letter.toUpperCase()} `,
      '2025-03-01',
      `$${row}.00`,
      'Shop',
    ];
    change(cells, row);
    return cells;
  });
  return [headers, ...lines];
}

function read(cells: unknown[][]): ReturnType<typeof readTables> {
  const mapping = { sheetId: 1, table: 'orders' as const, columns, constants: {} };
  return readTables([{ sheetId: 1, name: 'Orders', cells }], [mapping], berlin, readOn);
}

describe('a tab longer than the stretches its columns are read in', () => {
  it('has every row, in its order, and customers that meet across stretches', () => {
    const { orders: table } = read(orders());
    expect(table!.rows).toBe(rows);
    expect([...table!.netSales]).toEqual([...Array(rows).keys()]);
    expect(table!.customers.names).toEqual([...'abcdefghijklmnopqrstuvwxyz']);
    expect([...table!.customer]).toEqual([...Array(rows).keys()].map((row) => row % 26));
  });

  it('names the cells that could not be read at the ends of stretches', () => {
    const bad = [511, 512, 1023, 1299];
    const { health } = read(orders((cells, row) => bad.includes(row) && (cells[3] = 'free')));
    const [entry] = health[0]!.dropped;
    expect(entry).toMatchObject({ rows: 4, firstCell: 'Orders!D513' });
    expect(entry!.nextCells).toEqual(['Orders!D514', 'Orders!D1025', 'Orders!D1301']);
  });

  it('names the first id that was rounded, in whichever stretch it stands', () => {
    const { health } = read(orders((cells, row) => row >= 700 && (cells[0] = `1.${row}E+17`)));
    expect(health[0]!.remarks.join(' ')).toContain('Orders!A702');
  });

  it('says that amounts are in several currencies when one far below is in another, unless its row is left out', () => {
    const inEuro = (customer: string) =>
      read(
        orders(
          (cells, row) => row === 900 && cells.splice(1, 3, customer, customer && '2025-03-01', '€5.00'),
        ),
      );
    expect(inEuro('a').health[0]!.remarks.join(' ')).toMatch(/\$.*€/);
    expect(inEuro('').health[0]!.remarks.join(' ')).not.toContain('€');
  });
});
