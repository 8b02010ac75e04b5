import { describe, expect, it } from 'vitest';
import type { ImportedData } from '../../../src/import/tables';
import { tabOf } from '../tab';
import { listRowsOfOrders, readPeople } from './people';

function read(list: string, orders: string): ImportedData {
  return readPeople(
    tabOf('Orders', `Customer ID | Email | Phone | Date | Amount\n${orders}`),
    tabOf('List', `Customer ID | Email | Phone | Engaged since\n${list}`, 2),
  );
}

describe('an identifier of several people', () => {
  it('that the list gives to two customers joins neither', () => {
    const data = read(
      `1 | info@firm.example | | 2025-01-01
       2 | info@firm.example | | 2025-01-01`,
      `1 | info@firm.example | | 2025-02-01 | 10
       2 | | | 2025-02-02 | 10
       | info@firm.example | | 2025-02-03 | 10`,
    );
    expect(listRowsOfOrders(data)).toEqual([[0], [1], 'guest']);
    expect(data.identity!.shared).toEqual({
      ids: 0,
      emails: 1,
      phones: 0,
      orders: 1,
      firstCell: 'Orders!B2',
    });
  });

  it('may be the address of the shop itself, which the till puts beside each of more than twenty ids', () => {
    const order = (id: number): string => `${id} | till@shop.example | | 2025-02-01 | 10`;
    const rows = Array.from({ length: 21 }, (_, id) => order(id + 1));
    const buyers = (lines: string[]): number =>
      new Set(
        readPeople(tabOf('Orders', ['Customer ID | Email | Phone | Date | Amount', ...lines].join('\n')))
          .orders!.customer,
      ).size;
    expect(buyers(rows)).toBe(21);
    expect(buyers(rows.slice(0, 20))).toBe(1);
  });

  it.each(['walk-in', 'Guest', 'none', '0', 'noreply@till.example'])(
    'may be a till\'s "%s", also where orders have one column of customers only',
    (nobody) => {
      const { orders, identity } = readPeople(
        tabOf(
          'Orders',
          `Customer | Date | Amount
           ${nobody} | 2025-02-01 | 10
           ann | 2025-02-02 | 10
           ${nobody} | 2025-02-03 | 10`,
        ),
      );
      expect([...orders!.customer]).toEqual([-1, 0, -1]);
      expect(identity!.shared.orders).toBe(2);
    },
  );

  it('may be the phone of a family, in the list or in the orders', () => {
    const phone = '030 1234567';
    const inList = read(
      `1 | | ${phone} | 2025-01-01\n 2 | | ${phone} | 2025-01-01`,
      `| | ${phone} | 2025-02-01 | 10`,
    );
    expect(listRowsOfOrders(inList)).toEqual(['guest']);
    const inOrders = read(
      '1 | ana@x.example | | 2025-01-01\n 2 | ben@x.example | | 2025-01-01',
      `| ana@x.example | ${phone} | 2025-02-01 | 10
       | ben@x.example | ${phone} | 2025-02-02 | 10
       | | ${phone} | 2025-02-03 | 10`,
    );
    expect(listRowsOfOrders(inOrders)).toEqual([[0], [1], 'guest']);
    expect(inOrders.identity!.shared).toMatchObject({ phones: 1, orders: 1, firstCell: 'Orders!C2' });
  });

  it('makes no difference between people on the list and others', () => {
    const data = readPeople(
      tabOf(
        'Orders',
        `Email | Phone | Date | Amount
         ana@x.example | 030 1234567 | 2025-02-01 | 10
         ben@x.example | 030 1234567 | 2025-02-02 | 10`,
      ),
    );
    expect([...data.orders!.customer]).toEqual([0, 1]);
  });

  it('is one by which two customers of the list would meet', () => {
    const data = read(
      '| ana@x.example | | 2025-01-01\n | ben@x.example | | 2025-01-01',
      `9 | ana@x.example | | 2025-02-01 | 10
       9 | ben@x.example | | 2025-02-02 | 10
       9 | | | 2025-02-03 | 10`,
    );
    expect(listRowsOfOrders(data)).toEqual([[0], [1], 'guest']);
    expect(data.identity!.shared).toMatchObject({ ids: 1, emails: 0, orders: 1 });
  });

  it('is also one where they meet over several rows', () => {
    const data = read(
      '| ana@x.example | | 2025-01-01\n | ben@x.example | | 2025-01-01',
      `1 | ana@x.example | | 2025-02-01 | 10
       1 | third@x.example | | 2025-02-02 | 10
       2 | third@x.example | | 2025-02-03 | 10
       2 | ben@x.example | | 2025-02-04 | 10`,
    );
    expect(listRowsOfOrders(data)).toEqual([[0], [0], [1], [1]]);
    expect(data.identity!.shared).toMatchObject({ ids: 0, emails: 1 });
  });

  it('is an account that more than three e-mail addresses use', () => {
    const rows = (emails: number): string =>
      Array.from({ length: emails }, (_, at) => `0815 | p${at}@x.example | | 2025-02-01 | 10`).join('\n');
    const people = (emails: number): number =>
      new Set(
        readPeople(tabOf('Orders', `Customer ID | Email | Phone | Date | Amount\n${rows(emails)}`)).orders!
          .customer,
      ).size;
    expect(people(3)).toBe(1);
    expect(people(4)).toBe(4);
  });

  it('is what stands for nobody at a till', () => {
    const data = read(
      '1 | ana@x.example | 0000000000 | 2025-01-01\n 2 | test@test.com | 1234567 | 2025-01-01',
      `| | 0000000000 | 2025-02-01 | 10
       | test@test.com | 1234567 | 2025-02-02 | 10
       guest | ana@x.example | | 2025-02-03 | 10
       0 | ben@x.example | | 2025-02-03 | 10
       guest | | | 2025-02-04 | 10`,
    );
    const rows = listRowsOfOrders(data);
    expect(rows).toEqual(['guest', 'guest', [0], [], 'guest']);
    expect(data.identity!.shared).toMatchObject({ ids: 2, emails: 1, phones: 2, orders: 3 });
  });

  it('is a phone number beside people of two lists that cannot be the same', () => {
    const data = readPeople(
      tabOf(
        'List',
        'Customer ID | Phone | Engaged since\n 1 | 030 1111222 | 2025-01-01\n 3 | 030 3333444 | 2025-01-01',
      ),
      tabOf(
        'Newsletter',
        'Email | Phone | Engaged since\n ana@x.example | 030 1111222 | 2025-01-01\n ana@x.example | 030 3333444 | 2025-01-01',
        2,
      ),
    );
    // Ana has two numbers, of two customers: nobody can say which of them she is.
    expect([...data.customers!.customer]).toEqual([0, 1, 2, 2]);
    expect(data.identity!.shared.phones).toBe(2);
  });
});

describe('one person', () => {
  it('may have several ids, as shops give at every check-out', () => {
    const data = read(
      '| ana@x.example | | 2025-01-01',
      `gcus_1 | ana@x.example | | 2025-02-01 | 10
       gcus_2 | ana@x.example | | 2025-02-02 | 10
       gcus_3 | ben@x.example | | 2025-02-03 | 10
       gcus_4 | ben@x.example | | 2025-02-04 | 10`,
    );
    expect([...data.orders!.customer]).toEqual([0, 0, 1, 1]);
    expect(listRowsOfOrders(data)).toEqual([[0], [0], [], []]);
  });

  it('of the list is who the order names by the surest identifier', () => {
    const data = read(
      '1 | ana@x.example | | 2025-01-01\n 2 | ben@x.example | | 2025-01-01',
      '1 | ben@x.example | | 2025-02-01 | 10',
    );
    expect(listRowsOfOrders(data)).toEqual([[0]]);
  });

  it('stands in a list of ids and in one of e-mail addresses', () => {
    const members = tabOf('Members', 'Customer ID | Member since\n 1 | 2025-01-01\n 2 | 2025-01-01', 2);
    const newsletter = tabOf('Newsletter', 'Email | Opt-in date\n ana@x.example | 2025-01-01', 3);
    const orders = 'Customer ID | Email | Date | Amount\n 1 | ana@x.example | 2025-02-01 | 10';
    const data = readPeople(tabOf('Orders', orders), members, newsletter);
    expect(listRowsOfOrders(data)).toEqual([[0, 2]]);
    const both = readPeople(
      tabOf('Orders', `${orders}\n 2 | ana@x.example | 2025-02-02 | 10`),
      members,
      newsletter,
    );
    expect(listRowsOfOrders(both)).toEqual([[0], [1]]);
  });
});
