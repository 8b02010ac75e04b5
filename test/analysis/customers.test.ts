import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/core/failure';
import type { TabMapping } from '../../src/import/mapping';
import { recognised, tabOf } from '../import/tab';
import { analysisOf, failureCode, referenceTab, result } from './data';

const folder = 'customer-questions';
/** Worked out by pandas and scipy: test/reference/customer-questions/generate.py. */
const expected = JSON.parse(readFileSync(`test/reference/${folder}/results.json`, 'utf8')) as {
  comingBack: Record<
    'customers' | 'observed' | 'repeaters' | 'gaps' | 'medianDays' | 'withSecond',
    number
  > & {
    rate: number[];
    medianDaysToSecond: number;
  };
  spend: {
    engaged: { customers: number; orders: number; sales: number };
    others: { customers: number; orders: number; sales: number };
    difference: number[];
    shareOfOrders: number;
  };
  worth: { meanNetSales: number; value: number[] };
  winningAndKeeping: Record<'newCustomers' | 'repeatCustomers' | 'winning' | 'keeping' | 'ratio', number>;
  deals: { deal: number[]; others: number[]; orders: number; discounted: number; given: number };
  advocates: Record<'customers' | 'referred' | 'referrers' | 'silent' | 'withoutName', number>;
  segments: Record<string, number[]>;
  holdOut: { contacted: number[]; heldOut: number[]; before: number[]; balance: number[] };
};

const tabs = ['activities.csv', 'orders.csv', 'customers.csv'].map((file, index) =>
  referenceTab(`${folder}/${file}`, index + 1),
);
const settings = { repeatWindowDays: 120, landmarkDays: 20, hourlyRate: 25, margin: 0.4 };
const { customers } = analysisOf(tabs, settings);
const limits = ({ interval }: { interval: { low: number | null; high: number | null } | null }) => [
  interval!.low,
  interval!.high,
];
const close = (given: readonly (number | null)[], wanted: readonly number[], digits = 9): void =>
  wanted.forEach((value, index) => expect(given[index]! / value).toBeCloseTo(1, digits));

describe('the questions about customers, against pandas', () => {
  it('coming back: those watched for the whole window, and the pauses between orders', () => {
    const { repeat, between } = result(customers.comingBack);
    const { rate, ...counts } = expected.comingBack;
    expect({
      customers: repeat.counts.customers,
      observed: repeat.counts.observed,
      repeaters: repeat.repeaters,
      gaps: between.gaps,
      medianDays: between.medianDays,
      withSecond: between.customersWithSecond,
      medianDaysToSecond: between.medianDaysToSecond,
    }).toEqual(counts);
    close([repeat.rate.estimate, ...limits(repeat.rate)], rate);
  });

  it('spending of the engaged and of the others in the same days, and what makes the difference', () => {
    const spend = result(customers.spend);
    for (const group of ['engaged', 'others'] as const) {
      expect(spend[group].customers).toBe(expected.spend[group].customers);
      expect(spend[group].orders).toBe(expected.spend[group].orders);
      close([spend[group].sales], [expected.spend[group].sales]);
    }
    close([spend.difference.estimate, ...limits(spend.difference)], expected.spend.difference);
    close([spend.decomposition.shareOfFrequency], [expected.spend.shareOfOrders]);
    expect(spend.verdict).toBe('cannotTell');
    expect(spend.grade).toBe('D');
  });

  it('what a customer is worth after the first order, at the share who come back and at its limits', () => {
    const worth = result(customers.worth);
    close([worth.meanNetSales], [expected.worth.meanNetSales]);
    close([worth.value.estimate, ...limits(worth.value)], expected.worth.value);
  });

  it('what it costs to win a customer and to keep one; activities without a purpose are in neither', () => {
    const { newCustomers, repeatCustomers, costs } = result(customers.winningAndKeeping);
    const wanted = expected.winningAndKeeping;
    expect({ newCustomers, repeatCustomers }).toEqual({
      newCustomers: wanted.newCustomers,
      repeatCustomers: wanted.repeatCustomers,
    });
    close(
      [costs!.costPerNew, costs!.costPerRepeat, costs!.ratio],
      [wanted.winning / newCustomers, wanted.keeping / repeatCustomers, wanted.ratio],
    );
  });

  it('who first came for a discount and later bought at full price', () => {
    const { loyalty, orders, discounted, given } = result(customers.deals);
    const { successesA, sizeA, successesB, sizeB } = loyalty.comparison.total;
    expect([successesA, sizeA]).toEqual(expected.deals.deal);
    expect([successesB, sizeB]).toEqual(expected.deals.others);
    expect([orders, discounted]).toEqual([expected.deals.orders, expected.deals.discounted]);
    close([given], [expected.deals.given]);
  });

  it('who came by a recommendation, and which of those who recommend are not engaged; "no" is nobody', () => {
    const found = result(customers.advocates);
    const silent = result(found.silent);
    expect({
      customers: found.customers,
      referred: found.referred,
      referrers: found.referrers,
      silent: silent.silent,
      withoutName: silent.rowsLeftOut,
    }).toEqual(expected.advocates);
    expect(silent.referrers).toBe(expected.advocates.referrers);
  });

  it('which segments come back; a segment of under five people is not shown', () => {
    const { lifts, inSmallSegments, smallSegments } = result(customers.segments);
    expect(lifts.map(({ segment, test }) => [segment, test.total.successesA, test.total.sizeA])).toEqual(
      ['Home', 'Office', 'School'].map((name) => [name, ...expected.segments[name]!]),
    );
    expect([smallSegments, inSmallSegments]).toEqual([1, expected.segments['Church']![1]]);
    const everybody = Object.values(expected.segments).reduce((sum, [, size]) => sum + size!, 0);
    for (const { test } of lifts) expect(test.total.sizeA + test.total.sizeB).toBe(everybody);
  });

  it('what a hold-out test shows, at grade A while the groups had bought alike before', () => {
    const { test, before, grade, gradeReason, windowDays } = result(customers.holdOut);
    const { successesA, sizeA, successesB, sizeB } = test.total;
    expect([successesA, sizeA]).toEqual(expected.holdOut.contacted);
    expect([successesB, sizeB]).toEqual(expected.holdOut.heldOut);
    close([before.contacted.estimate, before.heldOut.estimate], expected.holdOut.before);
    // Far in the tail, with a fraction of a degree of freedom, the two quantiles agree to eight digits.
    close([before.difference.estimate, ...limits(before.difference)], expected.holdOut.balance, 8);
    expect([grade, gradeReason, windowDays]).toEqual(['A', 'randomised', 120]);
  });
});

describe('without its data', () => {
  const orders = tabOf('Orders', 'Customer | Date | Amount\nana | 2025-01-01 | 10\nana | 2025-12-01 | 10');
  const alone = analysisOf([orders]).customers;

  it('each question says what to add', () => {
    expect(failureCode(alone.spend)).toBe('NO_ENGAGED_CUSTOMERS');
    expect(failureCode(alone.worth)).toBe('NOBODY_CAME_BACK');
    expect(failureCode(alone.winningAndKeeping)).toBe('NO_PURPOSE');
    expect(failureCode(alone.deals)).toBe('NO_DISCOUNTS');
    expect(failureCode(alone.advocates)).toBe('NO_REFERRALS');
    expect(failureCode(alone.segments)).toBe('NO_SEGMENTS');
    expect(failureCode(alone.holdOut)).toBe('NO_HOLD_OUT');
  });

  it('without any orders each question about orders asks for them', () => {
    const { customers: none } = analysisOf([]);
    for (const part of [none.comingBack, none.spend, none.worth, none.deals])
      expect(failureCode(part)).toBe('NO_ORDERS');
  });

  it('a code "none" or "-" is no discount', () => {
    const codes =
      'Customer | Date | Amount | Discount code\nana | 2025-01-01 | 10 | none\nana | 2025-09-01 | 10 | -';
    expect(failureCode(analysisOf([tabOf('Orders', codes)]).customers.deals)).toBe('NO_DISCOUNTS');
  });
});

describe('which of two groups is the hold-out', () => {
  const orders = tabOf('Orders', 'Customer | Date | Amount\nana | 2025-01-05 | 10\nben | 2025-09-01 | 10', 1);
  const code = (rows: string, changed = {}) =>
    failureCode(analysisOf([orders, tabOf('List', rows, 2)], changed).customers.holdOut);

  it.each(['hold-out', 'Holdout', 'Control group', 'No contact', 'control', 'no'])(
    'is told by "%s"',
    (name) => {
      const rows = `Customer | Group | Group since\nana | mailed | 2025-02-01\nben | ${name} | 2025-02-01`;
      const found = result(analysisOf([orders, tabOf('List', rows, 2)]).customers.holdOut);
      expect(found.test.total).toMatchObject({ sizeA: 1, successesA: 0, sizeB: 1, successesB: 0 });
    },
  );

  it('is asked for where no name, or more than one, says so, and where there are three groups', () => {
    expect(code('Customer | Group | Group since\nana | red | 2025-02-01\nben | blue | 2025-02-01')).toBe(
      'HOLD_OUT_NOT_TOLD',
    );
    expect(code('Customer | Group | Group since\nana | none | 2025-02-01\nben | control | 2025-02-01')).toBe(
      'HOLD_OUT_NOT_TOLD',
    );
    expect(
      code(
        'Customer | Group | Group since\nana | A | 2025-02-01\nben | B | 2025-02-01\ncy | control | 2025-02-01',
      ),
    ).toBe('HOLD_OUT_NOT_TOLD');
  });

  const byHand = (sheetId: number, group: string, dated = true): TabMapping => ({
    sheetId,
    table: 'customers',
    columns: { customer: 'Customer', group, ...(dated ? { groupSince: 'Group since' } : {}) },
    constants: {},
  });
  const sizes = (
    header: string,
    [ana, ben]: readonly [string, string],
    changed = {},
    since: readonly [string, string] = [' | Group since', ' | 2025-02-01'],
  ): [contacted: number, heldOut: number, grade: string] => {
    const rows = `Customer | ${header}${since[0]}\nana | ${ana}${since[1]}\ncy | ${ana}${since[1]}\nben | ${ben}${since[1]}`;
    const list = tabOf('List', rows, 2);
    const mappings = [recognised(orders), byHand(2, header, since[0] !== '')];
    const { test, grade } = result(analysisOf([orders, list], changed, mappings).customers.holdOut);
    return [test.total.sizeA, test.total.sizeB, grade];
  };
  const told = (...given: Parameters<typeof sizes>): unknown => {
    try {
      return sizes(...given);
    } catch (error) {
      return error instanceof Failure ? error.code : error;
    }
  };

  // Two customers have the first value, one the second.
  it.each([
    ['Hold-out', 'no', 'yes', 2, 1],
    ['Holdout', 'yes', 'no', 1, 2],
    ['Control', 'TRUE', 'FALSE', 1, 2],
    ['In hold-out', 'x', '-', 1, 2],
    ['Control group', '0', '1', 2, 1],
    ['Kontrollgruppe', 'nein', 'ja', 2, 1],
    ['Hold-out group', 'contacted', 'hold-out', 2, 1],
    ['Not contacted', 'yes', 'no', 1, 2],
    ['Contacted', 'yes', 'no', 2, 1],
    ['Treatment', 'off', 'on', 1, 2],
    ['Group', 'letter', 'none', 2, 1],
    ['Test group', 'FALSE', 'TRUE', 1, 2],
  ])('under "%s", "%s" and "%s" are read as the header asks', (header, first, second, contacted, heldOut) => {
    expect(told(header, [first, second])).toEqual([contacted, heldOut, 'A']);
  });

  it('is not told by a bare "yes" or "no" under a header that asks something else', () => {
    for (const header of ['VIP', 'Credit control', 'Not in hold-out', 'Newsletter'])
      expect(told(header, ['yes', 'no'])).toBe('HOLD_OUT_NOT_TOLD');
  });

  it('is not told by two tabs whose headers ask opposite things', () => {
    const list = (header: string, name: string, id: number) =>
      tabOf(
        `List ${id}`,
        `Customer | ${header} | Group since\n${name} | yes | 2025-02-01\n${name}2 | no | 2025-02-01`,
        id,
      );
    const tabs = [orders, list('Hold-out', 'ana', 2), list('Contacted', 'ben', 3)];
    const mappings = [recognised(orders), byHand(2, 'Hold-out'), byHand(3, 'Contacted')];
    expect(failureCode(analysisOf(tabs, {}, mappings).customers.holdOut)).toBe('HOLD_OUT_NOT_TOLD');
  });

  it('without the day the test began is believed only where "hold-out" or "control" is written', () => {
    const period = { period: { kind: 'custom', from: '2025-01-01', to: '2025-06-30' } } as const;
    const undated = (header: string, ...values: [string, string]) => told(header, values, period, ['', '']);
    expect(undated('Hold-out', 'no', 'yes')).toEqual([2, 1, 'A']);
    expect(undated('Group', 'letter', 'control')).toEqual([2, 1, 'A']);
    for (const [header, first, second] of [
      ['Group', 'wholesale', 'none'],
      ['Group', 'mailed', 'no email'],
      ['Treatment', 'yes', 'no'],
      ['Contacted', 'yes', 'no'],
      ['Not contacted', 'yes', 'no'],
    ] as const)
      expect(undated(header, first, second)).toBe('HOLD_OUT_NOT_TOLD');
  });

  it('needs the day the test began, or a period', () => {
    const rows = 'Customer | Group\nana | mailed\nben | control';
    expect(code(rows)).toBe('HOLD_OUT_WITHOUT_DATE');
    const period = { kind: 'custom', from: '2025-01-01', to: '2025-06-30' } as const;
    const found = result(analysisOf([orders, tabOf('List', rows, 2)], { period }).customers.holdOut);
    expect(found.windowDays).toBe(181);
    expect(found.test.total).toEqual({ sizeA: 1, successesA: 1, sizeB: 1, successesB: 0 });
  });
});
