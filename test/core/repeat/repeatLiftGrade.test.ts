import { describe, expect, test } from 'vitest';
import type { Grade, GradeReason } from '../../../src/core/evidence';
import { repeatLift, type RepeatLiftRows } from '../../../src/core/metrics/repeatLift';
import { evidenceWords } from '../../../src/wording/evidenceWords';
import { orderRows, times, type SmallCustomer } from '../support/orderRows';

const options = { windowDays: 180, landmarkDays: 30, level: 0.95, marginOfNoInterest: 0.1 };
/** Begins the data and ends them; nobody else buys before day 181, so nobody else is suspected. */
const span: SmallCustomer = { orders: [0, 1000] };
const engaged = (orders: readonly number[]): SmallCustomer => ({ orders, engaged: 301 });

/** 20 of 40 and 15 of 20 engaged come back, 30 of 100 and 25 of 50 others: two kinds, by orders up to day 30. */
const twoKinds: SmallCustomer[] = [
  span,
  ...times(20, engaged([300, 400])),
  ...times(20, engaged([300])),
  ...times(15, engaged([300, 310, 400])),
  ...times(5, engaged([300, 310])),
  ...times(30, { orders: [300, 400] }),
  ...times(69, { orders: [300] }),
  ...times(25, { orders: [300, 310, 400] }),
  ...times(25, { orders: [300, 310] }),
];
const oneKind = twoKinds.filter(({ orders }) => orders[1] !== 310);
/** Engaged customers only among those with one order, others only among those with two. */
const noKind = [
  span,
  ...times(20, engaged([300, 310])),
  ...times(20, engaged([300, 310, 400])),
  ...times(60, { orders: [300, 400] }),
];

/** The engaged among these lose their date. */
const undated = (customers: readonly SmallCustomer[], isUndated: (place: number) => boolean) => {
  let place = 0;
  return customers.map((one) =>
    one.engaged !== undefined && isUndated(place++) ? { ...one, engaged: NaN } : one,
  );
};

function withBlankOrders(count: number, blank: 'customer' | 'date'): RepeatLiftRows {
  const rows = orderRows(twoKinds);
  const blanks = <T>(value: T): T[] => new Array<T>(count).fill(value);
  return {
    ...rows,
    orderCustomer: Int32Array.from([...rows.orderCustomer, ...blanks(blank === 'customer' ? -1 : 1)]),
    orderDay: Float64Array.from([...rows.orderDay, ...blanks(blank === 'date' ? NaN : 500)]),
  };
}
/** Rows of the engaged list with a date and nobody it belongs to, beside the 60 who are named. */
function withNamelessEngaged(count: number, day = 301): RepeatLiftRows {
  const rows = orderRows(twoKinds);
  const blanks = (value: number): number[] => new Array<number>(count).fill(value);
  return {
    ...rows,
    engagedCustomer: Int32Array.from([...rows.engagedCustomer, ...blanks(-1)]),
    engagedDay: Float64Array.from([...rows.engagedDay!, ...blanks(day)]),
  };
}

const orderCount = orderRows(twoKinds).orderDay.length;

/** Old customers of the data's first days, all engaged and all back: without them nobody engaged is left. */
const onlyOldEngaged = (old: number, others: number): SmallCustomer[] => [
  span,
  ...times(old / 2, { orders: [100, 200], engaged: 101 }),
  ...times(old / 2, { orders: [100, 110, 200], engaged: 101 }),
  ...times(others / 2, { orders: [300] }),
  ...times(others / 2, { orders: [300, 310] }),
];

type Row = readonly [rule: string, rows: RepeatLiftRows, grade: Grade, reason: GradeReason];

/** metrics.md, section 4; the part on left truncation in section 3. */
const rules: readonly Row[] = [
  ['C: landmark, and two kinds that hold both groups', orderRows(twoKinds), 'C', 'landmarkAndStratified'],
  ['D: one kind that holds both groups', orderRows(oneKind), 'D', 'fewInformativeStrata'],
  ['D: no kind that holds both groups', orderRows(noKind), 'D', 'fewInformativeStrata'],
  [
    'D: over 20 % may be older than the data, and without them the conclusion changes',
    orderRows(onlyOldEngaged(20, 78)),
    'D',
    'leftTruncationChangesConclusion',
  ],
  [
    // 20 and the one who spans the data, of 105: exactly 20 % may be older.
    'C: exactly 20 % may be older',
    orderRows(onlyOldEngaged(20, 84)),
    'C',
    'landmarkAndStratified',
  ],
  [
    'C: over 20 % may be older, but without them the conclusion stays',
    orderRows([...twoKinds, ...times(80, { orders: [100] })]),
    'C',
    'landmarkAndStratified',
  ],
  ['E: a list of the engaged without dates', orderRows(twoKinds, { dated: false }), 'E', 'noEngagedDates'],
  ['E: a column of dates with none in it', orderRows(undated(twoKinds, () => true)), 'E', 'noEngagedDates'],
  [
    'E: no date of the engaged is known, though few kinds hold both groups',
    orderRows(oneKind, { dated: false }),
    'E',
    'noEngagedDates',
  ],
  [
    'E: more than half of the orders name no customer',
    withBlankOrders(orderCount + 1, 'customer'),
    'E',
    'mostRowsLeftOut',
  ],
  [
    'E: more than half of the orders have no date',
    withBlankOrders(orderCount + 1, 'date'),
    'E',
    'mostRowsLeftOut',
  ],
  [
    'C: exactly half of the orders name no customer',
    withBlankOrders(orderCount, 'customer'),
    'C',
    'landmarkAndStratified',
  ],
  [
    'E: 31 of 60 engaged have no date',
    orderRows(undated(twoKinds, (place) => place < 31)),
    'E',
    'mostRowsLeftOut',
  ],
  [
    'C: 30 of 60 engaged have no date',
    orderRows(undated(twoKinds, (place) => place % 2 === 0)),
    'C',
    'landmarkAndStratified',
  ],
  ['E: 61 of 121 rows of the engaged name nobody', withNamelessEngaged(61), 'E', 'mostRowsLeftOut'],
  ['C: 60 of 120 rows of the engaged name nobody', withNamelessEngaged(60), 'C', 'landmarkAndStratified'],
  [
    'C: blank lines under the engaged are no rows',
    withNamelessEngaged(500, NaN),
    'C',
    'landmarkAndStratified',
  ],
];

describe('the evidence grade of a repeat lift', () => {
  test.each(rules)('%s', (_rule, rows, grade, gradeReason) => {
    expect(repeatLift(rows, options)).toMatchObject({ grade, gradeReason });
  });

  test('is never A: chance did not decide who became engaged', () => {
    expect(rules.map(([, rows]) => repeatLift(rows, options).grade)).not.toContain('A');
  });
});

test.each<[GradeReason, RegExp]>([
  ['landmarkAndStratified', /random tenth of customers out of a campaign/],
  ['fewInformativeStrata', /older orders, or wait/],
  ['leftTruncationChangesConclusion', /"customer since" date/],
  ['noEngagedDates', /date on which each customer became engaged/],
  ['mostRowsLeftOut', /blank customers and dates/],
])('the cheapest next step from "%s" is the one that takes the reason away', (reason, step) => {
  expect(evidenceWords(reason, 30).nextStep).toMatch(step);
});
