import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { call, column, failureOf } from './call';
import { expectNumber } from './expectCells';

/** The fields of the kinds of reference used here; each kind has its own. */
interface ReferenceValues {
  readonly x1: number;
  readonly n1: number;
  readonly x0: number;
  readonly n0: number;
  readonly abs_lift: number;
  readonly risk_ratio: number | null;
  readonly newcombe_diff_lo: number;
  readonly newcombe_diff_hi: number;
  readonly strata: readonly Stratum[];
  readonly mh_risk_ratio: number;
  readonly mh_rr_lo: number;
  readonly mh_rr_hi: number;
  readonly mh_risk_difference: number;
  readonly p_cmh_nocc: number;
  readonly value: number;
  readonly spend: number;
  readonly hours: number;
  readonly rate: number;
  readonly roe: number | null;
  readonly counts: readonly number[];
  readonly stages: readonly string[];
  readonly step_conversion: readonly number[];
  readonly step_wilson: readonly (readonly [number, number])[];
  readonly overall_conversion: number;
  readonly overall_wilson: readonly [number, number];
}

type Stratum = Pick<ReferenceValues, 'x1' | 'n1' | 'x0' | 'n0'>;

/** Computed outside the project with R, scipy, statsmodels and pandas: see `software` in the file. */
const { results } = JSON.parse(readFileSync('test/reference/reference-results.json', 'utf8')) as {
  results: { readonly id: string; readonly values: ReferenceValues }[];
};

function references(pattern: RegExp): (readonly [string, ReferenceValues])[] {
  return results.filter(({ id }) => pattern.test(id)).map(({ id, values }) => [id, values] as const);
}

/** A reference may say that a number does not exist. */
function expectReference(run: () => unknown, expected: number | null, tolerance?: number): void {
  if (expected === null) expect(['NO_VALUE', 'COST_IS_ZERO']).toContain(failureOf(run));
  else expectNumber(run(), expected, tolerance);
}

describe('LIFT_TEST of one table agrees with the reference', () => {
  it.each(references(/\.(newcombe1998\.|ucb_admissions\.crude|hillstrom_mens.*\.crude$)/))(
    '%s',
    (_, { x1, n1, x0, n0, abs_lift, risk_ratio, newcombe_diff_lo, newcombe_diff_hi }) => {
      const test = (output: string): unknown => call('LIFT_TEST', x1, n1, x0, n0, 0.95, output);
      expectReference(() => test('difference'), abs_lift);
      expectReference(() => test('ratio'), risk_ratio);
      expectReference(() => test('low'), newcombe_diff_lo);
      expectReference(() => test('high'), newcombe_diff_hi);
    },
  );
});

describe('LIFT_TEST of several rows agrees with the reference', () => {
  it.each(references(/\.mh_by_/))('%s', (_, values) => {
    const strata = values.strata;
    const columns = (['x1', 'n1', 'x0', 'n0'] as const).map((key) =>
      column(...strata.map((row) => row[key])),
    );
    const test = (output: string): unknown => call('LIFT_TEST', ...columns, 0.95, output);
    expectReference(() => test('ratio'), values.mh_risk_ratio);
    expectReference(() => test('ratio_low'), values.mh_rr_lo);
    expectReference(() => test('ratio_high'), values.mh_rr_hi);
    expectReference(() => test('difference'), values.mh_risk_difference);
    expectReference(() => test('p'), values.p_cmh_nocc, 1e-6);
  });
});

describe('ROE agrees with the reference', () => {
  it.each(references(/^dev\.roe\./))('%s', (_, { value, spend, hours, rate, roe }) => {
    expectReference(() => call('ROE', value, spend, hours, rate), roe);
  });
});

describe('FUNNEL_CONVERSION agrees with the reference', () => {
  it.each(references(/^dev\.funnel_counts\./))('%s', (_, values) => {
    const counts = values.counts;
    const steps = values.step_conversion;
    const limits = values.step_wilson;
    const [low, high] = values.overall_wilson;
    expectNumber(call('FUNNEL_CONVERSION', column(...counts)), values.overall_conversion);
    expectNumber(call('FUNNEL_CONVERSION', column(...counts), '', '', 'low'), low);
    expectNumber(call('FUNNEL_CONVERSION', column(...counts), '', '', 'high'), high);
    steps.forEach((rate, at) => {
      const step = (output: string): unknown =>
        call('FUNNEL_CONVERSION', column(...counts), at + 1, at + 2, output);
      expectNumber(step('rate'), rate);
      expectNumber(step('low'), limits[at]![0]);
      expectNumber(step('high'), limits[at]![1]);
    });
  });
});

interface EventRow {
  readonly user_id: string;
  readonly event: string;
  readonly timestamp: string;
}

describe('FUNNEL_EVENTS over the ecom events agrees with the reference', () => {
  const { data } = Papa.parse<EventRow>(readFileSync('test/reference/ecom_events.csv', 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const events = [
    column(...data.map(({ user_id }) => user_id)),
    column(...data.map(({ timestamp }) => timestamp)),
    column(...data.map(({ event }) => event)),
  ];
  const windows: Record<string, number | ''> = { none: '', '30d': 30, '7d': 7, '1d': 1, '1h': 1 / 24 };

  // Events of the same second count in the favourable order here: the reference calls that "ge".
  it.each(references(/4step\.users\.ordered\.anchor_\w+\.window_\w+\.ge$/))(
    '%s',
    (id, { stages, counts }) => {
      const [, anchor, window] = /anchor_(\w+)\.window_(\w+)\.ge$/.exec(id)!;
      const order = anchor === 'first' ? 'ordered-first' : 'ordered';
      const result = call(
        'FUNNEL_EVENTS',
        ...events,
        column(...stages),
        windows[window!],
        order,
        '',
        'counts',
      );
      expect(result).toEqual(column(...counts));
    },
  );
});
