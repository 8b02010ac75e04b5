import { describe, expect, it } from 'vitest';
import { tabOf } from '../tab';
import { listRowsOfOrders, readPeople } from './people';

const shop = tabOf(
  'Shop',
  `Customer ID | Email | Phone | Date | Amount
   7001 | ana@x.example | 030 1234567 | 2025-01-05 | 20
   7002 | ben@x.example | | 2025-01-06 | 30
   | cy@x.example | +49 170 7654321 | 2025-01-07 | 40
   7001 | | | 2025-01-08 | 50
   | | | 2025-01-09 | 60`,
);

const newsletter = tabOf(
  'Newsletter',
  `Email | Opt-in date
   ANA@x.example | 2024-12-01
   dee@x.example | 2024-12-02`,
  2,
);

const loyalty = tabOf(
  'Loyalty',
  `Mobile | Member since
   01707654321 | 2024-11-01
   0049 30 1234567 | 2024-11-02
   0151 2223334 | 2024-11-03`,
  3,
);

describe('people of several tables', () => {
  it('are joined by id, e-mail address and phone number', () => {
    const data = readPeople(shop, newsletter, loyalty);
    // Ana stands in both lists; Cy only in the loyalty list; Ben in none; the last order is a guest's.
    expect(listRowsOfOrders(data)).toEqual([[0, 3], [], [2], [0, 3], 'guest']);
    expect(data.orders!.customers.names).toHaveLength(5);
    expect(data.identity!.shared).toEqual({ ids: 0, emails: 0, phones: 0, orders: 0, firstCell: '' });
  });

  it('are the same for whoever reads the tabs in another order', () => {
    const data = readPeople(loyalty, newsletter, shop);
    expect(listRowsOfOrders(data)).toEqual([[1, 3], [], [0], [1, 3], 'guest']);
  });

  it('meet by a third table that names them in both ways', () => {
    const orders = tabOf('Orders', 'Client ID | Date | Amount\n 17 | 2025-01-05 | 20\n 18 | 2025-01-06 | 20');
    const list = tabOf('List', 'Email | Opt-in date\n ana@x.example | 2025-01-01', 2);
    const visits = tabOf(
      'Visits',
      'Customer ID | Email | Date | Stage\n 17 | ana@x.example | 2025-01-02 | asked',
      3,
    );
    expect(listRowsOfOrders(readPeople(orders, list))).toEqual([[], []]);
    expect(listRowsOfOrders(readPeople(orders, list, visits))).toEqual([[0], []]);
    expect(readPeople(orders, list, visits).identity!.joinedBy[0]).toBe(4);
  });

  it('of a funnel are joined as well', () => {
    const leads = tabOf(
      'Leads',
      'Email | Phone | Date | Stage\n ana@x.example | 0301234567 | 2025-01-02 | asked',
    );
    const deals = tabOf('Deals', 'Phone | Date | Stage\n +49301234567 | 2025-01-09 | bought', 2);
    expect([...readPeople(leads, deals).events!.person]).toEqual([0, 0]);
  });

  it('say by what they were joined', () => {
    const { identity, orders } = readPeople(shop, newsletter, loyalty);
    const by = (name: string): number => identity!.joinedBy[orders!.customers.names.indexOf(name)]!;
    expect(by('ana@x.example')).toBe(2);
    expect(by('cy@x.example')).toBe(3);
    expect(by('ben@x.example')).toBe(0);
    expect(by('dee@x.example')).toBe(0);
  });
});

describe('a list row', () => {
  it('counts when any of its columns names somebody', () => {
    const list = tabOf(
      'List',
      `Customer ID | Email | Engaged since
       7001 | | 2025-01-01
       | ana@x.example | 2025-01-01
       | | 2025-01-01`,
    );
    const { health } = readPeople(list);
    expect(health[0]).toMatchObject({ rowsUsed: 2, dropped: [{ rows: 1, firstCell: 'List!A4' }] });
    expect(health[0]!.dropped[0]!.reason).toBe('the customer is blank');
  });
});

describe('people named in one way only', () => {
  it('are what their column says, also with empty columns of e-mail addresses and phone numbers', () => {
    const plain =
      'Customer ID | Date | Amount\n 12 | 2025-01-01 | 5\n A7 | 2025-01-02 | 6\n 12 | 2025-01-03 | 7';
    const [first, ...rows] = plain.split('\n');
    const wide = [`${first} | Email | Phone`, ...rows.map((row) => `${row} | | `)].join('\n');
    const one = readPeople(tabOf('Orders', plain));
    const other = readPeople(tabOf('Orders', wide));
    expect(one.identity).toBeNull();
    expect(other.identity).toBeNull();
    expect(other.orders!.customers.names).toEqual(['12', 'a7']);
    expect([...other.orders!.customer]).toEqual([0, 1, 0]);
    expect([...one.orders!.customer]).toEqual([0, 1, 0]);
  });

  it('may be so by phone number in any form', () => {
    const orders = tabOf(
      'Orders',
      'Phone | Date | Amount\n +49 30 1234567 | 2025-01-01 | 5\n 030 7654321 | 2025-01-01 | 5',
    );
    const list = tabOf('List', 'Phone number | Member since\n 030/1234567 | 2024-01-01', 2);
    expect(listRowsOfOrders(readPeople(orders, list))).toEqual([[0], []]);
  });

  it('may be so by phone number in a column of any name, next to e-mail addresses', () => {
    const orders = tabOf(
      'Orders',
      'Customer | Date | Amount\n +49 30 1234567 | 2025-01-01 | 5\n ana@x.example | 2025-01-01 | 5\n 30 | 2025-01-01 | 5',
    );
    const list = tabOf(
      'List',
      'Contact | Member since\n (030) 1234567 | 2024-01-01\n Ana@x.example | 2024-01-01',
      2,
    );
    expect(listRowsOfOrders(readPeople(orders, list))).toEqual([[0], [1], []]);
  });

  it('are named by the column that most orders have, and few e-mail addresses stand beside it', () => {
    const orders = tabOf(
      'Orders',
      `Date | Customer | Email | Amount
       2025-01-01 | Ana | ana@x.example | 5
       2025-01-02 | Ben | | 5
       2025-01-03 | Ana | | 5
       2025-01-04 | Cy | | 5`,
    );
    const list = tabOf('List', 'Email | Engaged since\n ana@x.example | 2024-01-01', 2);
    const names = tabOf('Names', 'Customer | Engaged since\n Ben | 2024-01-01', 3);
    expect(listRowsOfOrders(readPeople(orders, list, names))).toEqual([[0], [1], [0], []]);
  });
});
