import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { recogniseTab } from '../../src/import/recogniseTab';
import { berlin, tabOf } from './tab';

function csvTab(path: string): { sheetId: number; name: string; cells: string[][] } {
  return { sheetId: 7, name: 'data', cells: Papa.parse<string[]>(readFileSync(path, 'utf8')).data };
}

describe('recogniseTab', () => {
  it('takes the CDNOW file for orders', () => {
    expect(recogniseTab(csvTab('test/reference/cdnow_sample.csv'), berlin)).toMatchObject({
      mapping: {
        sheetId: 7,
        table: 'orders',
        columns: { customer: 'customer_id', date: 'date', amount: 'amount' },
      },
      headerRow: 1,
      headers: ['customer_id', 'date', 'cds', 'amount'],
      dataRows: 6919,
      missing: [],
    });
  });

  it('takes the click events for steps of people', () => {
    expect(recogniseTab(csvTab('test/reference/ecom_events.csv'), berlin).mapping).toEqual({
      sheetId: 7,
      table: 'events',
      columns: { person: 'user_id', date: 'timestamp', stage: 'event' },
      constants: {},
    });
  });

  it('leaves a table of posts without work or gain alone, but offers its headers', () => {
    const { mapping, headerRow, headers, dataRows } = recogniseTab(
      csvTab('test/reference/facebook_metrics_uci.csv'),
      berlin,
    );
    expect({ mapping, headerRow, dataRows }).toEqual({ mapping: null, headerRow: 1, dataRows: 500 });
    expect(headers).toContain('Lifetime Engaged Users');
  });

  // Header rows as the platforms export them; the rows beneath are invented.
  it.each([
    [
      'a Shopify export, whose Total includes tax and shipping',
      `Name | Email | Financial Status | Paid at | Subtotal | Shipping | Taxes | Total | Discount Code | Discount Amount | Created at | Lineitem name | Refunded Amount | Id | Source | Tax 1 Value | Receipt Number
       #1 | a@x.org | paid | 2026-09-03 10:15:00 -0400 | 47 | 6 | 3.29 | 56.29 | FALL5 | 5 | 2026-09-03 10:14:00 -0400 | Mug | 0 | 55 | web | 3.29 |`,
      'orders',
      {
        customer: 'Email',
        date: 'Created at',
        amount: 'Total',
        orderId: 'Name',
        discount: 'Discount Amount',
        discountCode: 'Discount Code',
        refund: 'Refunded Amount',
        source: 'Source',
        offering: 'Lineitem name',
        tax: 'Taxes',
        shipping: 'Shipping',
        status: 'Financial Status',
      },
      true,
    ],
    [
      'a Square export, whose Net Sales do not',
      `Date | Time | Gross Sales | Discounts | Net Sales | Tax | Tip | Partial Refunds | Total Collected | Source | Transaction ID | Customer ID | Customer Name
       2026-09-13 | 10:02:11 | $30.00 | -$3.00 | $27.00 | $2.16 | $2.00 | $0.00 | $31.16 | Point of Sale | A1 | C1 | Dee`,
      'orders',
      {
        customer: 'Customer ID',
        date: 'Date',
        amount: 'Net Sales',
        orderId: 'Transaction ID',
        discount: 'Discounts',
        refund: 'Partial Refunds',
        source: 'Source',
        tax: 'Tax',
      },
      false,
    ],
    [
      'Olist orders',
      `order_id | customer_unique_id | order_purchase_timestamp | payment_value
       e48 | c7 | 2017-10-02 10:56:33 | 38.71`,
      'orders',
      {
        orderId: 'order_id',
        customer: 'customer_unique_id',
        date: 'order_purchase_timestamp',
        amount: 'payment_value',
      },
      true,
    ],
    [
      'orders of which nobody knows whether the amount includes the tax beside it',
      `Customer | Date | Amount | Tax
       ana | 2025-03-01 | 20 | 3`,
      'orders',
      { customer: 'Customer', date: 'Date', amount: 'Amount', tax: 'Tax' },
      undefined,
    ],
    [
      'a Mailchimp audience',
      `Email Address | First Name | MEMBER_RATING | OPTIN_TIME | CONFIRM_TIME | TAGS
       a@x.org | Ana | 2 | 2024-01-05 10:00:00 | 2024-01-05 10:01:00 |`,
      'customers',
      { customer: 'Email Address', engagedSince: 'OPTIN_TIME' },
      undefined,
    ],
    [
      'a hand-kept log with minutes',
      `When | Channel | What | Minutes | Cost | Came in
       2025-03-01 | E-mail | Newsletter | 45 | 0 | 80`,
      'activities',
      {
        date: 'When',
        channel: 'Channel',
        activity: 'What',
        minutes: 'Minutes',
        cost: 'Cost',
        gain: 'Came in',
      },
      undefined,
    ],
    [
      'a log of work with a customer column, although it could be read as orders',
      `Date | Customer | Channel | Activity | Hours | Cost | Revenue
       2025-03-01 | Ana | Phone | Call | 0.5 | 0 | 80`,
      'activities',
      {
        date: 'Date',
        channel: 'Channel',
        activity: 'Activity',
        hours: 'Hours',
        cost: 'Cost',
        gain: 'Revenue',
      },
      undefined,
    ],
    [
      'stages with counts',
      `Stage | People | Cost\nVisit | 8200 | 400`,
      'stages',
      { stage: 'Stage', count: 'People', cost: 'Cost' },
      undefined,
    ],
    [
      'customers with yes and no',
      `Name | Newsletter | Signed up\nAna | yes | 2025-01-01\nBen | no |`,
      'customers',
      { customer: 'Name', engaged: 'Newsletter', engagedSince: 'Signed up' },
      undefined,
    ],
  ] as const)('recognises %s', (_, text, table, columns, includes) => {
    const { mapping, missing } = recogniseTab(tabOf('data', text), berlin);
    expect(mapping?.table).toBe(table);
    expect(mapping?.columns).toMatchObject(columns);
    expect(mapping?.amountIncludesTaxAndShipping).toBe(includes);
    expect(missing).toEqual([]);
  });

  it('finds headers under a title, notes and blank rows, and behind blank columns', () => {
    const tab = tabOf(
      'Shop',
      `Orders of 2025 | |
       | |
       # exported on 2025-12-31 | |
       | Customer | | Date | Amount
       | Ana | | 2025-03-01 | 20`,
    );
    expect(recogniseTab(tab, berlin)).toMatchObject({
      headerRow: 4,
      dataRows: 1,
      headers: ['Customer', 'Date', 'Amount'],
      mapping: { table: 'orders', columns: { customer: 'Customer', date: 'Date', amount: 'Amount' } },
    });
  });

  it('says which required column is missing where the rest fits', () => {
    const leads = recogniseTab(
      tabOf('Leads', 'mql_id | first_contact_date | origin\na1 | 2018-02-01 | social'),
      berlin,
    );
    expect(leads.mapping?.columns).toEqual({ person: 'mql_id', date: 'first_contact_date' });
    expect(leads.missing).toEqual(['stage']);
  });

  it('does not take a column by its header alone when its cells are something else', () => {
    const tab = tabOf(
      'Posts',
      `Date | Posted at | Hours | Revenue
       Lifetime | 2025-03-01 | 2 | 10
       Lifetime | 2025-03-02 | 1 | 30`,
    );
    expect(recogniseTab(tab, berlin).mapping?.columns).toMatchObject({ date: 'Posted at' });
  });

  it.each([
    ['an empty tab', []],
    [
      'blank cells only',
      [
        ['', ''],
        [null, undefined],
      ],
    ],
    [
      'numbers only',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['one word', [['hello']]],
  ])('finds no headers in %s', (_, cells) => {
    expect(recogniseTab({ sheetId: 1, name: 'x', cells }, berlin)).toEqual({
      sheetId: 1,
      name: 'x',
      mapping: null,
      headerRow: 0,
      headers: [],
      dataRows: 0,
      missing: [],
      preset: null,
      confidence: 0,
      recognition: 'Not recognised',
    });
  });
});
