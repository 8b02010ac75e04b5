import { describe, expect, test } from 'vitest';
import { dealLoyalty, type DealRows } from '../../../src/core/metrics/dealLoyalty';
import { dealShare } from '../../../src/core/metrics/dealShare';
import { csvRows, dayNumber, numbering } from '../support/cdnow';
import { expectClose } from '../support/expectClose';
import { referenceJson } from '../support/referenceResults';

interface Rate {
  readonly successes: number;
  readonly people: number;
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

interface Share {
  readonly customers: number;
  readonly share: number;
  readonly se: number;
}

const reference = referenceJson<{
  discounted: string;
  engaged: string;
  deal_loyalty: {
    window_days: number;
    deal: Rate;
    others: Rate;
    difference: number;
    low: number;
    high: number;
  }[];
  deal_share: { engaged: Share; others: Share; difference: number; df: number; p: number };
}>('customers/results.json');

const options = { windowDays: 180, level: 0.95, marginOfNoInterest: 0.1 };
const code = (expected: string) => expect.objectContaining({ code: expected });

function cdnow(): DealRows {
  const { key, names } = numbering();
  const orders = csvRows('cdnow_sample.csv');
  const orderCustomer = Int32Array.from(orders, ([customer]) => key(customer!));
  return {
    customerCount: names.length,
    orderCustomer,
    orderDay: Float64Array.from(orders, ([, date]) => dayNumber(date)),
    discounted: Uint8Array.from(reference.discounted, Number),
  };
}

/** Customer, day and 1 for a discounted order. */
function rowsOf(orders: readonly (readonly [customer: number, day: number, discounted: number])[]): DealRows {
  return {
    customerCount: orders.reduce((most, [customer]) => Math.max(most, customer + 1), 0),
    orderCustomer: Int32Array.from(orders, ([customer]) => customer),
    orderDay: Float64Array.from(orders, ([, day]) => day),
    discounted: Uint8Array.from(orders, ([, , discounted]) => discounted),
  };
}

describe('dealLoyalty on CDNOW orders with invented discounts, against pandas', () => {
  test.each(reference.deal_loyalty)('$window_days days', ({ window_days, deal, others, ...expected }) => {
    const { rate, othersRate, comparison } = dealLoyalty(cdnow(), { ...options, windowDays: window_days });
    expect(comparison.total).toEqual({
      successesA: deal.successes,
      sizeA: deal.people,
      successesB: others.successes,
      sizeB: others.people,
    });
    expectClose(rate.estimate, deal.rate);
    expectClose(rate.interval!.low, deal.low);
    expectClose(othersRate.interval!.high, others.high);
    expectClose(comparison.difference.estimate, expected.difference);
    expectClose(comparison.difference.interval!.low, expected.low);
    expectClose(comparison.difference.interval!.high, expected.high);
  });
});

describe('who is loyal', () => {
  const end = [9, 400, 0] as const;
  const loyal = (...orders: [number, number, number][]) =>
    dealLoyalty(rowsOf([...orders, end]), options).comparison.total;

  test('a later full-price order makes a deal customer loyal, a later deal does not', () => {
    expect(loyal([0, 0, 1], [0, 10, 0])).toMatchObject({ sizeA: 1, successesA: 1 });
    expect(loyal([0, 0, 1], [0, 10, 1])).toMatchObject({ sizeA: 1, successesA: 0 });
    expect(loyal([0, 0, 1], [0, 10, 1], [0, 20, 0])).toMatchObject({ sizeA: 1, successesA: 1 });
  });

  test('one discounted order on the first day makes a deal customer, a full-price one on that day no loyalty', () => {
    expect(loyal([0, 0, 0], [0, 0, 1])).toMatchObject({ sizeA: 1, successesA: 0, sizeB: 0 });
  });

  test('the last day of the window counts, the day after it does not', () => {
    expect(loyal([0, 0, 1], [0, 180, 0]).successesA).toBe(1);
    expect(loyal([0, 0, 1], [0, 181, 0]).successesA).toBe(0);
  });

  test('days count from the first order, whenever that was', () => {
    expect(loyal([0, 100, 1], [0, 280, 0]).successesA).toBe(1);
    expect(loyal([0, 100, 1], [0, 281, 0]).successesA).toBe(0);
  });

  test('others are judged by the same rule', () => {
    expect(loyal([0, 0, 0], [0, 10, 0], [1, 0, 0], [1, 10, 1])).toMatchObject({ sizeB: 2, successesB: 1 });
  });

  test('recent customers do not count', () => {
    expect(dealLoyalty(rowsOf([[0, 0, 1], [1, 300, 1], end]), options).counts).toMatchObject({
      customers: 3,
      observed: 1,
      notObserved: 2,
    });
  });

  test('no deal customers have no rate, and there are too few to compare', () => {
    const { rate, comparison } = dealLoyalty(rowsOf([[0, 0, 0], end]), options);
    expect(rate).toEqual({ estimate: null, interval: null });
    expect(comparison.verdict).toBe('tooFewData');
  });

  test('rows without customer or date are left out and counted', () => {
    const { counts } = dealLoyalty(rowsOf([[0, 0, 1], [-1, 5, 0], [0, NaN, 0], end]), options);
    expect(counts).toMatchObject({ orderRows: 4, orderRowsLeftOut: 2, observed: 1 });
  });

  test('no rows, a window longer than the data and unequal columns are refused', () => {
    expect(() => dealLoyalty(rowsOf([]), options)).toThrow(code('NO_ROWS'));
    expect(() => dealLoyalty(rowsOf([[0, 0, 1]]), options)).toThrow(code('NOBODY_FOLLOWED'));
    expect(() => dealLoyalty({ ...rowsOf([[0, 0, 1]]), discounted: new Uint8Array(2) }, options)).toThrow(
      code('UNEQUAL_LENGTHS'),
    );
  });
});

describe('dealShare', () => {
  test('on CDNOW orders with invented discounts and groups, against the ratio estimator in Python', () => {
    const groupOf = Int8Array.from(reference.engaged, Number);
    const { engaged, others, difference } = dealShare(cdnow(), groupOf, 0.95);
    for (const [actual, expected] of [
      [engaged, reference.deal_share.engaged],
      [others, reference.deal_share.others],
    ] as const) {
      expect(actual.units).toBe(expected.customers);
      expectClose(actual.estimate, expected.share);
      expectClose(actual.standardError, expected.se);
    }
    expectClose(difference.estimate, reference.deal_share.difference);
    expectClose(difference.degreesOfFreedom, reference.deal_share.df);
    expectClose(difference.p, reference.deal_share.p, 1e-6);
  });

  test('orders are pooled by group; customers who are not counted and guests belong to neither', () => {
    const rows = rowsOf([
      [0, 0, 1],
      [0, 1, 1],
      [0, 2, 0],
      [1, 0, 0],
      [2, 0, 1],
      [-1, 0, 1],
    ]);
    const { engaged, others } = dealShare(rows, Int8Array.of(1, 0, -1), 0.95);
    expectClose(engaged.estimate, 2 / 3);
    expect(others.estimate).toBe(0);
    expect([engaged.units, others.units]).toEqual([1, 1]);
  });

  test('customers of a group who never ordered are no units of it', () => {
    const rows = {
      ...rowsOf([
        [0, 0, 1],
        [1, 0, 0],
      ]),
      customerCount: 4,
    };
    const { engaged, others } = dealShare(rows, Int8Array.of(1, 0, 1, 0), 0.95);
    expect([engaged.units, others.units]).toEqual([1, 1]);
  });

  test('a group without orders has no share, and a handful of customers no interval', () => {
    const { engaged, others, difference } = dealShare(rowsOf([[0, 0, 1]]), Int8Array.of(1), 0.95);
    expect(engaged).toMatchObject({ estimate: 1, interval: null });
    expect(others.estimate).toBeNull();
    expect(difference).toEqual({ estimate: null, interval: null, p: null, degreesOfFreedom: null });
  });
});
