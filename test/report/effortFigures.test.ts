import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analysis, HoursByGroup, OnlineAndOffline, WhatWouldPay } from '../../src/analysis/analysis';
import { breakEvenHours } from '../../src/core/metrics/breakEvenHours';
import type { PersonalTouch } from '../../src/core/metrics/personalTouch';
import { verdict } from '../../src/core/verdict';
import { composeReport } from '../../src/report/composeReport';
import { layoutReport } from '../../src/report/layout/layoutReport';
import { sheetPlanOf } from '../../src/report/layout/sheetPlanOf';
import type { SheetPlan } from '../../src/report/sheetPlan';
import { paySentences, sidesSentences, touchSentences } from '../../src/wording/effortSentences';
import { exampleAnalysis, type ExampleParts } from './exampleAnalysis';

const options = { templateId: 'full', title: 'Report', businessName: '' };
const money = fc.double({ min: -1e6, max: 1e6, noNaN: true, noDefaultInfinity: true });
const positive = fc.double({ min: 0.01, max: 1e5, noNaN: true, noDefaultInfinity: true });
const orZero = fc.oneof(fc.constant(0), positive);

const level = (step: number) =>
  fc.nat({ max: 200 }).chain((contacts) =>
    fc.record({
      level: fc.constant(step),
      contacts: fc.constant(contacts),
      conversions: fc.nat({ max: contacts }),
      hours: orZero,
      gain: money,
    }),
  );

const levels = fc.subarray([1, 2, 3, 4, 5], { minLength: 1 }).chain((steps) => fc.tuple(...steps.map(level)));

const count = fc.nat({ max: 300 });
const side = fc.record({
  cash: orZero,
  hours: orZero,
  contacts: count,
  responses: count,
  leads: count,
  conversions: count.map((conversions) => conversions + 1),
});

const examples: fc.Arbitrary<ExampleParts> = fc.record({
  assumptions: fc.record({
    hourlyRate: fc.option(orZero),
    margin: fc.option(fc.double({ min: 0.01, max: 1, noNaN: true })),
    targetRoe: fc.constantFrom(0, 0.5, -0.25),
    level: fc.constantFrom(0.8, 0.95, 0.99),
    liftMarginOfNoInterest: fc.constantFrom(0, 0.1, 0.5, 3),
    revenueGoal: fc.option(positive),
    offlineCostPerCustomer: fc.option(positive),
  }),
  gain: money,
  cash: orZero,
  hours: orZero,
  activities: fc.array(fc.record({ name: fc.string(), gain: money, cash: positive, hours: positive }), {
    minLength: 1,
    maxLength: 8,
  }),
  levels,
  sides: fc.record({ online: side, offline: side }),
});

type Typed = Readonly<Record<string, number | ''>>;

/** The page, as it is after somebody typed over assumption cells. */
function planOf(analysis: Analysis, typed: Typed = {}): SheetPlan {
  const draft = layoutReport(composeReport(analysis, options));
  for (const [name, content] of Object.entries(typed)) {
    const { row, column } = draft.place(`assumption.${name}`);
    draft.rows[row - 1]![column - 1] = { ...draft.rows[row - 1]![column - 1]!, content };
  }
  return sheetPlanOf('Report', draft);
}

function valueOf(plan: SheetPlan, key: string): string | number | boolean {
  const figure = plan.figures.find((candidate) => candidate.key === key);
  if (figure === undefined) throw new Error(`no figure ${key}`);
  return figure.value;
}

/** A number equals the core's to 1e-9 of the larger of what it is made of; where the core has none the cell holds words. */
function expectSame(plan: SheetPlan, key: string, expected: number | null, scale = 0): void {
  const value = valueOf(plan, key);
  if (expected === null) {
    expect(typeof value, key).toBe('string');
    return;
  }
  expect(typeof value, `${key} = ${value}, expected ${expected}`).toBe('number');
  const allowed = 1e-9 * Math.max(1, Math.abs(expected), Math.abs(scale));
  expect(
    Math.abs((value as number) - expected),
    `${key} = ${value}, expected ${expected}`,
  ).toBeLessThanOrEqual(allowed);
}

const resultOf = <T>(part: { readonly result: T } | object): T => (part as { readonly result: T }).result;

const built = fc.sample(examples, { numRuns: 150, seed: 11 }).map((parts) => {
  const analysis = exampleAnalysis(parts);
  return { analysis, plan: planOf(analysis) };
});

const everyExample = (check: (analysis: Analysis, plan: SheetPlan) => void): void =>
  built.forEach(({ analysis, plan }) => check(analysis, plan));

describe('the figures of the effort questions equal the core', () => {
  test('hours a gain pays for, the gain an effort needs, the most for a goal', () => {
    everyExample((analysis, plan) => {
      const pay = resultOf<WhatWouldPay>(analysis.wouldPay);
      const { hours, cash } = resultOf<{ hours: number; cash: number }>(analysis.effort);
      expectSame(plan, 'pay.claimed.hours', pay.hours);
      expectSame(plan, 'pay.claimed.spare', pay.hours === null ? null : pay.hours - hours, hours);
      expectSame(plan, 'pay.maxInvestment', pay.investment);
      expectSame(plan, 'pay.goalHours', pay.hoursForGoal);
      const needsNothing = cash + hours * (analysis.assumptions.hourlyRate ?? 0) === 0;
      expectSame(plan, 'pay.neededGain', needsNothing ? null : pay.gain);
    });
  });

  test('hours that the limits of the supported gain pay for', () => {
    everyExample((analysis, plan) => {
      const { hourlyRate, margin, targetRoe } = analysis.assumptions;
      const { cash } = resultOf<{ cash: number }>(analysis.effort);
      for (const key of ['pay.supported', 'pay.supported.low', 'pay.supported.high']) {
        const gain = valueOf(plan, `${key}.gain`);
        if (typeof gain !== 'number' || !hourlyRate) continue;
        const affordable = (gain * (margin ?? 1)) / (1 + targetRoe);
        const expected =
          cash > affordable
            ? null
            : breakEvenHours({ gain, cost: cash, hourlyRate, margin: margin ?? 1, targetRoe });
        expectSame(plan, `${key}.hours`, expected);
      }
    });
  });

  test('shares of hours and gain, and the gain per hour', () => {
    everyExample((analysis, plan) => {
      const { groups } = resultOf<HoursByGroup>(analysis.hoursByGroup);
      const size = groups.reduce((sum, { gain }) => sum + Math.abs(gain), 0);
      const all = Math.abs(groups.reduce((sum, { gain }) => sum + gain, 0));
      groups.forEach(({ hours, gain, hoursShare, gainShare }, index) => {
        expectSame(plan, `hours.${index + 1}.hoursShare`, hoursShare);
        // Gains and refunds that nearly cancel leave a sum of few figures.
        if (all > size * 1e-4) expectSame(plan, `hours.${index + 1}.gainShare`, gainShare);
        expectSame(plan, `hours.${index + 1}.gainPerHour`, gain / hours);
      });
    });
  });

  test('shares, trend, verdict and gain per hour by level of personalness, and the sentence is the verdict’s', () => {
    everyExample((analysis, plan) => {
      const { touch } = resultOf<{ touch: PersonalTouch }>(analysis.byPersonalness);
      touch.levels.forEach(({ rate, gainPerHour }, index) => {
        const key = `touch.${index + 1}`;
        expectSame(plan, `${key}.rate`, rate.estimate);
        expectSame(plan, `${key}.rate.low`, rate.interval?.low ?? null);
        expectSame(plan, `${key}.rate.high`, rate.interval?.high ?? null);
        expectSame(plan, `${key}.gainPerHour`, gainPerHour);
      });
      const { estimate, interval } = touch.trend.slope;
      expectSame(plan, 'touch.trend', estimate);
      expectSame(plan, 'touch.trend.low', interval?.low ?? null);
      expectSame(plan, 'touch.trend.high', interval?.high ?? null);
      expect(valueOf(plan, 'touch.verdict')).toBe(touch.verdict);
      expect(valueOf(plan, 'touch.sentence')).toBe(touchSentences('conversions')[touch.verdict]);
    });
  });

  test('costs of an outcome online and offline, their ratio, and the one against the offline figure given', () => {
    everyExample((analysis, plan) => {
      const { stages } = resultOf<OnlineAndOffline>(analysis.onlineAndOffline);
      for (const { stage, compared } of stages) {
        if (compared !== null) {
          expectSame(plan, `side.online.${stage}.cost`, compared.online);
          expectSame(plan, `side.offline.${stage}.cost`, compared.offline);
        }
        expectSame(plan, `side.ratio.${stage}`, compared === null ? null : compared.ratio);
      }
      const benchmark = analysis.assumptions.offlineCostPerCustomer;
      const each = valueOf(plan, 'side.online.conversions.cost');
      const expected = typeof each === 'number' && benchmark !== null ? each / benchmark : null;
      expectSame(plan, 'side.ratio.benchmark', expected);
    });
  });

  test('and no formula shows an error, whatever the data', () => {
    everyExample((_, plan) => {
      const errors = plan.cells
        .flat()
        .filter((cell) => cell && /^#/.test(String(cell.value)) && cell.formula);
      expect(errors).toEqual([]);
    });
  });
});

describe('the effort questions after somebody typed over a cell', () => {
  const shop = exampleAnalysis();

  test.each<[string, Typed, string]>([
    ['as saved: 32 hours for 20', {}, paySentences.moreHours],
    ['at 60 an hour: 16 hours for 20', { hourlyRate: 60 }, paySentences.fewerHours],
    ['at an aim of 900 %: the cash of 120 is above 108', { targetRoe: 9 }, paySentences.cashTooHigh],
    ['at 0 an hour', { hourlyRate: 0 }, paySentences.freeHours],
    ['without a rate', { hourlyRate: '' }, paySentences.needsRate],
  ])('say what the claimed gain pays for, %s', (_, typed, sentence) => {
    expect(valueOf(planOf(shop, typed), 'pay.sentence')).toBe(sentence);
  });

  test('follow a sales goal: 10,000 pay for 4,500, and for 146 hours beside 120 in cash', () => {
    const plan = planOf(shop, { revenueGoal: 10_000 });
    expect(valueOf(plan, 'pay.maxInvestment')).toBe(4500);
    expect(valueOf(plan, 'pay.goalHours')).toBe(146);
    expect(valueOf(planOf(shop), 'pay.maxInvestment')).toBe('no goal');
  });

  test('follow the cost of a customer won offline: 720 ÷ 41 against 20', () => {
    expect(valueOf(planOf(shop, { offlineCostPerCustomer: 20 }), 'side.ratio.benchmark')).toBeCloseTo(
      720 / 41 / 20,
      12,
    );
    expect(valueOf(planOf(shop), 'side.benchmark')).toBe('not given');
  });

  const says = sidesSentences('conversions');
  test.each<[string, Typed, string]>([
    // 720 ÷ 41 is 17.56, 900 ÷ 30 is 30.
    ['17.56 online, 30.00 offline', {}, says.cheaper],
    // Only the cash: 120 ÷ 41 is 2.93, 300 ÷ 30 is 10; a margin of 80 % hides that.
    ['with a margin of no interest of 80 %', { hourlyRate: 0, liftMarginOfNoInterest: 0.8 }, says.even],
    ['without a rate', { hourlyRate: '' }, says.needsRate],
  ])('say where a customer costs less: %s', (_, typed, sentence) => {
    expect(valueOf(planOf(shop, typed), 'side.sentence')).toBe(sentence);
  });

  test('compare nothing with work that cost nothing', () => {
    const free = { cash: 0, hours: 0, contacts: 90, responses: 30, leads: 20, conversions: 15 };
    const plan = planOf(exampleAnalysis({ sides: { online: { ...free, cash: 50 }, offline: free } }));
    expect(valueOf(plan, 'side.sentence')).toBe(says.noCost);
    expect(valueOf(plan, 'side.ratio.conversions')).toBe('none');
  });

  test('call a change of the rate too small to matter only when the margin says so', () => {
    const flat = exampleAnalysis({
      levels: [
        { level: 1, contacts: 4000, conversions: 800, hours: 1, gain: 1 },
        { level: 5, contacts: 4000, conversions: 804, hours: 1, gain: 1 },
      ],
    });
    const { touch } = resultOf<{ touch: PersonalTouch }>(flat.byPersonalness);
    const judged = (margin: number): string =>
      verdict({
        interval: touch.trend.slope.interval,
        nullValue: 0,
        // Mean rate 0.2005 over four steps.
        marginOfNoInterest: (margin * 0.2005) / 4,
        enoughData: true,
      });
    for (const margin of [0.05, 0.1, 0.2])
      expect(valueOf(planOf(flat, { liftMarginOfNoInterest: margin }), 'touch.verdict')).toBe(judged(margin));
    expect([judged(0.05), judged(0.2)]).toEqual(['cannotTell', 'noEffect']);
  });
});
