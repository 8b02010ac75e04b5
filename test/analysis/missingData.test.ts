import { describe, expect, it } from 'vitest';
import { customerMatch } from '../../src/analysis/customerMatch';
import { missingColumnsOf, missingData } from '../../src/analysis/missingData';
import { missingColumns, missingLine, missingTables } from '../../src/wording/missingData';
import { read, tabOf } from '../import/tab';
import { analysisOf, failureCode, result } from './data';

const orders = tabOf(
  'Orders',
  `Customer | Date | Amount
   ann@x.org | 2024-01-01 | 10
   Ann@x.org | 2024-03-01 | 10
   bob@x.org | 2024-01-05 | 10
   eve@x.org | 2024-01-06 | 10
    | 2024-01-07 | 10`,
  1,
);
const list = tabOf(
  'List',
  `Email | Engaged since
   ann@x.org | 2024-01-02
   ANN@x.org |
   bob@x.org |
   cleo@x.org | 2024-02-01`,
  2,
);
const costs = (missing: readonly { costs: string }[]): string[] => missing.map((one) => one.costs);

describe('the match of orders and list', () => {
  it('counts each customer of the list once, and each order', () => {
    // Ann (twice on the list), Bob and Cleo are listed; Cleo has no order. Ann's two orders and Bob's one are theirs.
    expect(customerMatch(read(orders, list))).toEqual({
      listed: 3,
      listedWithOrder: 2,
      foundBy: { id: 0, email: 2, phone: 0, others: 0 },
      orders: 5,
      ordersOfListed: 3,
      guestOrders: 1,
    });
  });

  it('is not there without a list or without orders', () => {
    expect(customerMatch(read(orders))).toBeNull();
    expect(customerMatch(read(list))).toBeNull();
  });

  it('that fails altogether is the first thing said about the columns', () => {
    const ids = tabOf('List', 'Customer id | Engaged since\n17 | 2024-01-02', 2);
    expect(costs(missingData(read(orders, ids)))).toContain(missingColumns.match.costs);
    expect(costs(missingData(read(orders, list)))).not.toContain(missingColumns.match.costs);
  });
});

describe('what is missing', () => {
  it('names the tables that no tab holds', () => {
    expect(costs(missingData(read(orders)))).toEqual(
      expect.arrayContaining([
        missingTables.activities.costs,
        missingTables.customers.costs,
        missingTables.funnel.costs,
        missingTables.offers.costs,
      ]),
    );
    expect(costs(missingData(read(orders)))).not.toContain(missingTables.orders.costs);
  });

  it('says of the columns only what the table that is there leaves open', () => {
    expect(missingColumnsOf(read(orders))).toEqual([
      { table: 'orders', ...missingColumns.source },
      { table: 'orders', ...missingColumns.discount },
    ]);
    const full = tabOf('Orders', 'Customer | Date | Amount | Discount code\na | 2025-01-01 | 5 | INSTA10');
    expect(missingColumnsOf(read(full))).toEqual([]);
  });

  it('puts the dearest first', () => {
    const log = tabOf('Log', 'Date | Activity | Gain\n2025-03-01 | Call | 5', 3);
    expect(costs(missingColumnsOf(read(orders, log)))).toEqual(
      [
        missingColumns.hours,
        missingColumns.cost,
        missingColumns.source,
        missingColumns.discount,
        missingColumns.purpose,
        missingColumns.personalness,
        missingColumns.online,
      ].map((one) => one.costs),
    );
  });

  it('is made good by a column in any one of several tabs', () => {
    const march = tabOf('March', 'Customer | Date | Amount | Source\na | 2025-03-01 | 5 | Instagram', 4);
    expect(costs(missingColumnsOf(read(orders, march)))).not.toContain(missingColumns.source.costs);
  });

  it('fits one line of small print: four, and how many more', () => {
    const all = [missingColumns.hours, missingColumns.cost, missingColumns.gain, missingColumns.source];
    expect(missingLine(all.slice(0, 1))).toBe(`Missing, and what it costs: ${missingColumns.hours.costs}`);
    expect(missingLine([...all, missingColumns.group])).toMatch(
      / 1 smaller thing is listed in the sidebar\.$/,
    );
  });
});

describe('what is said to be the cost comes true', () => {
  const buyers = Array.from(
    { length: 60 },
    (_row, i) => `c${i} | 2024-01-${String((i % 28) + 1).padStart(2, '0')} | 10`,
  );
  const shop = (rows: readonly string[]) =>
    tabOf('Orders', ['Customer | Date | Amount', ...rows].join('\n'), 1);
  const members = (header: string, of: (i: number) => string) =>
    tabOf('List', [`Customer | ${header}`, ...buyers.map((_row, i) => `c${i} | ${of(i)}`)].join('\n'), 2);

  it('without engaged dates the repeat lift is grade E', () => {
    const tabs = [shop(buyers), members('Engaged', (i) => (i % 2 ? 'yes' : 'no'))];
    const analysis = analysisOf(tabs);
    expect(costs(analysis.missing)).toContain(missingColumns.engagedDates.costs);
    expect(result(analysis.repeat).grade).toBe('E');
  });

  it('where most engaged customers have no date it is grade E too', () => {
    const mailing = (dated: number) =>
      analysisOf([shop(buyers), members('OPTIN_TIME', (i) => (i < dated ? '2024-01-05' : ''))]);
    expect(costs(mailing(20).missing)).toContain(missingColumns.mostEngagedDates.costs);
    expect(result(mailing(20).repeat).gradeReason).toBe('mostRowsLeftOut');
    expect(costs(mailing(30).missing)).not.toContain(missingColumns.mostEngagedDates.costs);
    expect(result(mailing(30).repeat).gradeReason).not.toBe('mostRowsLeftOut');
  });

  it('where most orders have no customer it is grade E too', () => {
    const guests = (count: number) =>
      analysisOf([
        shop([...buyers, ...Array.from({ length: count }, () => ' | 2024-02-01 | 10')]),
        members('Engaged since', (i) => (i % 2 ? '2024-01-05' : '')),
      ]);
    expect(costs(guests(61).missing)).toContain(missingColumns.buyers.costs);
    expect(result(guests(61).repeat).gradeReason).toBe('mostRowsLeftOut');
    expect(costs(guests(60).missing)).not.toContain(missingColumns.buyers.costs);
    expect(result(guests(60).repeat).gradeReason).not.toBe('mostRowsLeftOut');
  });

  it('without anything that says who is engaged there is no repeat lift', () => {
    const analysis = analysisOf([shop(buyers), members('Segment', () => 'regular')]);
    expect(costs(analysis.missing)).toContain(missingColumns.engaged.costs);
    expect(failureCode(analysis.repeat)).toBe('NO_ENGAGED_CUSTOMERS');
  });

  it('without a source no order counts for a channel', () => {
    const log = tabOf('Log', 'Date | Channel | Hours\n2024-01-03 | Instagram | 1', 3);
    const sourced = tabOf('Orders', 'Customer | Date | Amount | Source\na | 2024-01-05 | 10 | instagram', 1);
    expect(failureCode(analysisOf([shop(buyers), log]).claimed)).toBe('NO_GAIN_LINKED');
    expect(result(analysisOf([sourced, log]).claimed).gain).toBe(10);
    expect(costs(analysisOf([sourced, log]).missing)).not.toContain(missingColumns.source.costs);
  });
});
