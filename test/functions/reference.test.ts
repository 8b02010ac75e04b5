import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { call, column, failureOf } from './call';
import { expectNumber } from './expectCells';

interface Reference {
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Computed outside the project with R, scipy, statsmodels and pandas: see `software` in the file. */
const { results } = JSON.parse(readFileSync('test/reference/reference-results.json', 'utf8')) as {
  results: Reference[];
};

function references(pattern: RegExp): (readonly [string, Readonly<Record<string, never>>])[] {
  const found = results.filter(({ id }) => pattern.test(id));
  return found.map(({ id, values }) => [id, values as Readonly<Record<string, never>>] as const);
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

interface Stratum {
  readonly x1: number;
  readonly n1: number;
  readonly x0: number;
  readonly n0: number;
}

describe('LIFT_TEST of several rows agrees with the reference', () => {
  it.each(references(/\.mh_by_/))('%s', (_, values) => {
    const strata = values['strata'] as readonly Stratum[];
    const columns = (['x1', 'n1', 'x0', 'n0'] as const).map((key) =>
      column(...strata.map((row) => row[key])),
    );
    const test = (output: string): unknown => call('LIFT_TEST', ...columns, 0.95, output);
    expectReference(() => test('ratio'), values['mh_risk_ratio']!);
    expectReference(() => test('ratio_low'), values['mh_rr_lo']!);
    expectReference(() => test('ratio_high'), values['mh_rr_hi']!);
    expectReference(() => test('difference'), values['mh_risk_difference']!);
    expectReference(() => test('p'), values['p_cmh_nocc']!, 1e-6);
  });
});

describe('ROE agrees with the reference', () => {
  it.each(references(/^dev\.roe\./))('%s', (_, { value, spend, hours, rate, roe }) => {
    expectReference(() => call('ROE', value, spend, hours, rate), roe);
  });
});

describe('FUNNEL_CONVERSION agrees with the reference', () => {
  it.each(references(/^dev\.funnel_counts\./))('%s', (_, values) => {
    const counts = values['counts'] as readonly number[];
    const steps = values['step_conversion'] as readonly number[];
    const limits = values['step_wilson'] as readonly (readonly [number, number])[];
    const [low, high] = values['overall_wilson'] as readonly [number, number];
    expectNumber(call('FUNNEL_CONVERSION', column(...counts)), values['overall_conversion']!);
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
        column(...(stages as string[])),
        windows[window!],
        order,
        '',
        'counts',
      );
      expect(result).toEqual(column(...(counts as number[])));
    },
  );
});
