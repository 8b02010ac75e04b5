import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TabMapping } from '../../src/import/mapping';
import { readTables } from '../../src/import/readTables';
import type { OrdersTable, TabHealth } from '../../src/import/tables';
import { readOn } from './tab';

const locales = [
  'en_US',
  'en_GB',
  'en_AU',
  'en_IN',
  'en_CA',
  'de_DE',
  'de_CH',
  'de_AT',
  'fr_FR',
  'fr_CA',
  'nl_NL',
  'nl_BE',
  'es_ES',
  'es_MX',
  'it_IT',
  'pt_BR',
  'pt_PT',
  'da_DK',
  'nb_NO',
  'sv_SE',
  'fi_FI',
  'pl_PL',
  'cs_CZ',
];

interface Order {
  readonly customer: string;
  readonly day: number;
  readonly cents: number;
  readonly refundCents: number;
}
const order: fc.Arbitrary<Order> = fc.record({
  customer: fc.constantFrom('ana', 'ben', 'cy', 'dee'),
  day: fc.integer({ min: 11_000, max: 20_400 }),
  cents: fc.integer({ min: 1, max: 1e9 }),
  refundCents: fc.constantFrom(0, 1, 99, 12_345),
});

type Writing = (order: Order, tag: string) => readonly unknown[];
const number = (tag: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat =>
  new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2, ...options });
const date = (day: number, tag: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options }).format(new Date(day * 86_400_000));
const figures = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;

/** Several ways in which one locale writes the same rows: as a spreadsheet shows them and as exports print them. */
const writings: readonly Writing[] = [
  ({ day, cents, refundCents }, tag) => [
    date(day, tag, figures),
    number(tag).format(cents / 100),
    number(tag).format(-refundCents / 100),
  ],
  ({ day, cents, refundCents }, tag) => [
    date(day, tag, { dateStyle: 'long' }),
    number(tag, { style: 'currency', currency: 'EUR' }).format(cents / 100),
    number(tag, { style: 'currency', currency: 'EUR' }).format(refundCents / 100),
  ],
  ({ day, cents, refundCents }, tag) => [
    new Date(day * 86_400_000).toISOString().slice(0, 10),
    number(tag, { useGrouping: false }).format(cents / 100),
    `(${number(tag).format(refundCents / 100)})`,
  ],
  ({ day, cents, refundCents }) => [day + 25_569, cents / 100, refundCents / 100],
];

const mapping: TabMapping = {
  sheetId: 1,
  table: 'orders',
  columns: { customer: 'Customer', date: 'Date', amount: 'Amount', refund: 'Refund' },
  constants: {},
};

function read(
  cells: readonly (readonly unknown[])[],
  locale: string,
): { orders: OrdersTable; health: TabHealth } {
  const tab = { sheetId: 1, name: 'Orders', cells: [['Customer', 'Date', 'Amount', 'Refund'], ...cells] };
  const { orders, health } = readTables([tab], [mapping], { locale, timeZone: 'Etc/UTC' }, readOn);
  return { orders: orders!, health: health[0]! };
}

describe('a table written in any locale', () => {
  it.each(locales)('is read back with the same days and amounts: %s', (locale) => {
    const tag = locale.replace('_', '-');
    const rows = fc.array(order, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.constantFrom(...writings), (orders, writing) => {
        const { orders: found, health } = read(
          orders.map((row) => [row.customer, ...writing(row, tag)]),
          locale,
        );
        expect(health.dropped).toEqual([]);
        expect([...found.day]).toEqual(orders.map(({ day }) => day));
        const names = [...found.customer].map((index) => found.customers.names[index]);
        expect(names).toEqual(orders.map(({ customer }) => customer));
        found.netSales.forEach((value, row) => {
          const { cents, refundCents } = orders[row]!;
          expect(value).toBeCloseTo((cents - refundCents) / 100, 6);
        });
      }),
      { numRuns: 60 },
    );
  });
});
