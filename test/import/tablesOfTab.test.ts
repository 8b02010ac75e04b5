import { describe, expect, test } from 'vitest';
import { recogniseTab } from '../../src/import/recogniseTab';
import type { RawTab } from '../../src/import/mapping';
import { readTables } from '../../src/import/readTables';
import { berlin, read, readOn, tabOf } from './tab';

const orders = `
Customer | Date | Amount
ann | 2025-01-01 | 10
bob | 2025-01-02 | 20
ann | 2025-01-03 | 30
`;

const list = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));

/** Two tables in one tab: the second begins so many columns to the right of the first, and so many rows lower. */
function together(first: string, second: string, { right = 0, down = 0 }): RawTab {
  const [one, two] = [list(first), list(second)];
  const rows = Math.max(one.length, two.length + down);
  const width = Math.max(one[0]!.length, right + two[0]!.length);
  const text = Array.from({ length: rows }, (_, row) => {
    const cells = Array.from({ length: width }, (_cell, column) => one[row]?.[column] ?? '');
    two[row - down]?.forEach((cell, column) => (cells[right + column] = cell));
    return cells.join(' | ');
  });
  return tabOf('Shop', text.join('\n'));
}

const stages = 'Stage | People\nSaw | 900\nAsked | 90\nOrdered | 30\nPaid | 28\nReturned | 9';
const work = 'Date | Activity | Minutes | Gain\n2025-02-01 | Call | 30 | 100\n2025-02-02 | Post | 20 | 50';

describe('a sum by customer or channel on the left of its table', () => {
  test('lends it no column: the orders keep their own customers and amounts', () => {
    const sums = 'Customer | Orders | Amount\nbob | 7 | 700\ncleo | 3 | 300';
    const { orders: found } = read(together(sums, orders, { right: 4 }));
    const { names } = found!.customers;
    expect([...found!.customer].map((customer) => names[customer])).toEqual(['ann', 'bob', 'ann']);
    expect([...found!.netSales]).toEqual([10, 20, 30]);
  });

  test('lends none in a list of work that is longer either', () => {
    const sums = 'Activity | Gain\nCall | 900';
    const { activities, health } = read(together(sums, work, { right: 3 }));
    expect([...activities!.gain!]).toEqual([100, 50]);
    expect(health[0]).toMatchObject({ rowsRead: 2, rowsUsed: 2 });
  });

  test('other columns on its left are still its own', () => {
    const { orders: found, customers } = read(
      together('Email\nann@x.example\nbob@x.example\nann@x.example', orders, { right: 2 }),
    );
    expect(customers).toBeNull();
    expect(found!.customers.names).toContain('ann@x.example');
  });
});

describe('two tables side by side', () => {
  test('the one with more of its own rows read, the other one named with its cell', () => {
    const { orders: found, stages: others, health } = read(together(orders, work, { right: 4 }));
    expect(Array.from(found!.netSales)).toEqual([10, 20, 30]);
    expect(others).toBeNull();
    expect(health[0]!.remarks).toContain(
      'This tab holds a second table from E1 on, which is not read: it looks like activities. To use it, put it on a tab of its own, or give its cells a name (Data > Named ranges).',
    );
  });

  test('a total of the other one is no total of this one', () => {
    const withTotal = `${work}\nTotal | | 50 | 150`;
    const { orders: found, health } = read(together(orders, withTotal, { right: 4 }));
    expect(Array.from(found!.netSales)).toEqual([10, 20, 30]);
    expect(health[0]!.dropped).toEqual([]);
  });

  test('a column of the other one is never taken for one of this one', () => {
    const sources =
      'Date | Source | Hours | Cost\n2025-01-01 | Instagram | 2 | 5\n2025-01-02 | Phone | 1 | 0';
    const { orders: found } = read(together(orders, sources, { right: 4 }));
    expect(found!.source).toBeNull();
  });

  test('the headers may stand in different rows', () => {
    const { health } = read(together(orders, stages, { right: 5, down: 3 }));
    expect(health.map(({ table }) => table)).toHaveLength(1);
    expect(health[0]!.remarks.join(' ')).toMatch(/second table from (A1|F4) on/);
  });

  test('the tab is recognised by the columns of one table alone', () => {
    const tab = recogniseTab(together(orders, work, { right: 4 }), berlin);
    expect(tab.headers).toEqual(['Customer', 'Date', 'Amount']);
    expect({ row: tab.headerRow, rows: tab.dataRows }).toEqual({ row: 1, rows: 3 });
  });
});

describe('two tables one below the other', () => {
  const tab = together(orders, work, { down: 6 });

  test('rows of the lower one are not read as rows of the upper one, which is named with its cell', () => {
    const { orders: found, activities, health } = read(tab);
    expect(Array.from(found!.netSales)).toEqual([10, 20, 30]);
    expect(activities).toBeNull();
    expect(health[0]).toMatchObject({ rowsRead: 3, rowsUsed: 3, dropped: [] });
    expect(health[0]!.remarks.join(' ')).toMatch(/a second table from A7 on.*looks like activities/);
  });

  test('also where every one of its rows could be a row of the upper one', () => {
    const refunds =
      'Customer | Since | Spent | Newsletter\ncem | 2024-05-01 | 70 | yes\ndan | 2024-06-01 | 80 | no';
    const { orders: found } = read(together(orders, refunds, { down: 5 }));
    expect(Array.from(found!.netSales)).toEqual([10, 20, 30]);
  });

  test('the same headers again in the same columns are the same table going on', () => {
    const { orders: found, health } = read(together(orders, orders.replace('30', '40'), { down: 5 }));
    expect(Array.from(found!.netSales)).toEqual([10, 20, 30, 10, 20, 40]);
    expect(health[0]!.remarks.join(' ')).not.toMatch(/second table/);
  });

  test('the lower one is read with its own addresses where the upper one is known less well', () => {
    const wishes = 'Wish | Who\nsmaller boxes | ann\nred paper | bob';
    const { orders: found, health } = read(
      together(wishes, orders.replace('2025-01-02', 'soon'), { down: 5 }),
    );
    expect(Array.from(found!.netSales)).toEqual([10, 30]);
    expect(health[0]!.dropped).toEqual([{ reason: 'the date is not a date', rows: 1, firstCell: 'Shop!B8' }]);
  });

  test('three tables are named one by one', () => {
    const three = together(`${orders.trim()}\n | | \n${work}`, stages, { down: 9 });
    const [health] = read(three).health;
    const told = health!.remarks.filter((remark) => remark.includes('table from'));
    expect(told.map((remark) => /a (\w+) table from (\w+)/.exec(remark)!.slice(1))).toEqual([
      ['second', expect.stringMatching(/^A(1|6)$/)],
      ['third', expect.stringMatching(/^A(6|10)$/)],
    ]);
  });
});

describe('what is one table', () => {
  test('a table with blank columns inside', () => {
    const tab = tabOf(
      'Shop',
      'Customer | Date | Amount | | Email | Segment\nann | 2025-01-01 | 10 | | a@x.org | Home\nbob | 2025-01-02 | 20 | | b@x.org | Office',
    );
    expect(recogniseTab(tab, berlin).headers).toEqual(['Customer', 'Date', 'Amount', 'Email', 'Segment']);
    expect(read(tab).health[0]!.remarks.join(' ')).not.toMatch(/table from/);
  });

  test('a table with blank rows inside and a title above', () => {
    const tab = tabOf(
      'Shop',
      'My orders | |\n | | \nCustomer | Date | Amount\nann | 2025-01-01 | 10\n | | \nbob | 2025-01-02 | 20',
    );
    const { orders: found, health } = read(tab);
    expect(Array.from(found!.netSales)).toEqual([10, 20]);
    expect(health[0]!.remarks.join(' ')).not.toMatch(/table from/);
  });

  test('a table with notes below it', () => {
    const tab = tabOf('Shop', `${orders.trim()}\n | | \nRemember | ask ann | \nPaid by | cash or card | `);
    expect(Array.from(read(tab).orders!.netSales)).toEqual([10, 20, 30]);
  });
});

describe('a saved mapping', () => {
  test('reads the table that has its headers, also where another one is known better', () => {
    const tab = together(orders, stages, { right: 5 });
    for (const table of ['orders', 'stages'] as const) {
      const columns: Record<string, string> =
        table === 'orders'
          ? { customer: 'Customer', date: 'Date', amount: 'Amount' }
          : { stage: 'Stage', count: 'People' };
      const data = readTables([tab], [{ sheetId: 1, table, columns, constants: {} }], berlin, readOn);
      expect(data.health[0]).toMatchObject({ table, rowsUsed: table === 'orders' ? 3 : 5 });
      expect(data.health[0]!.remarks.join(' ')).toMatch(
        table === 'orders' ? /second table from F1 on/ : /second table from A1 on/,
      );
    }
  });
});
