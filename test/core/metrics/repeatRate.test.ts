import { describe, expect, test } from 'vitest';
import { businessKind } from '../../../src/core/metrics/businessKind';
import { repeatRate } from '../../../src/core/metrics/repeatRate';
import { timeBetweenOrders } from '../../../src/core/metrics/timeBetweenOrders';
import { observedRate } from '../../../src/core/statistics/observedRate';
import { csvRows, dayNumber, numbering } from '../support/cdnow';
import { expectClose } from '../support/expectClose';
import { orderRows } from '../support/orderRows';
import { referenceJson, referenceResults, referenceValues } from '../support/referenceResults';

const code = (expected: string) => expect.objectContaining({ code: expected });

function cdnow(end = Infinity) {
  const { key, names } = numbering();
  const orders = csvRows('cdnow_sample.csv').filter(([, date]) => dayNumber(date) <= end);
  const orderCustomer = Int32Array.from(orders, ([customer]) => key(customer!));
  const orderDay = Float64Array.from(orders, ([, date]) => dayNumber(date));
  return { customerCount: names.length, orderCustomer, orderDay };
}

describe('CDNOW, where every customer can be followed for a year', () => {
  const results = referenceResults(/cdnow_sample\.repeat_within_/);
  test.each(results.map(({ id, values }) => [id, values as Record<string, number>] as const))(
    '%s',
    (id, values) => {
      const windowDays = Number(/within_(\d+)d/.exec(id)![1]);
      const { rate, repeaters, counts } = repeatRate(cdnow(), { windowDays, level: 0.95 });
      expect([counts.observed, repeaters, counts.notObserved]).toEqual([
        values.customers,
        values.repeaters,
        0,
      ]);
      expectClose(rate.estimate, values.rate!);
      expectClose(rate.interval!.low, values.wilson_lo!);
      expectClose(rate.interval!.high, values.wilson_hi!);
    },
  );
});

interface CensoredCase {
  readonly window_days: number;
  readonly end: string;
  readonly entry: [string, string] | null;
  readonly customers: number;
  readonly observed: number;
  readonly successes: number;
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

const reference = referenceJson<{
  repeat_rate: CensoredCase[];
  gaps: { gaps: number; median: number; customers_with_second: number; median_to_second: number };
}>('customers/results.json');

describe('CDNOW cut off early, against pandas', () => {
  test.each(reference.repeat_rate)('$window_days days, data to $end, entry $entry', (expected) => {
    const [entryFrom, entryTo] = expected.entry?.map(dayNumber) ?? [null, null];
    const { rate, repeaters, counts } = repeatRate(
      { ...cdnow(dayNumber(expected.end)), entryFrom, entryTo },
      { windowDays: expected.window_days, level: 0.95 },
    );
    expect([counts.customers, counts.observed, repeaters]).toEqual([
      expected.customers,
      expected.observed,
      expected.successes,
    ]);
    expectClose(rate.estimate, expected.rate);
    expectClose(rate.interval!.low, expected.low);
    expectClose(rate.interval!.high, expected.high);
  });

  test('dev.cdnow_sample.overview: customers with two or more purchase days', () => {
    const values = referenceValues('dev.cdnow_sample.overview');
    const { customersWithSecond, gaps } = timeBetweenOrders(cdnow());
    expect(customersWithSecond).toBe(values.customers_with_2plus_purchase_days);
    expect(gaps).toBe(values.purchase_days! - values.customers!);
  });

  test('time between orders', () => {
    expect(timeBetweenOrders(cdnow())).toEqual({
      medianDays: reference.gaps.median,
      medianDaysToSecond: reference.gaps.median_to_second,
      gaps: reference.gaps.gaps,
      customersWithSecond: reference.gaps.customers_with_second,
    });
  });
});

describe('who counts', () => {
  const rate = (rows: Parameters<typeof repeatRate>[0], windowDays = 30) =>
    repeatRate(rows, { windowDays, level: 0.95 });

  test('the last day of the window counts, the day after it and the first day itself do not', () => {
    const end = { orders: [100] };
    expect(rate(orderRows([{ orders: [0, 30] }, end])).repeaters).toBe(1);
    expect(rate(orderRows([{ orders: [0, 31] }, end])).repeaters).toBe(0);
    expect(rate(orderRows([{ orders: [0, 0] }, end])).repeaters).toBe(0);
  });

  test('a customer whose window ends on the last date is observed, a day later not', () => {
    const { counts } = rate(
      orderRows([{ orders: [0] }, { orders: [10] }, { orders: [11] }, { orders: [40] }]),
    );
    expect(counts).toMatchObject({ customers: 4, observed: 2, notObserved: 2 });
  });

  test('a customer who is older than the data has a window nobody saw in full', () => {
    const rows = orderRows([{ orders: [50, 60], since: 10 }, { orders: [50, 60] }, { orders: [100] }]);
    expect(rate(rows)).toMatchObject({ repeaters: 1, counts: { observed: 1, notObserved: 2 } });
  });

  test('orders in any order of time give the same', () => {
    const rows = orderRows([{ orders: [20, 0] }, { orders: [100, 50] }]);
    expect(rate(rows)).toMatchObject({ repeaters: 1, counts: { observed: 2 } });
  });

  test('blank customers and dates are left out and counted, a guest still shows how far the data reach', () => {
    const rows = {
      customerCount: 1,
      orderCustomer: Int32Array.of(0, 0, -1, 0),
      orderDay: Float64Array.of(0, NaN, 30, 20),
    };
    expect(rate(rows)).toMatchObject({
      repeaters: 1,
      counts: { orderRows: 4, orderRowsLeftOut: 2, observed: 1 },
    });
  });

  test('no rows, only blank rows, a window longer than the data and a window of 0 days are refused', () => {
    expect(() => rate(orderRows([]))).toThrow(code('NO_ROWS'));
    const blank = {
      customerCount: 1,
      orderCustomer: Int32Array.of(-1, 0),
      orderDay: Float64Array.of(3, NaN),
    };
    expect(() => rate(blank)).toThrow(code('NO_ROWS'));
    expect(() => rate(orderRows([{ orders: [0, 29] }]))).toThrow(
      expect.objectContaining({ code: 'NOBODY_FOLLOWED', details: { days: 30 } }),
    );
    expect(() => rate(orderRows([{ orders: [0, 29] }]), 0)).toThrow(code('OUT_OF_LIMITS'));
    expect(() => rate(orderRows([{ orders: [0, 29] }]), NaN)).toThrow(code('OUT_OF_LIMITS'));
    const uneven = { customerCount: 1, orderCustomer: Int32Array.of(0), orderDay: Float64Array.of(3, 4) };
    expect(() => rate(uneven)).toThrow(code('UNEQUAL_LENGTHS'));
  });
});

describe('timeBetweenOrders', () => {
  test('days of one customer are put in order, a day counts once, customers are not mixed', () => {
    const rows = orderRows([{ orders: [40, 0, 10, 10] }, { orders: [7] }, { orders: [3, 8] }]);
    // Gaps 10, 30 and 5; to the second purchase 10 and 5.
    expect(timeBetweenOrders(rows)).toEqual({
      medianDays: 10,
      medianDaysToSecond: 7.5,
      gaps: 3,
      customersWithSecond: 2,
    });
  });

  test('nobody bought twice, no rows, and blank rows have no median', () => {
    const none = { medianDays: null, medianDaysToSecond: null, gaps: 0, customersWithSecond: 0 };
    expect(timeBetweenOrders(orderRows([{ orders: [1] }, { orders: [2] }]))).toEqual(none);
    expect(timeBetweenOrders(orderRows([]))).toEqual(none);
    const blank = {
      customerCount: 1,
      orderCustomer: Int32Array.of(-1, 0, 0),
      orderDay: Float64Array.of(1, NaN, 5),
    };
    expect(timeBetweenOrders(blank)).toEqual(none);
  });

  test('leaves its input as it was', () => {
    const rows = orderRows([{ orders: [40, 0, 10] }]);
    timeBetweenOrders(rows);
    expect([...rows.orderDay]).toEqual([40, 0, 10]);
  });
});

test('a blank date of one customer leaves the gaps of another as they are', () => {
  const rows = {
    customerCount: 2,
    orderCustomer: Int32Array.of(1, 1, 0, 0, -1),
    orderDay: Float64Array.of(5, 9, 1, NaN, 3),
  };
  expect(timeBetweenOrders(rows)).toEqual({
    medianDays: 4,
    medianDaysToSecond: 4,
    gaps: 1,
    customersWithSecond: 1,
  });
});

describe('businessKind', () => {
  const kind = (repeaters: number, customers: number, medianGapDays: number | null = 60) =>
    businessKind({ repeatRate: observedRate(repeaters, customers, 0.95), windowDays: 365, medianGapDays });

  test.each([
    ['a wedding photographer', 4, 200, 120, 'transactional'],
    ['nobody came back', 0, 200, null, 'transactional'],
    ['a café', 120, 200, 9, 'repeat'],
    ['too few customers to say', 0, 10, null, 'cannotTell'],
    ['about one in ten', 20, 200, 60, 'cannotTell'],
    ['they return, but later than the window', 4, 200, 500, 'cannotTell'],
  ] as const)('%s: %i of %i, %s days: %s', (_, repeaters, customers, gap, expected) => {
    expect(kind(repeaters, customers, gap)).toBe(expected);
  });

  test('without any customer it cannot be told', () => {
    expect(kind(0, 0)).toBe('cannotTell');
  });

  const between = (low: number | null, high: number | null, medianGapDays = 60) =>
    businessKind({
      repeatRate: { estimate: 0.1, interval: { low, high, level: 0.95 } },
      windowDays: 365,
      medianGapDays,
    });

  test('ten of a hundred are enough for repeat business, and too many for a transactional one', () => {
    expect(between(0.1, 0.3)).toBe('repeat');
    expect(between(0.01, 0.1)).toBe('cannotTell');
    expect(between(0.01, 0.0999)).toBe('transactional');
  });

  test('a limit that does not exist decides nothing', () => {
    expect(between(null, 0.05)).toBe('cannotTell');
    expect(between(0.2, null)).toBe('cannotTell');
  });

  test('who returns on the last day of the window did not take longer than it', () => {
    expect(between(0.01, 0.05, 365)).toBe('transactional');
    expect(between(0.01, 0.05, 366)).toBe('cannotTell');
  });
});
