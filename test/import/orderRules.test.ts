import { describe, expect, it } from 'vitest';
import { read, tabOf } from './tab';

const dropped = (tab: ReturnType<typeof tabOf>): unknown =>
  read(tab).health[0]!.dropped.map(({ reason, rows, firstCell }) => [reason, rows, firstCell]);

describe('orders that brought nothing in', () => {
  it.each([
    'voided',
    'Pending',
    'FAILED',
    'Cancelled',
    'requires_payment_method',
    'storniert',
    'Annulée',
    'geannuleerd',
    'Pendiente',
  ])('with the status %s are left out', (status) => {
    const tab = tabOf(
      'Orders',
      `Date | Customer | Amount | Status\n2025-03-01 | ana | 50 | paid\n2025-03-02 | ben | 40 | ${status}`,
    );
    expect([...read(tab).orders!.netSales]).toEqual([50]);
    expect(dropped(tab)).toEqual([['the payment status says no sale was made', 1, 'Orders!D3']]);
  });

  it('refunded in full by their status alone count 0, but stay orders', () => {
    const tab = tabOf(
      'Orders',
      `Date | Customer | Total | Tax | Status
       2025-03-01 | ana | 50 | 5 | paid
       2025-03-02 | ben | 40 | 4 | Refunded
       2025-03-03 | cy | 30 | 3 | zurückerstattet
       2025-03-04 | dee | 20 | 2 | partially_refunded`,
    );
    // 50 − 5 and 20 − 2; what went back of the last one is not told.
    expect([...read(tab).orders!.netSales]).toEqual([45, 0, 0, 18]);
  });

  it('refunded by a column or a row of their own are not refunded twice', () => {
    const column = tabOf(
      'Orders',
      'Date | Customer | Amount | Refund | Status\n2025-03-01 | ana | 50 | 20 | refunded',
    );
    expect([...read(column).orders!.netSales]).toEqual([30]);
    const row = tabOf(
      'Orders',
      `Order ID | Date | Customer | Amount | Status
       A1 | 2025-03-01 | ana | 50 | refunded
       A1 | 2025-03-05 | ana | -50 | refunded`,
    );
    expect([...read(row).orders!.netSales]).toEqual([0]);
  });
});

describe('test orders', () => {
  it.each([
    ['Test', 'TRUE', 'FALSE'],
    ['Test order', 'yes', ''],
    ['Mode', 'Test', 'Live'],
    ['Livemode', 'false', 'true'],
    ['Tags', 'vip, test', 'latest, contest, 1'],
    ['Tags', 'Test order', 'x'],
    ['Tags', '(for testing) Bogus Gateway', 'yes'],
  ])('are known by the column %s: %s is one, %s is none', (header, test, real) => {
    const tab = tabOf(
      'Orders',
      `Date | Customer | Amount | ${header}\n2025-03-01 | ana | 50 | ${real}\n2025-03-02 | ben | 40 | ${test}`,
    );
    expect([...read(tab).orders!.netSales]).toEqual([50]);
    expect(dropped(tab)).toEqual([['a test order', 1, 'Orders!D3']]);
  });
});

describe('rows that repeat an order', () => {
  const header = 'Order ID | Date | Customer | Amount | Product';
  const remarkOf = (rows: string): string | undefined =>
    read(tabOf('Orders', `${header}\n${rows}`)).health[0]!.remarks.find((text) => text.includes('repeat'));

  it('are counted, and the health list names the first', () => {
    const rows = `A1 | 2025-03-01 | ana | 10 | tea
      A2 | 2025-03-02 | ben | 20 | cup
      A1 | 2025-03-01 | ana | 10 | tea
      a2 | 2 Mar 2025 | BEN | 20.00 | cup`;
    expect(remarkOf(rows)).toBe(
      '2 rows repeat an order in every respect (first at Orders!A4). They count: delete them if they were pasted twice.',
    );
    expect([...read(tabOf('Orders', `${header}\n${rows}`)).orders!.netSales]).toEqual([10, 20, 10, 20]);
  });

  it('are none when they are other items of the order', () => {
    expect(remarkOf('A1 | 2025-03-01 | ana | 10 | tea\nA1 | 2025-03-01 | ana | 10 | cup')).toBeUndefined();
    expect(remarkOf(' | 2025-03-01 | ana | 10 | tea\n | 2025-03-01 | ana | 10 | tea')).toBeUndefined();
  });
});

describe('several currencies', () => {
  const remarkOf = (text: string): string | undefined =>
    read(tabOf('Orders', text)).health[0]!.remarks.find((line) => line.includes('currencies'));

  it.each([
    ['Date | Customer | Amount\n2025-03-01 | ana | $10\n2025-03-02 | ben | 20 €', '$, €'],
    ['Date | Customer | Amount\n2025-03-01 | ana | USD 10\n2025-03-02 | ben | 20 CAD', 'USD, CAD'],
    [
      'Date | Customer | Amount | Currency\n2025-03-01 | ana | 10 | EUR\n2025-03-02 | ben | 20 | USD',
      'EUR, USD',
    ],
  ])('in %j are said to be mixed', (text, currencies) => {
    expect(remarkOf(text)).toBe(
      `The amount column is in several currencies (${currencies}): the figures were added up as they stand.`,
    );
  });

  it.each([
    'Date | Customer | Amount\n2025-03-01 | ana | $10\n2025-03-02 | ben | 20\n2025-03-03 | cy | USD 5',
    'Date | Customer | Amount | Currency\n2025-03-01 | ana | 10 | EUR\n | ben | 20 | USD',
  ])('are not claimed for %j', (text) => {
    expect(remarkOf(text)).toBeUndefined();
  });
});

describe('the discount', () => {
  const orders = (more: string, value: string) =>
    read(
      tabOf(
        'Orders',
        `Date | Customer | Amount | Discount${more}\n2025-03-01 | ana | 50 | 5${value}\n2025-03-02 | ben | 40 | -4${value}`,
      ),
    );

  it('is not taken off an amount that is what was paid', () => {
    expect([...orders('', '').orders!.netSales]).toEqual([50, 40]);
  });

  it('is taken off an amount from before it, whatever its sign, and the formula says so', () => {
    const { orders: read, health } = orders(' | Amount before discount', ' | yes');
    expect([...read!.netSales]).toEqual([45, 36]);
    expect([...read!.discount!]).toEqual([5, 4]);
    expect(health[0]!.remarks).toContain('Net sales = Amount − Discount.');
  });
});

describe('whether an amount holds tax and shipping', () => {
  it.each([
    ['Datum | Kunde | Gesamtbetrag | MwSt', 45],
    ['Datum | Kunde | Nettobetrag | MwSt', 50],
    ['Date | Client | Montant TTC | TVA', 45],
    ['Date | Client | Montant HT | TVA', 50],
    ['Datum | Klant | Totaalbedrag | BTW', 45],
    ['Fecha | Cliente | Importe total | IVA', 45],
  ])('is told by the header: %s', (headers, net) => {
    const { orders } = read(tabOf('Orders', `${headers}\n2025-03-01 | ana | 50 | 5`));
    expect([...orders!.netSales]).toEqual([net]);
  });
});

it('a discount that cannot be read is told of rows that count, not of those left out', () => {
  const tab = tabOf(
    'Orders',
    `Date | Customer | Amount | Discount
     2025-03-01 | ana | 50 | much
     2025-03-02 | #N/A | 40 | some
     2025-03-03 | cy | 30 | 3
     2025-03-04 | cy | 30 | 3
     2025-03-05 | cy | 20 | 2`,
  );
  const { remarks } = read(tab).health[0]!;
  expect(remarks.filter((remark) => remark.includes('discount'))).toEqual([
    'One cell in the discount column is not an amount (Orders!D2) and counts as blank.',
  ]);
});
