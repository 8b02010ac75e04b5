import { describe, expect, it } from 'vitest';
import { holdOutLift, type HoldOutRows } from '../../../src/core/metrics/holdOutLift';
import { REFUND } from '../../../src/core/orderRows';

interface Person {
  readonly group: 1 | 0 | -1;
  readonly start: number;
  readonly orders: readonly number[];
}

const people = (count: number, person: Person): Person[] => Array.from({ length: count }, () => person);

function rowsOf(list: readonly Person[], dataEnd = 300): HoldOutRows {
  const orders = list.flatMap(({ orders: days }, customer) => days.map((day) => ({ customer, day })));
  return {
    customerCount: list.length,
    orderCustomer: Int32Array.from([...orders.map(({ customer }) => customer), -1]),
    orderDay: Float64Array.from([...orders.map(({ day }) => day), dataEnd]),
    groupOf: Int8Array.from(list.map(({ group }) => group)),
    start: Float64Array.from(list.map(({ start }) => start)),
  };
}

const options = { windowDays: 60, level: 0.95, marginOfNoInterest: 0.1 };
const start = 100;

/** metrics.md, section 3: 45 of 120 against 60 of 240. */
const worked = [
  ...people(45, { group: 1, start, orders: [50, 120] }),
  ...people(75, { group: 1, start, orders: [50] }),
  ...people(60, { group: 0, start, orders: [50, 160] }),
  ...people(180, { group: 0, start, orders: [50] }),
];

describe('holdOutLift', () => {
  it('compares everybody contacted with everybody held out: 45/120 against 60/240 is 0.125 [0.024738, 0.227556]', () => {
    const { test, extraCustomers, grade, gradeReason } = holdOutLift(rowsOf(worked), options);
    expect(test.total).toEqual({ successesA: 45, sizeA: 120, successesB: 60, sizeB: 240 });
    expect(test.difference.estimate).toBeCloseTo(0.125, 12);
    expect(test.difference.interval!.low).toBeCloseTo(0.024738, 6);
    expect(test.difference.interval!.high).toBeCloseTo(0.227556, 6);
    expect(test.ratio.interval!.low).toBeCloseTo(1.086801, 6);
    expect(test.verdict).toBe('increase');
    // 45 × (1 − 1 ÷ 1.5)
    expect(extraCustomers.estimate).toBeCloseTo(15, 9);
    expect([grade, gradeReason]).toEqual(['A', 'randomised']);
  });

  it('counts an order on days 1 to W after the start, not on the day itself and not later', () => {
    const one = (day: number) =>
      holdOutLift(
        rowsOf([
          ...people(1, { group: 1, start, orders: [day] }),
          ...people(1, { group: 0, start, orders: [1] }),
        ]),
        options,
      ).test.total.successesA;
    expect([100, 101, 160, 161].map(one)).toEqual([0, 1, 1, 0]);
  });

  it('keeps a customer without any order: not to buy is an outcome', () => {
    const rows = rowsOf([
      ...people(30, { group: 1, start, orders: [] }),
      ...people(30, { group: 0, start, orders: [130] }),
    ]);
    expect(holdOutLift(rows, options).test.total).toEqual({
      successesA: 0,
      sizeA: 30,
      successesB: 30,
      sizeB: 30,
    });
  });

  it('leaves out and counts those without a start, those not watched for so long, and those in no group', () => {
    const rows = rowsOf([
      ...people(20, { group: 1, start, orders: [50] }),
      ...people(20, { group: 0, start, orders: [50] }),
      ...people(3, { group: 1, start: NaN, orders: [50] }),
      ...people(4, { group: 0, start: 241, orders: [50] }),
      ...people(5, { group: -1, start, orders: [50, 120] }),
    ]);
    const { counts, test } = holdOutLift(rows, options);
    expect(counts).toEqual({
      inGroups: 47,
      withoutStart: 3,
      notObserved: 4,
      contacted: { inGroups: 23, withoutStart: 3, notObserved: 0 },
      heldOut: { inGroups: 24, withoutStart: 0, notObserved: 4 },
      orderRows: 58,
      orderRowsLeftOut: 1,
      refundRows: 0,
    });
    expect([test.total.sizeA, test.total.sizeB]).toEqual([20, 20]);
  });

  it('uses the time there is when hardly anybody can be watched for so long', () => {
    const found = holdOutLift(rowsOf(worked, 170), { ...options, windowDays: 180 });
    expect(found.windowDays).toBe(70);
    expect(found.test.total.sizeA).toBe(120);
  });

  const windowOf = (list: readonly Person[]) => {
    const { windowDays, counts } = holdOutLift(rowsOf(list), options);
    return [windowDays, counts.notObserved];
  };

  const begun = (group: 1 | 0, ...starts: number[]): Person[] =>
    starts.flatMap((day) => people(1, { group, start: day, orders: [1] }));

  it('asks for the whole window of half of each group, its last day being the last of the data', () => {
    expect(windowOf([...begun(1, 240, 241), ...begun(0, 100, 240, 299, 300)])).toEqual([60, 3]);
  });

  it('shortens the window to what half of each group can be watched for', () => {
    // 300 − 241 of the second of four; the one contacted could be watched for 60 days.
    expect(windowOf([...begun(1, 100), ...begun(0, 100, 241, 242, 299)])).toEqual([59, 2]);
    expect(windowOf([...begun(1, 100, 250, 260), ...begun(0, 100)])).toEqual([50, 1]);
  });

  it('is not refused, nor cut short, for one late start', () => {
    const late = begun(1, 300, 400);
    expect(windowOf([...worked, ...late])).toEqual([60, 2]);
    expect(holdOutLift(rowsOf([...worked, ...late]), options).grade).toBe('A');
  });

  it('names the first and the last day on which the test began for those who count', () => {
    const { starts } = holdOutLift(rowsOf([...worked, ...begun(0, 90, 110, 290)]), options);
    expect(starts).toEqual({ first: 90, last: 110 });
    expect(holdOutLift(rowsOf(begun(1, NaN)), options).starts).toBeNull();
  });

  it('shortens the window whoever else is in no group, and whichever start is blank', () => {
    const list = [
      ...people(2, { group: 1, start: 280, orders: [1] }),
      ...people(2, { group: 0, start: 290, orders: [1] }),
      ...people(1, { group: 1, start: NaN, orders: [1] }),
      ...people(5, { group: -1, start, orders: [1] }),
      ...people(5, { group: -1, start: 299, orders: [1] }),
    ];
    expect(windowOf(list)).toEqual([10, 0]);
  });

  it('keeps the window asked for where no start is known', () => {
    expect(windowOf(people(3, { group: 1, start: NaN, orders: [1] }))).toEqual([60, 0]);
  });

  it('reads rows in any order and leaves the groups it was given as they were', () => {
    const rows = rowsOf(worked);
    const backwards = {
      ...rows,
      orderCustomer: rows.orderCustomer.slice().reverse(),
      orderDay: rows.orderDay.slice().reverse(),
      groupOf: Int8Array.of(...rows.groupOf.slice(1), 1),
      start: Float64Array.of(...rows.start.slice(1), 500),
    };
    const before = backwards.groupOf.slice();
    expect(holdOutLift(backwards, options).counts).toMatchObject({ inGroups: 360, notObserved: 1 });
    expect(backwards.groupOf).toEqual(before);
    const { orderCustomer, orderDay } = backwards;
    expect(holdOutLift({ ...rows, orderCustomer, orderDay }, options)).toEqual(holdOutLift(rows, options));
  });

  it('refuses a test that begins with or after the last order', () => {
    for (const begun of [300, 400]) {
      const late = rowsOf(people(20, { group: 1, start: begun, orders: [1] }));
      expect(() => holdOutLift(late, options)).toThrow(
        expect.objectContaining({ code: 'HOLD_OUT_NOT_BEGUN' }),
      );
    }
  });
});

describe('the grade of a hold-out test', () => {
  const graded = (list: readonly Person[]) => {
    const { grade, gradeReason } = holdOutLift(rowsOf(list), options);
    return [grade, gradeReason];
  };
  const mixed = (group: 1 | 0, one: number, two: number): Person[] => [
    ...people(one, { group, start, orders: [40] }),
    ...people(two, { group, start, orders: [40, 60] }),
  ];

  it('is A while the groups had bought alike before', () => {
    expect(graded([...mixed(1, 60, 40), ...mixed(0, 55, 45)])).toEqual(['A', 'randomised']);
  });

  it('is D when one group had bought clearly more often before: 10 % against 60 % with two orders', () => {
    expect(graded([...mixed(1, 40, 60), ...mixed(0, 90, 10)])).toEqual(['D', 'groupsNotRandom']);
    expect(graded([...mixed(1, 90, 10), ...mixed(0, 40, 60)])).toEqual(['D', 'groupsNotRandom']);
  });

  it('is D when only one group had bought at all, where no spread between people can be worked out', () => {
    const bought = people(40, { group: 1, start, orders: [40] });
    const never = people(40, { group: 0, start, orders: [] });
    expect(graded([...bought, ...never])).toEqual(['D', 'groupsNotRandom']);
  });

  const undated = (group: 1 | 0, count: number) => people(count, { group, start: NaN, orders: [40] });

  it('is E when more than half of either group has no start, however large the other is', () => {
    for (const group of [1, 0] as const)
      expect(
        graded([...undated(group, 13), ...mixed(group, 6, 6), ...mixed(group === 1 ? 0 : 1, 60, 60)]),
      ).toEqual(['E', 'mostRowsLeftOut']);
  });

  it('is D when a start is missing, or too late, clearly more often in one group: 2 of 100 against 40 of 100', () => {
    const few = [...mixed(1, 50, 48), ...undated(1, 2)];
    const late = people(40, { group: 0, start: 290, orders: [40] });
    for (const many of [undated(0, 40), late])
      expect(graded([...few, ...mixed(0, 30, 30), ...many])).toEqual(['D', 'groupsNotFollowedAlike']);
    // 2 of 100 against 6 of 100 is what chance does.
    expect(graded([...few, ...mixed(0, 47, 47), ...undated(0, 6)])[0]).toBe('A');
  });

  it('is still A when exactly half of each group has no start, or half of the rows no customer', () => {
    const known = [...mixed(1, 6, 4), ...mixed(0, 6, 4)];
    expect(graded([...known, ...undated(1, 10), ...undated(0, 10)])[0]).toBe('A');
    const { orderCustomer, orderDay, ...rest } = rowsOf(known);
    // 28 orders and the one row without a customer that ends the data.
    const rows = {
      ...rest,
      orderCustomer: Int32Array.of(...orderCustomer, ...new Array<number>(27).fill(-1)),
      orderDay: Float64Array.of(...orderDay, ...new Array<number>(27).fill(1)),
    };
    expect(holdOutLift(rows, options)).toMatchObject({
      grade: 'A',
      counts: { orderRows: 56, orderRowsLeftOut: 28 },
    });
  });

  it('counts refunds in rows of their own apart: they lower no grade and are no order', () => {
    const known = [...mixed(1, 6, 4), ...mixed(0, 6, 4)];
    const { orderCustomer, orderDay, ...rest } = rowsOf(known);
    // Of 28 orders and the row that ends the data, 1 has no customer; 40 refunds are more than all of them.
    const withRefunds = {
      ...rest,
      orderCustomer: Int32Array.of(...orderCustomer, ...new Array<number>(40).fill(REFUND)),
      orderDay: Float64Array.of(...orderDay, ...new Array<number>(40).fill(start + 20)),
    };
    expect(holdOutLift(withRefunds, options)).toMatchObject({
      grade: 'A',
      counts: { orderRows: 29, orderRowsLeftOut: 1, refundRows: 40 },
      test: { total: { successesA: 0, sizeA: 10, successesB: 0, sizeB: 10 } },
    });
    const onlyRefunds = { ...withRefunds, orderCustomer: withRefunds.orderCustomer.map(() => REFUND) };
    expect(() => holdOutLift(onlyRefunds, options)).toThrow(expect.objectContaining({ code: 'NO_ROWS' }));
  });

  it('is E when more than half of the order rows have no customer', () => {
    const rows = rowsOf(people(20, { group: 1, start, orders: [40] }));
    const blank = {
      ...rows,
      orderCustomer: rows.orderCustomer.map((customer) => (customer % 3 === 0 ? customer : -1)),
    };
    expect(holdOutLift(blank, options).grade).toBe('E');
  });
});
