import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/analysis/analysis';
import { Failure } from '../../src/core/failure';
import { buildReport } from '../../src/report/buildReport';
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
