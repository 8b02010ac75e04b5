import { expect, it } from 'vitest';
import { readingsOf } from '../../src/import/readingsOf';
import { recogniseTab } from '../../src/import/recogniseTab';
import type { TableKind } from '../../src/import/tables';
import { berlin, tabOf } from './tab';

const readings = (text: string) => {
  const tab = tabOf('Odd', text);
  return readingsOf(tab, recogniseTab(tab, berlin), berlin);
};
const reading = (text: string, table: TableKind) => readings(text).find((one) => one.table === table);

it('a tab read as a table by hand begins with the columns whose headers the table knows', () => {
  const odd = 'Our people | | \nClient | Joined on | Tier\nana | 2025-03-01 | gold';
  expect(reading(odd, 'orders')).toMatchObject({ columns: { customer: 'Client' }, constants: {} });
  const orders = 'Client | Shipped on | Grand total | Shipping\nana | 2025-03-01 | 10 | 2';
  expect(reading(orders, 'customers')!.columns).toMatchObject({ customer: 'Client' });
});

it('the table that was recognised is not proposed a second time', () => {
  const orders = 'Customer | Date | Amount\nana | 2025-03-01 | 10';
  expect(readings(orders).map(({ table }) => table)).not.toContain('orders');
  expect(readings(orders).map(({ table }) => table)).toContain('events');
});

it('an amount that says so includes tax and shipping, as in a table recognised by itself', () => {
  const people = 'Email | Joined on | Grand total | Shipping\nana@x.org | 2025-03-01 | 10 | 2';
  expect(reading(people, 'orders')).toMatchObject({
    columns: { customer: 'Email', amount: 'Grand total', shipping: 'Shipping' },
    amountIncludesTaxAndShipping: true,
  });
});

it('a tab without headers proposes nothing', () => {
  expect(readings('1 | 2\n3 | 4')).toEqual([]);
});
