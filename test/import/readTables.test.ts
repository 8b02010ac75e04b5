import { describe, expect, it } from 'vitest';
import { readTables } from '../../src/import/readTables';
import type { LabelColumn } from '../../src/import/tables';
import { berlin, readOn, read, recognised, tabOf } from './tab';

/** Days since 1970-01-01, told by JavaScript's own calendar. */
const day = (iso: string): number => Date.parse(iso) / 86_400_000;
const texts = (column: LabelColumn | null): string[] =>
  Array.from(column!.index, (index) => column!.labels[index] ?? '');

describe('activities', () => {
  const log = tabOf(
    'Work log',
    `Our work | | | | |
     Date | Channel | Activity | Minutes | Cost | Revenue
     2025-03-01 | E-mail | Newsletter | 90 | $12.50 | 1,000.00
     2025-03-02 | e-mail | Newsletter | | |
     | | | | |
     2025-03-03 | Phone | Call | 30 | free | 5
     | Phone | Call | 30 | | 5
     soon | Phone | Call | 30 | | 5
     Date | Channel | Activity | Minutes | Cost | Revenue
     2025-03-04 | Phone | Call | 0:45 | (2.50) | -20
     Total | | | 195 | 10 | 990`,
  );

  it('become typed columns: minutes in hours, text money in numbers, blank amounts 0', () => {
    const { activities } = read(log);
    expect(activities!.rows).toBe(3);
    expect([...activities!.day]).toEqual([day('2025-03-01'), day('2025-03-02'), day('2025-03-04')]);
    expect([...activities!.hours!]).toEqual([1.5, 0, 0.75]);
    expect([...activities!.cost!]).toEqual([12.5, 0, -2.5]);
    expect([...activities!.gain!]).toEqual([1000, 0, -20]);
    expect(texts(activities!.channel)).toEqual(['E-mail', 'E-mail', 'Phone']);
    expect(texts(activities!.activity)).toEqual(['Newsletter', 'Newsletter', 'Call']);
  });

  it('that cannot be used stand in the health list with reason and address', () => {
    expect(read(log).health).toEqual([
      {
        sheetId: 1,
        tab: 'Work log',
        table: 'activities',
        place: {
          firstRow: 3,
          lastRow: 11,
          columns: { date: 'A', channel: 'B', activity: 'C', minutes: 'D', cost: 'E', gain: 'F' },
        },
        rowsRead: 8,
        rowsUsed: 3,
        dropped: [
          { reason: 'the headers again', rows: 1, firstCell: "'Work log'!A9" },
          { reason: 'a totals row', rows: 1, firstCell: "'Work log'!A11" },
          { reason: 'the cost is not a number', rows: 1, firstCell: "'Work log'!E6" },
          { reason: 'the date is not a date', rows: 1, firstCell: "'Work log'!A8" },
          { reason: 'the date is blank', rows: 1, firstCell: "'Work log'!A7" },
        ],
        remarks: ['Dates from 2025-03-01 to 2025-03-04.', 'Minutes were turned into hours.'],
      },
    ]);
  });

  it('count hours and minutes together, but once where both columns say the same', () => {
    const together = read(
      tabOf('Log', 'Date | Hours | Minutes | Gain\n2025-03-01 | 1 | 30 | 5\n2025-03-02 | | 15 | 5'),
    );
    expect([...together.activities!.hours!]).toEqual([1.5, 0.25]);
    const same = read(
      tabOf('Log', 'Date | Hours | Minutes | Gain\n2025-03-01 | 1.5 | 90 | 5\n2025-03-02 | 0.33 | 20 | 5'),
    );
    expect([...same.activities!.hours!]).toEqual([1.5, 0.33]);
  });

  it('with less than no time are not used', () => {
    const { activities, health } = read(
      tabOf('Log', 'Date | Hours | Gain\n2025-03-01 | 2 | 5\n2025-03-02 | -40 | 5\n2025-03-03 | 1 | 5'),
    );
    expect([...activities!.hours!]).toEqual([2, 1]);
    expect(health[0]!.dropped).toEqual([
      { reason: 'the hours cannot be less than 0', rows: 1, firstCell: 'Log!B3' },
    ]);
  });

  it('of several tabs stand one after another; a column only one tab has is 0 in the other', () => {
    const a = tabOf('Jan', 'Date | Channel | Hours\n2025-01-05 | Phone | 1', 1);
    const b = tabOf(
      'Feb',
      'Date | Channel | Hours | Cost\n2025-02-05 | Chat | 2 | 7\n2025-02-06 | PHONE | 3 | 8',
      2,
    );
    const { activities, health } = read(a, b);
    expect([...activities!.hours!]).toEqual([1, 2, 3]);
    expect([...activities!.cost!]).toEqual([0, 7, 8]);
    expect(activities!.gain).toBeNull();
    expect(texts(activities!.channel)).toEqual(['Phone', 'Chat', 'Phone']);
    expect(health.map(({ tab, rowsUsed }) => [tab, rowsUsed])).toEqual([
      ['Jan', 1],
      ['Feb', 2],
    ]);
  });

  it('drop a last row that is the sum of all others and has no date, even without a label', () => {
    const { activities, health } = read(
      tabOf('Log', 'Date | Hours\n2025-03-01 | 1.1\n2025-03-02 | 2.2\n | 3.3'),
    );
    expect(activities!.rows).toBe(2);
    expect(health[0]!.dropped).toEqual([{ reason: 'a totals row', rows: 1, firstCell: 'Log!A4' }]);
  });
});

describe('orders', () => {
  const shop = tabOf(
    'Orders',
    `Name | Email | Financial Status | Shipping | Taxes | Total | Discount Amount | Created at | Lineitem name | Refunded Amount | Source
     #1 | ada@x.org | paid | 6 | 3.29 | 56.29 | 5 | 2026-09-03 10:14:00 -0400 | Mug | 0 | web
     #1 | ada@x.org | | | | | | 2026-09-03 10:14:00 -0400 | Print | |
     #2 | BO@x.org | paid | 0 | 0 | 1,020.00 | 102 | 2026-10-31 20:30:00 -0400 | Mug | 0 | web
     #3 | cy@x.org | voided | 0 | 0 | 16 | 0 | 2026-09-12 12:00:00 -0400 | Mug | 0 | web
     #4 | Ada@X.org | partially_refunded | 4 | 0 | 20 | 0 | 2026-10-20 08:00:00 -0400 | Mug | 4 | web
     #5 | dee@x.org | refunded | 5 | 0 | 30 | 0 | 2026-10-21 08:00:00 -0400 | Mug | 30 | web
     #6 | | paid | 0 | 0.60 | 8.10 | 0 | 2026-10-24 15:30:00 -0400 | Mug | 0 | pos`,
  );

  it('bring in amount − refund − tax − shipping; the discount is never taken off, a full refund leaves 0', () => {
    const { orders } = read(shop);
    expect([...orders!.netSales].map((sales) => Math.round(sales * 100) / 100)).toEqual([
      47, 1020, 12, 0, 7.5,
    ]);
    expect([...orders!.customer]).toEqual([0, 1, 0, 3, -1]);
    expect(orders!.customers.names).toEqual(['ada@x.org', 'bo@x.org', 'cy@x.org', 'dee@x.org']);
    // 20:30 in New York is half past one of the next day in Berlin.
    expect(orders!.day[1]).toBe(day('2026-11-01'));
    expect(texts(orders!.source)).toEqual(['web', 'web', 'web', 'web', 'pos']);
  });

  it('say in words what was counted and what was not', () => {
    const [health] = read(shop).health;
    expect(health!.dropped).toEqual([
      { reason: 'a further line of the same order', rows: 1, firstCell: 'Orders!F3' },
      { reason: 'the payment status says no sale was made', rows: 1, firstCell: 'Orders!C5' },
    ]);
    expect(health!.remarks).toEqual([
      'Dates from 2026-09-03 to 2026-11-01.',
      '80 % of orders have a customer.',
      'Net sales = Total − Refunded Amount − Taxes − Shipping.',
      'An order refunded in full counts 0.',
    ]);
  });

  it('keep tax and shipping when the mapping says that the amount is without them', () => {
    const mapping = { ...recognised(shop), amountIncludesTaxAndShipping: false };
    const { orders, health } = readTables([shop], [mapping], berlin, readOn);
    expect(orders!.netSales[0]).toBe(56.29);
    expect(health[0]!.remarks).toContain('Net sales = Total − Refunded Amount.');
  });

  it.each([
    [3, 2, 67],
    [3, 1, 33],
    [300, 299, 99],
    [300, 1, 1],
    [300, 0, 0],
    [300, 300, 100],
  ])('of %i orders with %i customers: %i % have one', (rows, known, percent) => {
    const lines = Array.from({ length: rows }, (_, i) => `2025-03-01 | ${i < known ? `c${i}` : ''} | 10`);
    const { health } = read(tabOf('Sales', ['Date | Customer | Amount', ...lines].join('\n')));
    expect(health[0]!.remarks).toContain(`${percent} % of orders have a customer.`);
  });

  it('without a name but the till\'s "walk-in" have no customer', () => {
    const { health } = read(
      tabOf(
        'Sales',
        `Date | Customer ID | Email | Amount
         2025-03-01 | Walk-in | | 10
         2025-03-01 | Guest | test@test.com | 10
         2025-03-02 | Guest | ann@x.example | 10
         2025-03-02 | ben | | 10`,
      ),
    );
    expect(health[0]!.remarks).toContain('50 % of orders have a customer.');
  });

  it('lose a refund row of their own number, and keep one without an order on its own date', () => {
    const { orders, health } = read(
      tabOf(
        'Sales',
        `Date | Customer ID | Net Sales | Transaction ID
         2026-09-20 | c1 | -12.00 | B2
         2026-09-13 | c1 | 30 | A1
         2026-09-13 | c2 | 12 | B2
         2026-09-25 | c3 | -5 | Z9`,
      ),
    );
    expect([...orders!.netSales]).toEqual([30, 0, -5]);
    expect([...orders!.day]).toEqual([day('2026-09-13'), day('2026-09-13'), day('2026-09-25')]);
    expect(health[0]).toMatchObject({ rowsRead: 4, rowsUsed: 4 });
    expect(health[0]!.remarks).toEqual([
      'Dates from 2026-09-13 to 2026-09-25.',
      '100 % of orders have a customer.',
      'Net sales = Net Sales.',
      'One refund row was taken off its order.',
      'One refund row without its order counts on its own date.',
    ]);
  });

  it('net a refund that stands on another tab', () => {
    const orders = tabOf('Orders', 'Order ID | Customer | Date | Amount\n7 | ana | 2025-03-01 | 50', 1);
    const refunds = tabOf('Refunds', 'Order ID | Customer | Date | Amount\n7 | ana | 2025-04-01 | -20', 2);
    expect([...read(orders, refunds).orders!.netSales]).toEqual([30]);
  });

  it('count a total that stands on every line of an order once', () => {
    const lines = tabOf(
      'Lines',
      `Order | Customer | Date | Order total | Item
       1 | ana | 2025-03-01 | 50 | mug
       1 | ana | 2025-03-01 | 50 | plate
       2 | ben | 2025-03-02 | 20 | mug
       2 | ben | 2025-03-02 | 20 | bowl
       3 | cy | 2025-03-03 | 10 | mug`,
    );
    const { orders, health } = read(lines);
    expect([...orders!.netSales]).toEqual([50, 20, 10]);
    expect(health[0]!.dropped).toEqual([
      { reason: 'a further line of the same order', rows: 2, firstCell: 'Lines!D3', nextCells: ['Lines!D5'] },
    ]);
  });

  it('keep lines of an order that have amounts of their own', () => {
    const lines = tabOf(
      'Lines',
      `Order ID | Buyer | Sale Date | Item Total
       1 | ana | 09/24/26 | 20
       1 | ana | 09/24/26 | 16
       2 | ben | 09/22/26 | 20
       2 | ben | 09/22/26 | 20`,
    );
    expect([...read(lines).orders!.netSales]).toEqual([20, 16, 20, 20]);
  });

  it('are never 0 because an amount could not be read', () => {
    const { orders, health } = read(
      tabOf(
        'Orders',
        'Customer | Date | Amount\nana | 2025-03-01 | 10\nben | 2025-03-02 | ten\ncy | 2025-03-03 | #N/A\ndee | 2025-03-04 |',
      ),
    );
    expect([...orders!.netSales]).toEqual([10]);
    expect(health[0]!.dropped).toEqual([
      { reason: 'the amount is not a number', rows: 1, firstCell: 'Orders!C3' },
      { reason: 'an error in the amount cell', rows: 1, firstCell: 'Orders!C4' },
      { reason: 'the amount is blank', rows: 1, firstCell: 'Orders!C5' },
    ]);
  });
});

describe('customers', () => {
  it('share their ids with the orders', () => {
    const orders = tabOf(
      'Orders',
      'Email | Date | Amount\nana@x.org | 2025-03-01 | 10\nben@x.org | 2025-03-01 | 10',
      1,
    );
    const list = tabOf(
      'List',
      'Email | Engaged since | Engaged\nBEN@x.org | 2025-02-01 | yes\ncy@x.org | | no\n | 2025-01-01 | yes',
      2,
    );
    const { customers, orders: read2, health } = read(orders, list);
    expect([...customers!.customer]).toEqual([1, 2]);
    expect(read2!.customers.names).toEqual(['ana@x.org', 'ben@x.org', 'cy@x.org']);
    expect([...customers!.engagedDay!]).toEqual([day('2025-02-01'), NaN]);
    expect([...customers!.engagedFlag!]).toEqual([1, 0]);
    expect(health[1]!.dropped).toEqual([{ reason: 'the customer is blank', rows: 1, firstCell: 'List!A4' }]);
  });

  it('of a newsletter list are all engaged, with or without a date', () => {
    const { customers } = read(
      tabOf('Audience', 'Email Address | OPTIN_TIME\nana@x.org | 2025-02-01 10:00:00\nben@x.org |'),
    );
    expect([...customers!.engagedFlag!]).toEqual([1, 1]);
    expect([...customers!.engagedDay!]).toEqual([day('2025-02-01'), NaN]);
  });

  it('with a blank "engaged since" are not called engaged', () => {
    const { customers } = read(tabOf('Customers', 'Customer | Engaged since\nana | 2025-02-01\nben |'));
    expect(customers!.engagedFlag).toBeNull();
  });
});

describe('remarks of the health list', () => {
  it('warn of ids a spreadsheet has rounded and of errors in names, with the place to look at', () => {
    const { orders, health } = read(
      tabOf(
        'My shop',
        `Customer ID | Date | Amount | Source
         17 | 2025-03-01 | 10 | #REF!
         1.22158E+17 | 2025-03-02 | 20 | Instagram`,
      ),
    );
    expect(orders!.rows).toBe(2);
    expect(texts(orders!.source)).toEqual(['', 'Instagram']);
    expect(health[0]!.remarks.slice(-2)).toEqual([
      "Some long numbers in the customer column were rounded by a spreadsheet (first at 'My shop'!A3). Different ones may look the same.",
      "One cell in the source column shows an error ('My shop'!D2) and counts as blank.",
    ]);
  });

  it('say so when no row could be used', () => {
    const { orders, health } = read(tabOf('Orders', 'Customer | Date | Amount\nana | | 10'));
    expect(orders!.rows).toBe(0);
    expect(health[0]!.remarks[0]).toBe('No row could be used.');
  });
});

describe('events and stages', () => {
  it('read people, moments and stages; rows without one of them are dropped', () => {
    const { events, health } = read(
      tabOf(
        'CRM',
        'Lead ID | Stage | Date\na | View | 2025-03-01 06:00:00\nA | Buy | 2025-03-02\nb | | 2025-03-02\n | View | 2025-03-02\nc | View |',
      ),
    );
    expect([...events!.person]).toEqual([0, 0]);
    expect([...events!.time]).toEqual([day('2025-03-01') + 0.25, day('2025-03-02')]);
    expect(texts(events!.stage)).toEqual(['View', 'Buy']);
    expect(health[0]!.dropped.map(({ reason, firstCell }) => [reason, firstCell])).toEqual([
      ['the person is blank', 'CRM!A5'],
      ['the date is blank', 'CRM!C6'],
      ['the stage is blank', 'CRM!B4'],
    ]);
  });

  it('of two tabs become one funnel, a missing stage column filled by a constant', () => {
    const leads = tabOf('Leads', 'mql_id | first_contact_date\na | 2018-02-01\nb | 2018-02-02', 1);
    const deals = tabOf('Deals', 'mql_id | won_date\nb | 2018-02-26', 2);
    const mappings = [
      { ...recognised(leads), constants: { stage: 'Lead' } },
      { ...recognised(deals), constants: { stage: 'Deal' } },
    ];
    const { events } = readTables([leads, deals], mappings, berlin, readOn);
    expect([...events!.person]).toEqual([0, 1, 1]);
    expect(texts(events!.stage)).toEqual(['Lead', 'Lead', 'Deal']);
  });

  it('keep the stages in their row order, without a total at the end', () => {
    const { stages, health } = read(
      tabOf(
        'Funnel',
        'Stage | People | Cost\nReach | 8200 | 400\nVisit | 1150 | 150\nEnquiry | 138 | 90\nPurchase | 41 | 80\nEverybody | 9529 | 720',
      ),
    );
    expect(stages).toMatchObject({ rows: 4, stage: ['Reach', 'Visit', 'Enquiry', 'Purchase'] });
    expect([...stages!.count]).toEqual([8200, 1150, 138, 41]);
    expect([...stages!.cost!]).toEqual([400, 150, 90, 80]);
    expect(health[0]!.dropped).toEqual([{ reason: 'a totals row', rows: 1, firstCell: 'Funnel!A6' }]);
  });
});

describe('a saved mapping', () => {
  const tab = tabOf('Orders', 'Customer | Date | Amount\nana | 2025-03-01 | 10');
  const mapping = recognised(tab);

  it('survives a renamed tab, moved columns, a title above and another letter case of a header', () => {
    const moved = tabOf(
      'Sales 2025',
      'Our sales | | |\n | | |\nNote | AMOUNT | Date | Customer\nx | 10 | 2025-03-01 | ana',
    );
    const { orders, health } = readTables([moved], [mapping], berlin, readOn);
    expect([...orders!.netSales]).toEqual([10]);
    expect(health[0]).toMatchObject({ tab: 'Sales 2025', rowsUsed: 1 });
  });

  it.each([
    [
      'a header that is no longer there',
      tabOf('Orders', 'Customer | Date | Sum\nana | 2025-03-01 | 10'),
      mapping,
      'HEADER_VANISHED',
      { tab: 'Orders', header: 'Amount' },
    ],
    ['a tab that is no longer there', tabOf('Orders', 'a | b', 2), mapping, 'TAB_VANISHED', { sheetId: 1 }],
    [
      'a required field without a column',
      tab,
      { ...mapping, columns: { date: 'Date', amount: 'Amount' } },
      'FIELD_NOT_MAPPED',
      { tab: 'Orders', field: 'Customer' },
    ],
    [
      'a constant that cannot be read',
      tab,
      { ...mapping, columns: { customer: 'Customer', amount: 'Amount' }, constants: { date: 'soon' } },
      'BAD_CONSTANT',
      { tab: 'Orders', field: 'Date', given: 'soon' },
    ],
  ])('fails clearly for %s', (_, given, saved, code, details) => {
    expect(() => readTables([given], [saved], berlin, readOn)).toThrowError(
      expect.objectContaining({ code, details: expect.objectContaining(details) as unknown }),
    );
  });
});
