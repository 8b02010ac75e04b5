import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RawTab, TabMapping } from '../../src/import/mapping';
import { tabOf } from '../import/tab';
import { buildReport } from '../../src/report/buildReport';
import { analysisOf, failureCode, referenceTab, result } from './data';
import { planText } from '../report/planText';

interface ReferenceCase {
  readonly customer_since: boolean;
  readonly window_days: number;
  readonly landmark_days: number;
  readonly strata: readonly Record<string, number | string>[];
  readonly relative_lift: number;
  readonly extra_customers: number;
  readonly extra_customers_low: number;
}
const reference = JSON.parse(readFileSync('test/reference/repeat-lift/results.json', 'utf8')) as {
  cases: ReferenceCase[];
};

function expectClose(value: number | null | undefined, expected: number): void {
  expect(Math.abs(value! - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
}

describe('repeat lift of the mapped tabs', () => {
  const tabs = [
    referenceTab('cdnow_sample.csv', 1),
    referenceTab('repeat-lift/boundary_orders.csv', 2),
    referenceTab('repeat-lift/engaged.csv', 3),
  ];
  const mappings: TabMapping[] = [
    {
      sheetId: 1,
      table: 'orders',
      columns: { customer: 'customer_id', date: 'date', amount: 'amount' },
      constants: {},
    },
    {
      sheetId: 2,
      table: 'orders',
      columns: { customer: 'customer_id', date: 'date' },
      constants: { amount: '1' },
    },
    {
      sheetId: 3,
      table: 'customers',
      columns: { customer: 'customer_id', engagedSince: 'date' },
      constants: { engaged: 'yes' },
    },
  ];

  it.each(reference.cases.filter((reference) => !reference.customer_since))(
    'equals pandas on CDNOW: window $window_days, landmark $landmark_days',
    ({ window_days, landmark_days, strata, relative_lift, extra_customers, extra_customers_low }) => {
      const lift = result(
        analysisOf(tabs, { repeatWindowDays: window_days, landmarkDays: landmark_days }, mappings).repeat,
      );
      expect(
        lift.strata.map(({ successesA, sizeA, successesB, sizeB }) => [successesA, sizeA, successesB, sizeB]),
      ).toEqual(
        strata.map((stratum) => [
          stratum['successes_a'],
          stratum['size_a'],
          stratum['successes_b'],
          stratum['size_b'],
        ]),
      );
      expectClose(lift.relativeLift.estimate, relative_lift);
      expectClose(lift.extraCustomers.estimate, extra_customers);
      expectClose(lift.extraCustomers.interval!.low, extra_customers_low);
    },
  );

  it('follows those who first buy in the period, with all their later orders', () => {
    const all = result(analysisOf(tabs, {}, mappings).repeat);
    const period = { kind: 'custom', from: '1997-02-01', to: '1997-02-28' } as const;
    const february = result(analysisOf(tabs, { period }, mappings).repeat);
    expect(february.counts.customers).toBeLessThan(all.counts.customers);
    // First orders in February 1997, counted with awk over the two files of orders.
    expect(february.counts.customers).toBe(857);
  });

  const orders = tabOf('Orders', 'Customer | Date | Amount\nana | 2025-01-01 | 10', 1);
  it.each([
    ['no orders', [], 'NO_ORDERS'],
    ['no customers', [orders], 'NO_ENGAGED_CUSTOMERS'],
    ['nobody engaged', [orders, tabOf('List', 'Customer | Engaged\nana | no', 2)], 'NO_ENGAGED_CUSTOMERS'],
  ] as [string, RawTab[], string][])('says what is missing with %s', (_, given, code) => {
    expect(failureCode(analysisOf(given).repeat)).toBe(code);
    expect(failureCode(analysisOf(given).supported)).toBe(code);
  });
});

/**
 * metrics.md, 45/120 against 60/240: ratio 1.5 [1.086801, 2.046486]. All customers first buy on 1 January; returning
 * engaged ones spend 12 on day 31 and 8 on day 210, and 1,000 on day 211, which is outside the window.
 */
function shop(): RawTab[] {
  const first = Date.UTC(2025, 0, 1);
  const date = (after: number): string => new Date(first + after * 86_400_000).toISOString().slice(0, 10);
  const orders: unknown[][] = [['Customer', 'Date', 'Amount']];
  const list: unknown[][] = [['Customer', 'Engaged since', 'Engaged', 'Customer since']];
  for (let index = 0; index < 360; index++) {
    const engaged = index < 120;
    const customer = `c${index}`;
    orders.push([customer, date(0), 5]);
    list.push([customer, engaged ? date(index % 31) : '', engaged ? 'yes' : 'no', date(0)]);
    if (engaged && index < 45)
      orders.push([customer, date(31), 12], [customer, date(210), 8], [customer, date(211), 1000]);
    if (!engaged && index >= 300) orders.push([customer, date(210), 99]);
  }
  // A refund of its own on day 40 is no purchase of the one who gets it, nor sales of another.
  orders.push(['c359', date(40), -3], ['c100', date(40), -3]);
  return [
    { sheetId: 1, name: 'Orders', cells: orders },
    { sheetId: 2, name: 'Customers', cells: list },
  ];
}

describe('refunds in rows of their own', () => {
  // Of the rows of the shop 360 are first orders, 135 and 60 later ones.
  const orders = 360 + 3 * 45 + 60;

  it('are counted apart from the orders, not as rows with a blank customer', () => {
    const { repeat, customers } = analysisOf(shop());
    const counted = { orderRows: orders, orderRowsLeftOut: 0, refundRows: 2 };
    expect(result(repeat).counts).toMatchObject(counted);
    expect(result(customers.comingBack).repeat.counts).toMatchObject(counted);
  });

  it('do not lower the grade, however many they are; blank customers do', () => {
    const [given, list] = shop() as [RawTab, RawTab];
    const withMany = (row: unknown[]): RawTab[] => [
      { ...given, cells: [...given.cells, ...Array.from({ length: 2 * orders }, () => row)] },
      list,
    ];
    const grade = (tabs: RawTab[]): string => result(analysisOf(tabs).repeat).gradeReason;
    expect(grade(withMany(['c3', '2025-02-10', -3]))).toBe(grade(shop()));
    expect(grade(withMany(['', '2025-02-10', 3]))).toBe('mostRowsLeftOut');
  });

  it('are named as refunds on the page', () => {
    const plan = buildReport(analysisOf(shop()), { templateId: 'full', title: 'Report', businessName: '' });
    const page = planText(plan).replace(/\s+/g, ' ');
    expect(page.split(`${orders} order rows, all used. 2 refund rows are no orders.`)).toHaveLength(3);
  });
});

describe('supported gain', () => {
  it('is extra customers × mean net sales of a returning engaged customer in the window, limits carried through', () => {
    const { supported, repeat } = analysisOf(shop());
    expect(result(repeat).crude.total).toEqual({ successesA: 45, sizeA: 120, successesB: 60, sizeB: 240 });
    const { gain, extraCustomers, meanNetSales, roe, grade } = result(supported);
    expect(meanNetSales).toBe(20);
    expect(extraCustomers.estimate).toBeCloseTo(15, 9);
    expect(gain.estimate).toBeCloseTo(300, 8);
    expect(gain.interval!.low).toBeCloseTo(20 * 45 * (1 - 1 / 1.086801), 3);
    expect(gain.interval!.high).toBeCloseTo(20 * 45 * (1 - 1 / 2.046486), 3);
    expect(roe).toBeNull();
    expect(grade).toBe('D');
  });

  it('becomes an ROE with the cost of the activities in the period', () => {
    const log = tabOf('Log', 'Date | Hours | Cost\n2025-01-10 | 8 | 20', 3);
    const { roe } = result(analysisOf([...shop(), log], { hourlyRate: 10, margin: 0.5 }).supported);
    // (300 × 0.5 − 100) ÷ 100
    expect(roe!.estimate).toBeCloseTo(0.5, 10);
    expect(roe!.interval!.low).toBeCloseTo((900 * (1 - 1 / 1.086801) * 0.5 - 100) / 100, 5);
    expect(result(analysisOf([...shop(), log], { margin: 0.5 }).supported).roe).toBeNull();
  });

  it('has no sales to count when no engaged customer came back', () => {
    const [orders, list] = shop() as [RawTab, RawTab];
    const gone = orders.cells.filter(
      ([customer, date]) => !(Number(String(customer).slice(1)) < 45 && date !== '2025-01-01'),
    );
    expect(failureCode(analysisOf([{ ...orders, cells: gone }, list]).supported)).toBe(
      'NO_RETURNING_CUSTOMERS',
    );
  });
});
