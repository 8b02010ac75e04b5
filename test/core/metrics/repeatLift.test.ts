import { describe, expect, it, test } from 'vitest';
import { repeatLift, type RepeatLiftRows } from '../../../src/core/metrics/repeatLift';
import { orderRows, times, type SmallCustomer } from '../support/orderRows';

const options = { windowDays: 180, landmarkDays: 30, level: 0.95, marginOfNoInterest: 0.1 };

// Somebody buys on day 0 and on day 1000: the data are long enough, and day 300 is past the data's first window.
const span: SmallCustomer = { orders: [0, 1000] };

function groupAndRepeat(customer: SmallCustomer, rows = orderRows([customer, span])) {
  const { groupOf, repeated } = repeatLift(rows, options);
  return [groupOf[0], repeated[0]];
}

describe('the boundaries of landmark and window', () => {
  it.each<[string, SmallCustomer, number[]]>([
    ['an order on the landmark day is not a return', { orders: [300, 330] }, [0, 0]],
    ['an order the day after the landmark is', { orders: [300, 331] }, [0, 1]],
    ['an order on the last day of the window is', { orders: [300, 510] }, [0, 1]],
    ['an order the day after the window is not', { orders: [300, 511] }, [0, 0]],
    ['engaged on the landmark day: engaged', { orders: [300], engaged: 330 }, [1, 0]],
    ['engaged the day after: one of the others', { orders: [300], engaged: 331 }, [0, 0]],
    ['engaged long before the first order: engaged', { orders: [300], engaged: 10 }, [1, 0]],
    ['engaged nobody knows when: in neither group', { orders: [300, 400], engaged: NaN }, [-1, 1]],
    ['the window ends on the last date in the data: observed', { orders: [790] }, [0, 0]],
    ['the window ends a day later: not observed', { orders: [791] }, [-1, 0]],
  ])('%s', (_, customer, expected) => {
    // Another customer is engaged with a date, so that "unknown" stands among dated ones.
    const dated: SmallCustomer = { orders: [200], engaged: 200 };
    expect(groupAndRepeat(customer, orderRows([customer, span, dated]))).toEqual(expected);
  });
});

test('two orders on one day are one purchase occasion, and neither a return nor a second stratum', () => {
  const { strata } = repeatLift(
    orderRows([{ orders: [300, 300] }, { orders: [300, 310, 310, 330] }, span]),
    options,
  );
  expect(strata.map(({ label, sizeB }) => [label, sizeB])).toEqual([
    ['1', 2],
    ['2', 0],
    ['3+', 1],
  ]);
});

test('purchase occasions are counted for landmarks beyond a month too', () => {
  const orders = [300, 331, 332, 363, 364, 395, 396];
  const customers = [{ orders: [300, 350] }, { orders, engaged: 300 }, span];
  const { occasionsBefore } = repeatLift(orderRows(customers), { ...options, landmarkDays: 96 });
  // Two days of the first customer, one of the last.
  expect(occasionsBefore).toEqual({ engaged: 7, others: 1.5 });
});

// 40 engaged and 100 others with one purchase up to the landmark, 20 and 50 with two. By hand:
// engaged 20 of 40 and 15 of 20 return, others 30 of 100 and 25 of 50.
const shop: SmallCustomer[] = [
  span,
  ...times(20, { orders: [300, 400], engaged: 301 }),
  ...times(20, { orders: [300], engaged: 301 }),
  ...times(15, { orders: [300, 310, 400], engaged: 301 }),
  ...times(5, { orders: [300, 310], engaged: 301 }),
  ...times(30, { orders: [300, 400] }),
  ...times(69, { orders: [300] }),
  ...times(25, { orders: [300, 310, 400] }),
  ...times(25, { orders: [300, 310] }),
];

test('the stratified ratio of a small shop is the one worked by hand', () => {
  const lift = repeatLift(orderRows(shop), options);
  expect(lift.strata).toMatchObject([
    { label: '1', successesA: 20, sizeA: 40, successesB: 30, sizeB: 100 },
    { label: '2', successesA: 15, sizeA: 20, successesB: 25, sizeB: 50 },
    { label: '3+', successesA: 0, sizeA: 0, successesB: 0, sizeB: 0 },
  ]);
  // (20·100/140 + 15·50/70) ÷ (30·40/140 + 25·20/70) = 25 ÷ (110/7)
  const ratio = 25 / (110 / 7);
  expect(lift.stratified!.ratio.estimate).toBeCloseTo(ratio, 12);
  expect(lift.relativeLift.estimate).toBeCloseTo(ratio - 1, 12);
  expect(lift.extraCustomers.estimate).toBeCloseTo(35 * (1 - 1 / ratio), 10);
  expect(lift).toMatchObject({ grade: 'C', gradeReason: 'landmarkAndStratified', verdict: 'increase' });
  expect(lift.occasionsBefore.engaged).toBeCloseTo(80 / 60, 12);
});

test('extra customers have the sign of the lift and its limits', () => {
  const { extraCustomers, decisive } = repeatLift(orderRows(shop), options);
  const { low, high } = decisive.ratio.interval!;
  expect(extraCustomers.interval!.low).toBeCloseTo(35 * (1 - 1 / low!), 10);
  expect(extraCustomers.interval!.high).toBeCloseTo(35 * (1 - 1 / high!), 10);
});

describe('evidence grades', () => {
  it('E without engaged dates; the figures are computed all the same', () => {
    const lift = repeatLift(orderRows(shop, { dated: false }), options);
    expect(lift).toMatchObject({ grade: 'E', gradeReason: 'noEngagedDates' });
    expect(lift.stratified!.ratio.estimate).toBeCloseTo(25 / (110 / 7), 12);
  });

  it('E where the column of engaged dates is empty: the same as no such column', () => {
    const undated = shop.map((c) => (c.engaged === undefined ? c : { ...c, engaged: NaN }));
    const { grade, strata } = repeatLift(orderRows(undated), options);
    expect(grade).toBe('E');
    expect(strata).toEqual(repeatLift(orderRows(shop, { dated: false }), options).strata);
  });

  it('E when more than half of the order rows lack a customer or a date', () => {
    const rows = orderRows(shop);
    const blanks = rows.orderDay.length + 1;
    const withBlanks: RepeatLiftRows = {
      ...rows,
      orderCustomer: Int32Array.from([...rows.orderCustomer, ...new Array<number>(blanks).fill(-1)]),
      orderDay: Float64Array.from([...rows.orderDay, ...new Array<number>(blanks).fill(500)]),
    };
    const lift = repeatLift(withBlanks, options);
    expect(lift).toMatchObject({ grade: 'E', gradeReason: 'mostRowsLeftOut' });
    expect(lift.counts.orderRowsLeftOut).toBe(blanks);
    expect(lift.strata).toEqual(repeatLift(rows, options).strata);
  });

  it('E when more than half of the engaged list has no date', () => {
    const half = shop.map((c, i) => (c.engaged === undefined || i % 3 === 0 ? c : { ...c, engaged: NaN }));
    expect(repeatLift(orderRows(half), options)).toMatchObject({
      grade: 'E',
      gradeReason: 'mostRowsLeftOut',
    });
  });

  it('D with fewer than two strata that hold both groups: the plain comparison decides', () => {
    const oneStratum = shop.filter((c) => c.orders[1] !== 310);
    const lift = repeatLift(orderRows(oneStratum), options);
    expect(lift).toMatchObject({ grade: 'D', gradeReason: 'fewInformativeStrata', stratified: null });
    expect(lift.decisive.method).toBe('newcombe-moverR');
  });

  it('D when the conclusion changes without possibly old customers', () => {
    // The same shop, opened 250 days earlier in the data: now everybody was first seen near the data's start.
    const early = shop.map((c) => ({
      ...c,
      orders: c.orders.map((d) => (d >= 300 ? d - 250 : d)),
      engaged: c.engaged && c.engaged - 250,
    }));
    const lift = repeatLift(orderRows(early), options);
    expect(lift.withoutPossiblyOld!.verdict).toBe('tooFewData');
    expect(lift).toMatchObject({ grade: 'D', gradeReason: 'leftTruncationChangesConclusion' });
  });
});

describe('left truncation', () => {
  it('counts customers first seen within the window of the data start, that day included', () => {
    const customers: SmallCustomer[] = [{ orders: [180] }, { orders: [181] }, span];
    expect(repeatLift(orderRows(customers), options).counts.possiblyOldCustomers).toBe(2);
  });

  it('does not suspect a customer whose "customer since" is known', () => {
    const customers: SmallCustomer[] = [
      { orders: [100], since: 100 },
      { orders: [100] },
      { ...span, since: 0 },
    ];
    expect(repeatLift(orderRows(customers), options).counts.possiblyOldCustomers).toBe(1);
  });

  it('drops a customer older than the data: nobody saw the first window', () => {
    const { counts, groupOf } = repeatLift(orderRows([{ orders: [100, 140], since: -400 }, span]), options);
    expect(groupOf[0]).toBe(-1);
    expect(counts).toMatchObject({ customers: 2, observed: 1, notObserved: 1 });
  });

  it('takes "customer since" as the first order when it lies in the data', () => {
    // Since day 290: the landmark is day 320, so the order of day 325 is a return and day 290 the only occasion.
    const { repeated, strata } = repeatLift(orderRows([{ orders: [325], since: 290 }, span]), options);
    expect(repeated[0]).toBe(1);
    expect(strata[0]!.sizeB).toBe(2);
  });

  it('leaves the lift without possibly old customers out when they are 20 % or fewer', () => {
    const some = [...times(4, { orders: [300] }), span];
    expect(repeatLift(orderRows(some), options).withoutPossiblyOld).toBeNull();
    const more = [...times(3, { orders: [300] }), span];
    expect(repeatLift(orderRows(more), options).withoutPossiblyOld).not.toBeNull();
  });
});

test('only customers whose first order lies in the period enter, with all their later orders', () => {
  const rows = orderRows([{ orders: [300, 400] }, { orders: [301, 400] }, { orders: [299, 400] }, span]);
  const { groupOf, counts } = repeatLift({ ...rows, entryFrom: 300, entryTo: 300 }, options);
  expect([...groupOf]).toEqual([0, -1, -1, -1]);
  expect(counts.customers).toBe(1);
});

test('an engaged customer listed twice counts once, with the earliest date', () => {
  const rows = orderRows([{ orders: [300] }, span]);
  const listed = (...days: number[]) =>
    repeatLift(
      { ...rows, engagedCustomer: new Int32Array(days.length), engagedDay: Float64Array.from(days) },
      options,
    );
  for (const days of [
    [400, 305],
    [305, 400],
    [NaN, 305],
    [305, NaN],
  ]) {
    expect(listed(...days).groupOf[0]).toBe(1);
    expect(listed(...days).counts).toMatchObject({ engagedListed: 1, engagedWithoutDate: 0 });
  }
  expect(listed(400, NaN).groupOf[0]).toBe(0);
});

describe('too few data', () => {
  it('one customer', () => {
    const lift = repeatLift(orderRows([{ orders: [0] }]), options);
    expect(lift.verdict).toBe('tooFewData');
    expect(lift.relativeLift).toEqual({ estimate: null, interval: null });
    expect(lift.extraCustomers).toEqual({ estimate: null, interval: null });
    expect(lift.occasionsBefore).toEqual({ engaged: null, others: null });
  });

  it('nobody engaged, and everybody engaged', () => {
    const others = times(50, { orders: [300, 400] });
    expect(repeatLift(orderRows([span, ...others]), options).verdict).toBe('tooFewData');
    const engaged = others.map((c) => ({ ...c, engaged: 300 }));
    expect(repeatLift(orderRows([{ ...span, engaged: 0 }, ...engaged]), options).verdict).toBe('tooFewData');
  });

  it('no stratum with both groups: the plain figures are shown but decide nothing', () => {
    const apart = [
      span,
      ...times(30, { orders: [300, 400] }),
      ...times(30, { orders: [300] }),
      ...times(50, { orders: [300, 310, 400], engaged: 300 }),
    ];
    const lift = repeatLift(orderRows(apart), options);
    expect(lift.crude.verdict).toBe('increase');
    expect(lift.decisive.verdict).toBe('tooFewData');
    expect(lift.verdict).toBe('tooFewData');
  });
});

test('nobody among the others came back: all engaged repeaters are extra, without an upper limit of the ratio', () => {
  const rows = orderRows([
    { orders: [0] },
    { orders: [1000] },
    ...times(5, { orders: [300, 400], engaged: 300 }),
    ...times(15, { orders: [300], engaged: 300 }),
    ...times(19, { orders: [300] }),
  ]);
  const lift = repeatLift(rows, options);
  expect(lift.decisive.ratio.estimate).toBeNull();
  expect(lift.relativeLift.estimate).toBeNull();
  expect(lift.relativeLift.interval!.high).toBeNull();
  // The worked table 5/20 vs 0/20: ratio from 1.293214.
  expect(lift.relativeLift.interval!.low).toBeCloseTo(0.293214, 5);
  expect(lift.extraCustomers.estimate).toBe(5);
  expect(lift.extraCustomers.interval!.low).toBeCloseTo(5 * (1 - 1 / 1.293214), 5);
  expect(lift.extraCustomers.interval!.high).toBe(5);
});

test('no engaged customer came back: the lift is −1, extra customers cannot be counted from none', () => {
  const rows = orderRows([
    span,
    ...times(20, { orders: [300], engaged: 300 }),
    ...times(15, { orders: [300, 400] }),
    ...times(4, { orders: [300] }),
  ]);
  const lift = repeatLift(rows, options);
  expect(lift.relativeLift.estimate).toBe(-1);
  expect(lift.verdict).toBe('decrease');
  expect(lift.extraCustomers).toEqual({ estimate: null, interval: null });
});

test('the columns handed in are left as they were', () => {
  const rows = orderRows(shop);
  const before = structuredClone(rows);
  repeatLift(Object.freeze(rows), Object.freeze({ ...options }));
  expect(rows).toEqual(before);
});

describe('input that cannot be is refused', () => {
  const rows = orderRows([span]);
  it.each<[string, Partial<RepeatLiftRows>, Partial<typeof options>, string]>([
    ['no order rows', { orderCustomer: new Int32Array(), orderDay: new Float64Array() }, {}, 'NO_ROWS'],
    ['only blank customers', { orderCustomer: Int32Array.of(-1, -1) }, {}, 'NO_ROWS'],
    ['only blank dates', { orderDay: Float64Array.of(NaN, NaN) }, {}, 'NO_ROWS'],
    ['dates of another length', { orderDay: Float64Array.of(1) }, {}, 'UNEQUAL_LENGTHS'],
    ['engaged dates of another length', { engagedDay: Float64Array.of(1) }, {}, 'UNEQUAL_LENGTHS'],
    ['a window of 0 days', {}, { windowDays: 0 }, 'OUT_OF_LIMITS'],
    ['a negative landmark', {}, { landmarkDays: -1 }, 'OUT_OF_LIMITS'],
    ['a landmark that is not a number', {}, { landmarkDays: NaN }, 'OUT_OF_LIMITS'],
  ])('%s', (_, change, option, code) => {
    expect(() => repeatLift({ ...rows, ...change }, { ...options, ...option })).toThrow(
      expect.objectContaining({ code }),
    );
  });
});
