import { describe, expect, it } from 'vitest';
import { offerLift } from '../../../src/core/metrics/offerLift';
import type { LiftOfBlocks } from '../../../src/core/offer/liftOfBlocks';
import { expectClose } from '../support/expectClose';
import { referenceJson } from '../support/referenceResults';

interface Figures {
  readonly actual: number;
  readonly expected: number;
  readonly lift: number;
  readonly low: number;
  readonly high: number;
  readonly standard_error: number;
  readonly df: number;
  readonly p: number;
}

interface ReferenceCase {
  readonly rows: [day: number | null, value: number | null][];
  readonly offer: [start: number, end: number];
  readonly baseline_weeks: number;
  readonly cooldown_days: number;
  readonly trend: boolean;
  readonly exclude: [from: number, to: number][];
  readonly level: number;
  readonly left_out: number;
  readonly weeks_before: number[];
  readonly passed_over: [weeksBefore: number, reason: string][];
  readonly refused?: boolean;
  readonly offer_figures?: Figures;
  readonly net_figures?: Figures;
}

const { cases } = referenceJson<{ cases: ReferenceCase[] }>('offer-lift/results.json');

function liftOf(reference: ReferenceCase) {
  const rows = {
    day: Float64Array.from(reference.rows, ([day]) => day ?? NaN),
    value: Float64Array.from(reference.rows, ([, value]) => value ?? NaN),
  };
  return offerLift(rows, {
    offerStart: reference.offer[0],
    offerEnd: reference.offer[1],
    baselineWeeks: reference.baseline_weeks,
    cooldownDays: reference.cooldown_days,
    trend: reference.trend,
    exclude: reference.exclude.map(([from, to]) => ({ from, to })),
    level: reference.level,
    marginOfNoInterest: 0.1,
  });
}

function expectFigures(actual: LiftOfBlocks, expected: Figures): void {
  expectClose(actual.actual, expected.actual);
  expectClose(actual.expected, expected.expected);
  expectClose(actual.standardError, expected.standard_error);
  expect(actual.degreesOfFreedom).toBe(expected.df);
  // A lift is a difference of large sums: its last digits are theirs.
  const slack = 1e-9 * (1 + Math.abs(expected.actual));
  expect(Math.abs(actual.lift.estimate! - expected.lift)).toBeLessThan(slack);
  expect(Math.abs(actual.lift.interval!.low! - expected.low)).toBeLessThan(slack);
  expect(Math.abs(actual.lift.interval!.high! - expected.high)).toBeLessThan(slack);
  expectClose(actual.p, expected.p, 1e-6);
}

describe('random daily sales with gaps, days to leave out, trend and cool-down', () => {
  it.each(cases.map((reference, index) => [index, reference] as const))('case %i', (_, reference) => {
    if (reference.refused) {
      expect(() => liftOf(reference)).toThrow(
        expect.objectContaining({
          code: 'TOO_FEW_WEEKS',
          details: expect.objectContaining({ weeks: reference.weeks_before.length }),
        }),
      );
      return;
    }
    const lift = liftOf(reference);
    expect(lift.rowsLeftOut).toBe(reference.left_out);
    expect(lift.weeks.used.map(({ weeksBefore }) => weeksBefore)).toEqual(reference.weeks_before);
    expect(lift.weeks.passedOver.map(({ weeksBefore, reason }) => [weeksBefore, reason])).toEqual(
      reference.passed_over,
    );
    expectFigures(lift.offer, reference.offer_figures!);
    if (reference.net_figures) expectFigures(lift.net!, reference.net_figures);
    else expect(lift.net).toBeNull();
  });
});
