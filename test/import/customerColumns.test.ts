import { describe, expect, it } from 'vitest';
import type { LabelColumn } from '../../src/import/tables';
import { read, recognised, tabOf } from './tab';

const day = (iso: string): number => Date.parse(iso) / 86_400_000;
const texts = (column: LabelColumn | null): string[] =>
  Array.from(column!.index, (index) => column!.labels[index] ?? '');

describe('customers', () => {
  const list = tabOf(
    'Clients',
    `Email | Segment | Source | Referred by | Social user | Test group | Assigned on
     ana@x.org | Regular | Instagram | | yes | Contacted | 2025-03-01
     ben@x.org | regular | Friend | ANA@x.org | no | Hold-out | 2025-03-01
     cy@x.org | VIP | | dee@x.org | perhaps | Contacted | soon`,
  );

  it('have a segment, a source, who referred them, social use and a test group with its date', () => {
    const { customers, health } = read(list);
    expect(texts(customers!.segment)).toEqual(['Regular', 'Regular', 'VIP']);
    expect(texts(customers!.source)).toEqual(['Instagram', 'Friend', '']);
    expect(texts(customers!.group)).toEqual(['Contacted', 'Hold-out', 'Contacted']);
    expect([...customers!.socialUser!]).toEqual([1, 0, -1]);
    expect([...customers!.groupSince!]).toEqual([day('2025-03-01'), day('2025-03-01'), NaN]);
    expect(health[0]!.rowsUsed).toBe(3);
    expect(health[0]!.remarks).toEqual([
      'One cell in the social user column is not "yes" or "no" (Clients!E4) and counts as blank.',
      'One cell in the group since column is not a date (Clients!G4) and counts as blank.',
    ]);
  });

  it.each([
    'Group',
    'Test group',
    'Hold-out',
    'Holdout group',
    'Control group',
    'Kontrollgruppe',
    'Groupe témoin',
  ])('have a test group under "%s", and keep its header: a "yes" is an answer to it', (header) => {
    const tab = tabOf('Clients', `Email | Engaged | ${header}\nana@x.org | yes | no`);
    expect(read(tab).customers!.groupHeaders).toEqual([header]);
  });

  it.each(['Treatment', 'Variant', 'Arm', 'Gruppe', 'Groupe', 'Groep', 'Grupo', 'Customer group'])(
    'have none under "%s", which mostly means something else',
    (header) => {
      const tab = tabOf('Clients', `Email | Engaged | ${header}\nana@x.org | yes | no`);
      expect(read(tab).customers!.group).toBeNull();
    },
  );

  it('and who referred them have one list of ids, whether or not the referrer bought', () => {
    const orders = tabOf('Orders', 'Email | Date | Amount\nben@x.org | 2025-03-01 | 10', 2);
    const { customers, orders: bought } = read(orders, { ...list, sheetId: 1 });
    const names = bought!.customers.names;
    expect(Array.from(customers!.referredBy!, (index) => names[index] ?? '')).toEqual([
      '',
      'ana@x.org',
      'dee@x.org',
    ]);
    expect(Array.from(customers!.customer, (index) => names[index])).toEqual([
      'ana@x.org',
      'ben@x.org',
      'cy@x.org',
    ]);
  });

  it('of a tab without these columns have none of them; beside another tab they are blank', () => {
    const plain = tabOf('Plain', 'Customer | Engaged\nana | yes', 1);
    const alone = read(plain).customers!;
    expect([
      alone.segment,
      alone.source,
      alone.referredBy,
      alone.socialUser,
      alone.group,
      alone.groupSince,
    ]).toEqual([null, null, null, null, null, null]);
    const both = read(plain, tabOf('More', 'Customer | Engaged | Segment\nben | no | VIP', 2)).customers!;
    expect(texts(both.segment)).toEqual(['', 'VIP']);
  });
});

describe('orders', () => {
  const shop = tabOf(
    'Orders',
    `Order ID | Email | Date | Total Price | Discount Amount | Product
     1 | ana@x.org | 2025-03-01 | 20 | 5 | Mug
     2 | ben@x.org | 2025-03-02 | 30 | -$2.50 | Print
     3 | ana@x.org | 2025-03-03 | 40 | |
     4 | cy@x.org | 2025-03-04 | 50 | some | mug
     4 | cy@x.org | 2025-03-05 | -50 | |`,
  );

  it('keep the discount as money given away and what was bought; a bad discount never costs the order', () => {
    const { orders, health } = read(shop);
    expect([...orders!.netSales]).toEqual([20, 30, 40, 0]);
    expect([...orders!.discount!]).toEqual([5, 2.5, 0, 0]);
    expect(texts(orders!.offering)).toEqual(['Mug', 'Print', '', 'Mug']);
    expect(health[0]!.remarks).toContain(
      'One cell in the discount column is not an amount (Orders!E5) and counts as blank.',
    );
  });
});

describe('special offers', () => {
  const list = tabOf(
    'Promotions',
    `Offer | Start date | End date | Cost | Hours | Discount
     Spring | 2025-03-10 | 2025-03-16 | 40 | 6 | 15%
     Summer | 2025-06-10 | 2025-06-10 | | | 20
     Turned | 2025-07-10 | 2025-07-01 | 5 | 1 | 0.1
     Free | 2025-08-01 | 2025-08-07 | 5 | 1 | 140
     Next year | 2031-01-01 | 2031-01-07 | 5 | 1 | 0.1
     | 2025-09-01 | 2025-09-07 | 5 | 1 | 0.1`,
  );

  it('are recognised by their name, first and last day', () => {
    expect(recognised(list)).toMatchObject({
      table: 'offers',
      columns: {
        name: 'Offer',
        start: 'Start date',
        end: 'End date',
        cost: 'Cost',
        hours: 'Hours',
        discountRate: 'Discount',
      },
    });
  });

  it('are read with days, cost, hours and the discount as a share; what cannot be is said', () => {
    const { offers, health } = read(list);
    expect(offers!.name).toEqual(['Spring', 'Summer']);
    expect([...offers!.start]).toEqual([day('2025-03-10'), day('2025-06-10')]);
    expect([...offers!.end]).toEqual([day('2025-03-16'), day('2025-06-10')]);
    expect([...offers!.cost!]).toEqual([40, 0]);
    expect([...offers!.hours!]).toEqual([6, 0]);
    expect([...offers!.discountRate!]).toEqual([0.15, 0.2]);
    expect(health[0]!.dropped.map(({ reason, firstCell }) => [reason, firstCell])).toEqual([
      ['the offer is blank', 'Promotions!A7'],
      ['the start lies in the future', 'Promotions!B6'],
      ['the discount rate is not between 0 % and 100 %', 'Promotions!F5'],
      ['the end lies before the start', 'Promotions!C4'],
    ]);
  });
});
