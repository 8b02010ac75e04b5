import { call, column, failureOf } from '../call';
import { expect } from 'vitest';
import { expectReference, type ReferenceRun } from './run';

/** LIFT_TEST: one table, and columns of counts with a row for each stratum. */
export const twoGroups: readonly ReferenceRun[] = [
  {
    title: 'LIFT_TEST of one table',
    ids: /\.(newcombe1998\..*|crude|edge_visit_as_engagement_zero_cell|paid_search_vs_social\.30d)$/,
    run({ x1, n1, x0, n0, abs_lift, risk_ratio, newcombe_diff_lo, newcombe_diff_hi }) {
      const test = (output: string): unknown => call('LIFT_TEST', x1, n1, x0, n0, 0.95, output);
      expectReference(() => test('difference'), abs_lift);
      expectReference(() => test('ratio'), risk_ratio);
      expectReference(() => test('low'), newcombe_diff_lo);
      expectReference(() => test('high'), newcombe_diff_hi);
    },
  },
  {
    title: 'LIFT_TEST of several rows',
    ids: /\.mh_by_/,
    run(values) {
      const columns = (['x1', 'n1', 'x0', 'n0'] as const).map((key) =>
        column(...values.strata.map((row) => row[key])),
      );
      const test = (output: string): unknown => call('LIFT_TEST', ...columns, 0.95, output);
      const { mh_rr_lo, mh_rr_hi, mh_rd_lo_sato, mh_rd_hi_sato } = values;
      expectReference(() => test('ratio'), values.mh_risk_ratio);
      expectReference(() => test('ratio_low'), mh_rr_lo);
      expectReference(() => test('ratio_high'), mh_rr_hi);
      expectReference(() => test('difference'), values.mh_risk_difference);
      expectReference(() => test('p'), values.p_cmh_nocc, 1e-6);
      if (mh_rd_lo_sato === undefined || mh_rd_hi_sato === undefined) return;
      // The interval of the ratio decides: one of the difference that says something else is not shown.
      if (mh_rr_lo > 1 === mh_rd_lo_sato > 0 && mh_rr_hi < 1 === mh_rd_hi_sato < 0) {
        expectReference(() => test('low'), mh_rd_lo_sato);
        expectReference(() => test('high'), mh_rd_hi_sato);
      } else expect(failureOf(() => test('low'))).toBe('NO_LIMIT');
    },
  },
];
