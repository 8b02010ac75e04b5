import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/analysis/analysis';
import { Failure } from '../../src/core/failure';
import { buildReport } from '../../src/report/buildReport';
import { failureSentence } from '../../src/wording/failures';
import { analysisOf, result } from '../analysis/data';
import { tabOf } from '../import/tab';
import { customerShop } from './exampleCustomers';
import { planText } from './planText';

const expected = JSON.parse(readFileSync('test/reference/customer-questions/results.json', 'utf8')) as Record<
  string,
  Record<string, number & number[] & Record<string, number>>
>;
const options = { templateId: 'full', title: 'Report', businessName: '' };
const shop = customerShop();
const planOf = (analysis: Analysis) => buildReport(analysis, options);
const figuresOf = (analysis: Analysis) =>
  new Map(planOf(analysis).figures.map(({ key, value }) => [key, value]));
const figures = figuresOf(shop);

const close = (key: string, wanted: number): void => {
  const value = figures.get(key);
  expect(typeof value, key).toBe('number');
  expect((value as number) / wanted, key).toBeCloseTo(1, 9);
};
const withLimits = (key: string, wanted: readonly number[]): void =>
  ['', '.low', '.high'].forEach((suffix, index) => close(`${key}${suffix}`, wanted[index]!));

describe('the formulas about customers give what pandas and scipy give', () => {
  test('the share who come back with its limits, and the pauses', () => {
    const { comingBack } = expected;
    close('comingBack.people', comingBack!['observed']!);
    close('comingBack.count', comingBack!['repeaters']!);
    ['rate', 'low', 'high'].forEach((name, index) =>
      close(`comingBack.${name}`, (comingBack!['rate'] as number[])[index]!),
    );
    close('comingBack.medianDays', comingBack!['medianDays']!);
    close('comingBack.medianDaysToSecond', comingBack!['medianDaysToSecond']!);
    expect(figures.get('comingBack.sentence')).toMatch(/^Customers come back here/);
  });

  test('what a customer is worth, at the margin of the page', () => {
    close('worth.meanNetSales', expected['worth']!['meanNetSales']!);
    withLimits('worth.value', expected['worth']!['value'] as number[]);
  });

  test('what a customer is worth has its low limit below its high one, also where refunds are above sales', () => {
    // Of ana and ben, watched for 180 days, ana came back, for 5 − 25 = −20: 1 of 2, by Wilson 0.0945 to 0.9055.
    // −20 · r ÷ (1 + i − r), i = 1.1^(180 ÷ 365) − 1 = 0.0481244 (Python).
    const orders =
      'Customer | Date | Amount\nana | 2025-01-01 | 10\nben | 2025-01-01 | 10\nana | 2025-02-01 | 5\nana | 2025-02-02 | -25\nzoe | 2025-12-01 | 10';
    const worth = figuresOf(analysisOf([tabOf('Orders', orders)]));
    expect(worth.get('worth.meanNetSales')).toBe(-20);
    expect(worth.get('worth.value')).toBeCloseTo(-18.244033677847618, 6);
    expect(worth.get('worth.value.low')).toBeCloseTo(-126.9447203585467, 6);
    expect(worth.get('worth.value.high')).toBeCloseTo(-1.982631721255353, 6);
    const { value } = result(analysisOf([tabOf('Orders', orders)]).customers.worth);
    expect([value.interval!.low, value.interval!.high]).toEqual([
      expect.closeTo(-126.9447203585467, 6),
      expect.closeTo(-1.982631721255353, 6),
    ]);
  });

  test('without a margin what a customer is worth is said to be revenue-based', () => {
    const worth = (margin: number | null): string => {
      const page = planText(planOf({ ...shop, assumptions: { ...shop.assumptions, margin } }));
      return /What a customer is worth · [^]*?What it costs/.exec(page)![0];
    };
    expect(worth(null)).toMatch(/Worth \(revenue-based\)[^]*revenue-based: the cost of goods is not known/);
    expect(worth(0.4)).toMatch(/Worth after the first order/);
    expect(worth(0.4)).not.toMatch(/revenue-based/);
  });

  test('what it costs to win one and to keep one', () => {
    const { winning, keeping, newCustomers, repeatCustomers, ratio } = expected['winningAndKeeping']!;
    close('winning.cost', winning!);
    close('keeping.cost', keeping!);
    close('winning.each', winning! / newCustomers!);
    close('keeping.each', keeping! / repeatCustomers!);
    close('winning.ratio', ratio!);
  });

  test('what the engaged and the others spent, and the share due to more orders', () => {
    const spend = expected['spend']!;
    for (const group of ['engaged', 'others']) {
      const { customers, orders, sales } = spend[group]!;
      close(`spend.${group}.each`, sales! / customers!);
      close(`spend.${group}.ordersEach`, orders! / customers!);
      close(`spend.${group}.basket`, sales! / orders!);
    }
    withLimits('spend.difference', spend['difference'] as number[]);
    close('spend.shareOfOrders', spend['shareOfOrders']!);
    expect(figures.get('spend.sentence')).toMatch(/cannot be told/);
  });

  test('the formula of each verdict is the verdict of the core', () => {
    const { deals, holdOut } = shop.customers;
    if (!('result' in deals && 'result' in holdOut)) throw new Error('the shop has both');
    const sentences = {
      increase: /more often|extra customers/,
      decrease: /less often/,
      noEffect: /too small to matter/,
      cannotTell: /cannot be told/,
      tooFewData: /Too few/,
    };
    expect(figures.get('deals.sentence')).toMatch(sentences[deals.result.loyalty.comparison.verdict]);
    expect(figures.get('holdOut.sentence')).toMatch(sentences[holdOut.result.test.verdict]);
  });

  test('two rates, their difference and by how much more often, as the core has them', () => {
    const { deals, holdOut } = shop.customers;
    if (!('result' in deals && 'result' in holdOut)) throw new Error('the shop has both');
    for (const [key, { difference, ratio }] of [
      ['deals', deals.result.loyalty.comparison],
      ['holdOut', holdOut.result.test],
    ] as const) {
      withLimits(`${key}.difference`, [
        difference.estimate!,
        difference.interval!.low!,
        difference.interval!.high!,
      ]);
      withLimits(`${key}.ratio`, [ratio.estimate!, ratio.interval!.low!, ratio.interval!.high!]);
    }
  });

  test('each segment against the rest, at the confidence that Holm leaves for it', () => {
    const { segments } = shop.customers;
    if (!('result' in segments)) throw new Error('the shop has segments');
    segments.result.lifts.forEach(({ test: { ratio } }, index) =>
      withLimits(`segment.${index + 1}.ratio`, [
        ratio.estimate!,
        ratio.interval!.low!,
        ratio.interval!.high!,
      ]),
    );
    const page = planText(planOf(shop));
    expect(page).toContain('Office');
    expect(page).not.toContain('Church');
  });
});

describe('work of one purpose that nobody recorded', () => {
  const orders = tabOf(
    'Orders',
    'Customer | Date | Amount\nana | 2025-01-05 | 10\nana | 2025-09-01 | 10\nben | 2025-09-01 | 10',
    1,
  );
  test.each([
    ['no row', ''],
    ['a row that cost nothing', '\n2025-03-02 | 0 | 0 | acquisition'],
  ])('has no cost of one and no ratio, in place of 0: %s', (_, row) => {
    const log = tabOf('Log', `Date | Hours | Cost | Purpose\n2025-03-01 | 2 | 15 | retention${row}`, 2);
    const analysis = analysisOf([orders, log], { hourlyRate: 20 });
    expect(result(analysis.customers.winningAndKeeping).costs).toEqual({
      costPerNew: null,
      costPerRepeat: 55,
      ratio: null,
    });
    const values = figuresOf(analysis);
    expect(values.get('winning.each')).toBe('none');
    expect(values.get('keeping.each')).toBe(55);
    expect(values.get('winning.ratio')).toBe('none');
  });
});

describe('segments of few customers', () => {
  /** As many customers as named, the first half of them back on 1 March. */
  const shopOf = (sizes: Readonly<Record<string, number>>): Analysis => {
    const people = Object.entries(sizes).flatMap(([name, size]) =>
      Array.from({ length: size }, (_, index) => ({ name, id: `${name}${index}`, back: 2 * index < size })),
    );
    const orders = people.flatMap(({ id, back }) => [
      `${id} | 2025-01-05 | 10`,
      ...(back ? [`${id} | 2025-03-01 | 10`] : []),
    ]);
    const rows = [...orders, 'late | 2025-12-01 | 10'].join('\n');
    const list = people.map(({ id, name }) => `${id} | ${name}`).join('\n');
    return analysisOf([
      tabOf('Orders', `Customer | Date | Amount\n${rows}`, 1),
      tabOf('Customers', `Customer | Segment\n${list}`, 2),
    ]);
  };
  const page = (analysis: Analysis): string => planText(planOf(analysis)).replace(/\s+/g, ' ');

  test('under ten print no range: it would not be widened for the others', () => {
    const values = figuresOf(shopOf({ Alpha: 20, Beta: 14, Small: 6 }));
    expect(values.get('segment.3.people')).toBe(6);
    for (const limit of ['low', 'high']) {
      expect(values.get(`segment.3.lift.${limit}`)).toBe('too few');
      expect(values.get(`segment.2.lift.${limit}`)).toBeTypeOf('number');
    }
  });

  test('that stand in a row "all others" are not said to be only in the rest', () => {
    const large = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`Kind${index}`, 12]));
    const shown = shopOf({ ...large, Few: 4, Fewer: 3 });
    expect(figuresOf(shown).get('segment.9.people')).toBe(7);
    expect(page(shown)).toContain('"all others": 2 smaller segments together.');
    expect(page(shown)).not.toMatch(/only in the rest/);
    const hidden = shopOf({ Alpha: 20, Beta: 14, Few: 4 });
    expect(page(hidden)).toContain('One smaller segment, 4 customers, is only in the rest.');
    expect(page(hidden)).not.toContain('all others');
  });
});

describe('what engagement caused', () => {
  const found = shop.customers.holdOut;
  const graded = (
    grade: 'A' | 'D',
    gradeReason: 'randomised' | 'groupsNotRandom',
    changed = {},
  ): Analysis => {
    if (!('result' in found)) throw new Error('the shop has a hold-out test');
    const result = { ...found.result, grade, gradeReason, ...changed };
    return { ...shop, customers: { ...shop.customers, holdOut: { result } } };
  };
  const clear = {
    test: {
      ...('result' in found ? found.result.test : null),
      total: { successesA: 90, sizeA: 120, successesB: 60, sizeB: 240 },
    },
  };

  test('is said only at grade A', () => {
    expect(figuresOf(graded('A', 'randomised', clear)).get('holdOut.sentence')).toMatch(
      /^Engagement caused about/,
    );
    const lowered = figuresOf(graded('D', 'groupsNotRandom', clear));
    expect(lowered.get('holdOut.sentence')).toMatch(/ordered more often.*This may be who they are/);
    expect(lowered.get('holdOut.sentence')).not.toMatch(/caused/);
    expect(lowered.get('holdOut.grade')).toBe('D');
  });

  const headingOf = (analysis: Analysis) =>
    /What engagement caused · .*/.exec(planText(planOf(analysis)))![0];

  test('is headed by the days of the test, not by the period of the page', () => {
    // generate.py: all groups begin on day 310 of its shop, 6 November 2024; 120 days are asked for.
    expect(headingOf(shop)).toBe('What engagement caused · test from 6 Nov 2024, 120 days each');
    const starts = { first: Date.UTC(2024, 10, 6) / 86_400_000, last: Date.UTC(2024, 11, 24) / 86_400_000 };
    expect(headingOf(graded('A', 'randomised', { starts }))).toBe(
      'What engagement caused · tests begun 6 Nov 2024 to 24 Dec 2024, 120 days each',
    );
    expect(headingOf(graded('A', 'randomised', { inPeriod: true }))).not.toMatch(/test/);
  });

  test('is refused without repeating what the cells hold: the page may be shared', () => {
    const failure = new Failure('HOLD_OUT_NOT_TOLD', { labels: 'Ana Smith, Ben Jones' });
    expect(failureSentence(failure)).toContain('Ana Smith');
    const page = planText(planOf({ ...shop, customers: { ...shop.customers, holdOut: { failure } } }));
    expect(page).toContain('Which of your groups is the hold-out cannot be told. Use two groups');
    expect(page).not.toMatch(/Smith|Jones/);
  });

  test('stands beside whether they were already better', () => {
    const [contacted, leftOut] = expected['holdOut']!['before'] as number[];
    expect(figures.get('holdOut.before.gap')).toBeCloseTo(contacted! - leftOut!, 9);
  });
});

describe('sections about customers without their data', () => {
  const missing = () => ({ failure: new Failure('NO_ORDERS') });
  const customers = Object.fromEntries(
    Object.keys(shop.customers).map((name) => [name, missing()]),
  ) as unknown as Analysis['customers'];

  test('print no figure of their own, and say what to add where the gain and where coming back is asked for', () => {
    const analysis = { ...shop, repeat: missing(), supported: missing(), customers };
    const plan = planOf(analysis);
    const own = /^(comingBack|spend|worth|winning|keeping|deals|referrals|segment|holdOut)\./;
    expect(plan.figures.filter(({ key }) => own.test(key))).toEqual([]);
    expect(planText(plan).split('No tab holds your orders')).toHaveLength(3);
  });

  test('fewer than five people who recommend are not counted out', () => {
    const { advocates } = shop.customers;
    if (!('result' in advocates)) throw new Error('the shop has recommendations');
    const few = { ...shop.customers, advocates: { result: { ...advocates.result, referrers: 4 } } };
    const plan = figuresOf({ ...shop, customers: few });
    expect(plan.get('referrals.referrers')).toBe('under 5');
    expect([...plan.keys()].filter((key) => key.startsWith('referrals.silent'))).toEqual([]);
  });

  test('where the column says yes in place of a name, the page asks for names and counts nobody', () => {
    const { advocates } = shop.customers;
    if (!('result' in advocates)) throw new Error('the shop has recommendations');
    const unnamed = { ...advocates.result, referrers: 0, silent: missing() };
    const analysis = { ...shop, customers: { ...shop.customers, advocates: { result: unnamed } } };
    expect(figuresOf(analysis).get('referrals.referrers')).toBe('none');
    expect(planText(planOf(analysis))).toContain('Who recommended you is not written down.');
    expect(planText(planOf(analysis))).not.toContain('Fewer than five');
  });

  test('nobody is named: no address of a customer or of a referrer stands on the page', () => {
    expect(planText(planOf(shop))).not.toMatch(/@/);
  });
});
