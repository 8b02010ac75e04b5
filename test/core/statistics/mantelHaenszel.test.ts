import { describe, expect, it, test } from 'vitest';
import { cochranMantelHaenszelP } from '../../../src/core/statistics/cochranMantelHaenszelP';
import { mantelHaenszel } from '../../../src/core/statistics/mantelHaenszel';
import { counts } from '../support/counts';
import { expectClose } from '../support/expectClose';
import { referenceResults } from '../support/referenceResults';

type StratumOfReference = { x1: number; n1: number; x0: number; n0: number };

describe('mantelHaenszel agrees with R and Python', () => {
  const results = referenceResults(/\.mh_by_/);
  it.each(results.map((r) => [r.id, r.values] as const))('%s', (_, values) => {
    const v = values as Record<string, number>;
    const strata = (values.strata as StratumOfReference[]).map((s) => counts(s.x1, s.n1, s.x0, s.n0));
    const { ratio, difference } = mantelHaenszel(strata, 0.95);
    expectClose(ratio.estimate, v.mh_risk_ratio!);
    expectClose(ratio.interval!.low, v.mh_rr_lo!);
    expectClose(ratio.interval!.high, v.mh_rr_hi!);
    expectClose(difference.estimate, v.mh_risk_difference!);
    if (v.mh_rd_lo_sato !== undefined) {
      expectClose(difference.interval!.low, v.mh_rd_lo_sato);
      expectClose(difference.interval!.high, v.mh_rd_hi_sato!);
    }
    expectClose(cochranMantelHaenszelP(strata), v.p_cmh_nocc!, 1e-6);
  });
});

const appendix = [counts(3, 20, 15, 120), counts(12, 40, 20, 70), counts(30, 60, 25, 50)];

test('mantelHaenszel gives the worked ratio, difference and p of three strata', () => {
  const { ratio, difference } = mantelHaenszel(appendix, 0.95);
  expectClose(ratio.estimate, 1.0343661972, 1e-9);
  expectClose(ratio.interval!.low, 0.7571748443, 1e-9);
  expectClose(ratio.interval!.high, 1.4130335125, 1e-9);
  expectClose(difference.estimate, 0.01133829, 1e-8);
  expectClose(difference.interval!.low, -0.0943261459, 1e-9);
  expectClose(difference.interval!.high, 0.1170027258, 1e-9);
  expectClose(cochranMantelHaenszelP(appendix), 0.8329902375, 1e-9);
});

test('strata without people in both groups change nothing', () => {
  const alone = [counts(4, 9, 0, 0), counts(0, 0, 3, 5), counts(1, 1, 0, 0), counts(0, 0, 0, 1)];
  const padded = [...appendix, ...alone, counts(0, 0, 0, 0)];
  expect(mantelHaenszel(padded, 0.95)).toEqual(mantelHaenszel(appendix, 0.95));
  expect(cochranMantelHaenszelP(padded)).toBe(cochranMantelHaenszelP(appendix));
});

test('the ratio has no interval when a group has no success, and no value when the others have none', () => {
  const noneInA = mantelHaenszel([counts(0, 10, 3, 10), counts(0, 10, 4, 10)], 0.95);
  expect(noneInA.ratio).toEqual({ estimate: 0, interval: null });
  // Equal sizes: the plain difference 0 − 7/20.
  expectClose(noneInA.difference.estimate, -0.35);
  const noneInB = mantelHaenszel([counts(3, 10, 0, 10), counts(4, 10, 0, 10)], 0.95);
  expect(noneInB.ratio).toEqual({ estimate: null, interval: null });
  expectClose(noneInB.difference.estimate, 0.35);
});

test('where everybody succeeded ratio and difference are not known exactly: they have no interval', () => {
  expect(mantelHaenszel([counts(12, 12, 15, 15), counts(9, 9, 30, 30)], 0.95)).toEqual({
    ratio: { estimate: 1, interval: null },
    difference: { estimate: 0, interval: null },
  });
});

test('without any stratum that holds both groups there is neither ratio nor difference nor p', () => {
  const strata = [counts(3, 10, 0, 0), counts(0, 0, 4, 10)];
  expect(mantelHaenszel(strata, 0.95)).toEqual({
    ratio: { estimate: null, interval: null },
    difference: { estimate: null, interval: null },
  });
  expect(cochranMantelHaenszelP(strata)).toBeNull();
});
