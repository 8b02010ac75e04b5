import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/analysis/analysis';
import type { EstimateWithInterval } from '../../src/core/interval';
import { newcombeInterval } from '../../src/core/statistics/newcombeInterval';
import { verdict } from '../../src/core/verdict';
import { buildReport } from '../../src/report/buildReport';
import type { SheetPlan } from '../../src/report/sheetPlan';
import { evidenceWords, type EvidenceWords } from '../../src/wording/evidenceWords';
import { repeatSentences, supportedReturnSentences } from '../../src/wording/verdictSentences';
import { exampleAnalysis } from './exampleAnalysis';
import type { ExampleParts } from './exampleAnalysis';

const group = fc.nat({ max: 60 }).chain((size) => fc.tuple(fc.nat({ max: size }), fc.constant(size)));
const stratum = fc.tuple(group, group).map(([[successesA, sizeA], [successesB, sizeB]]) => ({
  successesA,
  sizeA,
  successesB,
  sizeB,
}));
const money = fc.double({ min: -1e6, max: 1e6, noNaN: true, noDefaultInfinity: true });
const positive = fc.double({ min: 0.01, max: 1e5, noNaN: true, noDefaultInfinity: true });

const examples: fc.Arbitrary<ExampleParts> = fc.record({
  assumptions: fc.record({
    hourlyRate: fc.option(positive),
    margin: fc.option(fc.double({ min: 0.01, max: 1, noNaN: true })),
    targetRoe: fc.constantFrom(0, 0.5, -0.25),
    level: fc.constantFrom(0.8, 0.9, 0.95, 0.99),
    liftMarginOfNoInterest: fc.constantFrom(0, 0.1, 0.5, 3),
    roeMarginOfNoInterest: fc.constantFrom(0, 0.1, 5),
  }),
  gain: money,
  cash: fc.oneof(fc.constant(0), positive),
  hours: fc.oneof(fc.constant(0), positive),
  meanNetSales: positive,
  strata: fc.array(stratum, { minLength: 3, maxLength: 3 }),
  counts: fc
    .array(fc.nat({ max: 9000 }), { minLength: 2, maxLength: 5 })
    .map(([first = 0, ...rest]) => [first + 1, ...rest]),
  activities: fc.array(fc.record({ name: fc.string(), gain: money, cash: positive, hours: positive }), {
    minLength: 1,
    maxLength: 8,
  }),
});

const planOf = (analysis: Analysis): SheetPlan =>
  buildReport(analysis, { templateId: 'one-page', title: 'Report', businessName: '' });

function valueOf(plan: SheetPlan, key: string): string | number | boolean {
  const figure = plan.figures.find((candidate) => candidate.key === key);
  if (figure === undefined) throw new Error(`no figure ${key}`);
  return figure.value;
}

/** A number equals the core's to 1e-9; where the core has none the cell holds words. */
function expectSame(plan: SheetPlan, key: string, expected: number | null | undefined): void {
  const value = valueOf(plan, key);
  if (expected === null || expected === undefined) {
    expect(typeof value, key).toBe('string');
    return;
  }
  expect(typeof value, `${key} = ${value}, expected ${expected}`).toBe('number');
  const difference = Math.abs((value as number) - expected);
  expect(difference, `${key} = ${value}, expected ${expected}`).toBeLessThanOrEqual(
    1e-9 * Math.max(1, Math.abs(expected)),
  );
}

function expectSameInterval(
  plan: SheetPlan,
  keys: readonly [string, string, string],
  expected: EstimateWithInterval,
): void {
  expectSame(plan, keys[0], expected.estimate);
  expectSame(plan, keys[1], expected.interval?.low);
  expectSame(plan, keys[2], expected.interval?.high);
}

const around = (key: string): [string, string, string] => [key, `${key}.low`, `${key}.high`];

const resultOf = <T>(part: { readonly result: T } | object): T => (part as { readonly result: T }).result;

const everyExample = (check: (analysis: Analysis, plan: SheetPlan) => void): void => {
  fc.assert(
    fc.property(examples, (parts) => {
      const analysis = exampleAnalysis(parts);
      check(analysis, planOf(analysis));
    }),
    { numRuns: 300, seed: 20 },
  );
};

describe('figures of the report', () => {
  test('ROE, lift and funnel rate of the formulas are the very doubles of the core', () => {
    everyExample((analysis, plan) => {
      const { roe } = resultOf<{ roe: { ratio: number | null } | null }>(analysis.claimed);
      if (typeof roe?.ratio === 'number') expect(valueOf(plan, 'roe.ratio')).toBe(roe.ratio);
      const { relativeLift } = resultOf<{ relativeLift: EstimateWithInterval }>(analysis.repeat);
      if (relativeLift.estimate !== null) expect(valueOf(plan, 'repeat.lift')).toBe(relativeLift.estimate);
      const { overall } = resultOf<{ overall: EstimateWithInterval }>(analysis.funnel);
      expect(valueOf(plan, 'funnel.rate')).toBe(overall.estimate);
    });
  });

  test('cost, net and net per hour equal the core', () => {
    everyExample((analysis, plan) => {
      if (!('result' in analysis.claimed) || analysis.claimed.result.roe === null) return;
      const { cost, net, netPerHour, ratio } = analysis.claimed.result.roe;
      expectSame(plan, 'roe.cost', cost);
      expectSame(plan, 'roe.net', net);
      expectSame(plan, 'roe.perHour', netPerHour);
      expectSame(plan, 'roe.ratio', ratio);
    });
  });

  test('ROE and net per hour of each activity equal the core', () => {
    everyExample((analysis, plan) => {
      if (!('result' in analysis.byActivity)) return;
      analysis.byActivity.result.forEach((activity, index) => {
        if (analysis.assumptions.hourlyRate !== null) {
          expectSame(plan, `byActivity.${index + 1}.roe`, activity.roe);
        }
        expectSame(plan, `byActivity.${index + 1}.perHour`, activity.netPerHour);
      });
    });
  });

  test('ratios, limits and extra customers of repeat lift equal the core', () => {
    everyExample((analysis, plan) => {
      if (!('result' in analysis.repeat)) return;
      const { decisive, crude, stratified, relativeLift, extraCustomers } = analysis.repeat.result;
      expectSameInterval(plan, around('repeat.ratio'), decisive.ratio);
      expectSameInterval(plan, ['repeat.lift', 'repeat.low', 'repeat.high'], relativeLift);
      if (stratified) expectSameInterval(plan, around('repeat.crudeRatio'), crude.ratio);
      // A ratio of 0 with engaged customers who came back has no number of extra ones.
      if (decisive.ratio.estimate !== 0)
        expectSameInterval(plan, around('repeat.extraCustomers'), extraCustomers);
    });
  });

  test('shares and Wilson limits of every funnel stage equal the core', () => {
    everyExample((analysis, plan) => {
      if (!('result' in analysis.funnel)) return;
      const { stages, overall } = analysis.funnel.result;
      stages.slice(1).forEach(({ fromPrevious, fromFirst }, index) => {
        expectSame(plan, `funnel.${index + 2}.fromPrevious`, fromPrevious?.estimate);
        expectSameInterval(plan, around(`funnel.${index + 2}.fromFirst`), fromFirst!);
      });
      expectSameInterval(plan, ['funnel.rate', 'funnel.low', 'funnel.high'], overall);
    });
  });

  test('the supported gain and its ROE equal the analysis', () => {
    everyExample((analysis, plan) => {
      if (!('result' in analysis.supported) || !('result' in analysis.repeat)) return;
      if (analysis.repeat.result.decisive.ratio.estimate === 0) return;
      const { gain, roe } = analysis.supported.result;
      const { estimate } = gain;
      // Relative to the larger of what is subtracted: a difference near 0 has fewer figures.
      expectSame(plan, 'supported.gain', estimate);
      if (roe !== null) expectSameInterval(plan, around('supported.roe'), roe);
    });
  });
});

const evidenceOf = ({ repeat, assumptions }: Analysis): EvidenceWords => {
  if (!('result' in repeat)) throw new Error('every example has repeat customers');
  return evidenceWords(repeat.result.gradeReason, assumptions.landmarkDays);
};
const sentenceOf = (plan: SheetPlan, key: string): string => String(valueOf(plan, key));

describe('live verdicts', () => {
  test('the verdict on coming back is the one of the core, and its sentence stands', () => {
    everyExample((analysis, plan) => {
      if (!('result' in analysis.repeat)) return;
      const expected = analysis.repeat.result.verdict;
      expect(valueOf(plan, 'repeat.verdict')).toBe(expected);
      expect(sentenceOf(plan, 'repeat.sentence')).toBe(repeatSentences(evidenceOf(analysis))[expected]);
    });
  });

  test('no sentence on coming back contradicts the printed range', () => {
    everyExample((analysis, plan) => {
      const sentences = repeatSentences(evidenceOf(analysis));
      const [low, high] = [valueOf(plan, 'repeat.low'), valueOf(plan, 'repeat.high')];
      const sentence = sentenceOf(plan, 'repeat.sentence');
      if (sentence === sentences.increase) expect(low).toBeGreaterThan(0);
      if (sentence === sentences.decrease) expect(high).toBeLessThan(0);
      if (sentence === sentences.cannotTell) {
        expect(typeof low === 'string' || Number(low) <= 0).toBe(true);
        expect(typeof high === 'string' || Number(high) >= 0).toBe(true);
      }
    });
  });

  test('the sentence on whether it pays is the rule applied to the printed range and the aim', () => {
    everyExample((analysis, plan) => {
      if (!('result' in analysis.claimed) || !('result' in analysis.repeat)) return;
      const { hours, roe } = analysis.claimed.result;
      const sentence = sentenceOf(plan, 'supported.sentence');
      if (analysis.assumptions.hourlyRate === null && hours > 0) {
        expect(sentence).toMatch(/^Type your hourly rate/);
        return;
      }
      if (roe === null || roe.cost === 0) return;
      const limit = (key: string): number | null => {
        const value = valueOf(plan, key);
        return typeof value === 'number' ? value : null;
      };
      const expected = verdict({
        interval: { low: limit('supported.roe.low'), high: limit('supported.roe.high'), level: 0.95 },
        nullValue: analysis.assumptions.targetRoe,
        marginOfNoInterest: analysis.assumptions.roeMarginOfNoInterest,
        enoughData: analysis.repeat.result.verdict !== 'tooFewData',
      });
      expect(sentence).toBe(supportedReturnSentences(evidenceOf(analysis))[expected]);
    });
  });

  test('no formula shows an error, whatever the data', () => {
    everyExample((_, plan) => {
      const errors = plan.cells
        .flat()
        .filter((cell) => cell && /^#/.test(String(cell.value)) && cell.formula);
      expect(errors).toEqual([]);
    });
  });
});

test('the difference of the crude shares has the limits of Newcombe', () => {
  const strata = [{ successesA: 45, sizeA: 120, successesB: 60, sizeB: 240 }];
  const plan = planOf(exampleAnalysis({ strata }));
  const row = plan.cells.find(([label]) => label?.value === 'Difference, all (Newcombe)')!;
  const { low, high } = newcombeInterval(strata[0]!, 0.95);
  expect(row[1]!.value).toBeCloseTo(0.125, 14);
  expect(row[2]!.value).toBeCloseTo(low!, 12);
  expect(row[3]!.value).toBeCloseTo(high!, 12);
});
