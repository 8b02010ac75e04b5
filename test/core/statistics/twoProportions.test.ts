import { describe, expect, it, test } from 'vitest';
import { fisherMidP } from '../../../src/core/statistics/fisherMidP';
import { moverRatioInterval } from '../../../src/core/statistics/moverRatioInterval';
import { newcombeInterval } from '../../../src/core/statistics/newcombeInterval';
import { nMinus1ChiSquareP } from '../../../src/core/statistics/nMinus1ChiSquareP';
import { normalCriticalValue } from '../../../src/core/statistics/normalCriticalValue';
import { wilsonInterval } from '../../../src/core/statistics/wilsonInterval';
import { chiSquareUpperTail } from '../../../src/core/statistics/chiSquareUpperTail';
import { counts } from '../support/counts';
import { expectClose } from '../support/expectClose';
import { referenceJson, referenceResults } from '../support/referenceResults';

interface TableCase {
  counts: [number, number, number, number];
  level: number;
  z: number;
  wilson_a: [number, number];
  wilson_b: [number, number];
  newcombe: [number, number];
  mover_r: [number, number] | null;
  fisher_mid_p: number | null;
  n_minus_1_p: number | null;
}

const { cases } = referenceJson<{ cases: TableCase[] }>('two-proportions/results.json');

describe('two proportions agree with scipy', () => {
  it.each(cases.map((c) => [c.counts.join(' '), c.level, c] as const))('%s at %f', (_, level, c) => {
    const [x1, n1, x0, n0] = c.counts;
    const table = counts(x1, n1, x0, n0);
    expectClose(normalCriticalValue(level), c.z);
    for (const [interval, expected] of [
      [wilsonInterval(x1, n1, level), c.wilson_a],
      [wilsonInterval(x0, n0, level), c.wilson_b],
      [newcombeInterval(table, level), c.newcombe],
      [moverRatioInterval(table, level), c.mover_r],
    ] as const) {
      if (expected === null) continue;
      expectClose(interval.low, expected[0]);
      expectClose(interval.high, expected[1]);
    }
    expectClose(fisherMidP(table), c.fisher_mid_p, 1e-6);
    expectClose(nMinus1ChiSquareP(table), c.n_minus_1_p, 1e-6);
  });
});

describe('two proportions agree with the stored results of R and Python', () => {
  const results = referenceResults(/\.crude$|newcombe1998|paid_search_vs_social|edge_visit_as_engagement/);
  it.each(results.map((r) => [r.id, r.values as Record<string, number>] as const))('%s', (_, v) => {
    const table = counts(v.x1!, v.n1!, v.x0!, v.n0!);
    const a = wilsonInterval(v.x1!, v.n1!, 0.95);
    const b = wilsonInterval(v.x0!, v.n0!, 0.95);
    const newcombe = newcombeInterval(table, 0.95);
    expectClose(a.low, v.wilson1_lo!);
    expectClose(a.high, v.wilson1_hi!);
    expectClose(b.low, v.wilson0_lo!);
    expectClose(b.high, v.wilson0_hi!);
    expectClose(newcombe.low, v.newcombe_diff_lo!);
    expectClose(newcombe.high, v.newcombe_diff_hi!);
    if (v.z_pooled !== undefined && v.p_pooled_z! > 0) {
      // The stored p is Pearson's; N/(N − 1) of the N − 1 chi-square has the same tail.
      const people = v.n1! + v.n0!;
      expectClose(chiSquareUpperTail(v.z_pooled ** 2), v.p_pooled_z!, 1e-6);
      expectClose(
        nMinus1ChiSquareP(table),
        chiSquareUpperTail((v.z_pooled ** 2 * (people - 1)) / people),
        1e-6,
      );
    }
  });
});

test('newcombeInterval gives the limits published by Newcombe (1998) to four decimals', () => {
  for (const { values } of referenceResults(/newcombe1998/)) {
    const v = values as Record<string, number>;
    const { low, high } = newcombeInterval(counts(v.x1!, v.n1!, v.x0!, v.n0!), 0.95);
    expect(Math.abs(low! - v.published_lo!)).toBeLessThan(6e-5);
    expect(Math.abs(high! - v.published_hi!)).toBeLessThan(6e-5);
  }
});

test('wilsonInterval gives the worked limits of 45 of 120 and 60 of 240', () => {
  expectClose(wilsonInterval(45, 120, 0.95).low, 0.293524298, 1e-8);
  expectClose(wilsonInterval(45, 120, 0.95).high, 0.464230494, 1e-8);
  expectClose(wilsonInterval(60, 240, 0.95).low, 0.199446539, 1e-8);
  expectClose(wilsonInterval(60, 240, 0.95).high, 0.308430421, 1e-8);
});

test('wilsonInterval is exactly 0 when nobody and exactly 1 when everybody succeeded', () => {
  for (let size = 1; size <= 300; size++) {
    expect(wilsonInterval(0, size, 0.95).low).toBe(0);
    expect(wilsonInterval(size, size, 0.95).high).toBe(1);
  }
});

test('moverRatioInterval has no upper limit when nobody succeeded in B, and neither when nobody did at all', () => {
  const noneInB = moverRatioInterval(counts(5, 20, 0, 20), 0.95);
  expectClose(noneInB.low, 1.293214, 1e-6);
  expect(noneInB.high).toBeNull();
  expect(moverRatioInterval(counts(0, 20, 0, 20), 0.95)).toEqual({ low: null, high: null, level: 0.95 });
});

test('moverRatioInterval starts at 0 when nobody succeeded in A', () => {
  const { low, high } = moverRatioInterval(counts(0, 20, 5, 20), 0.95);
  expect(low).toBe(0);
  // The reciprocal of the mirrored lower limit 1.293214.
  expectClose(high, 1 / 1.293214, 1e-6);
});

test('fisherMidP gives the worked p-values', () => {
  const worked = [
    [counts(45, 120, 60, 240), 0.016649],
    [counts(9, 10, 3, 10), 0.010241],
    [counts(7, 34, 1, 34), 0.029656],
    [counts(5, 20, 0, 20), 0.023562],
  ] as const;
  for (const [table, p] of worked) expect(Math.abs(fisherMidP(table)! - p)).toBeLessThan(6e-7);
});

test('ratio limits keep their digits in groups of millions in which everybody succeeded', () => {
  // The formula of Donner and Zou to 40 digits, by mpmath.
  const { low } = moverRatioInterval(counts(40_166_079, 40_166_079, 60, 60), 0.8);
  expectClose(low, 0.99999995911041384, 1e-14);
});

test('p-values do not exist when everybody or nobody succeeded', () => {
  for (const table of [counts(0, 5, 0, 7), counts(5, 5, 7, 7)]) {
    expect(fisherMidP(table)).toBeNull();
    expect(nMinus1ChiSquareP(table)).toBeNull();
  }
});

test('fisherMidP does not overflow with many people', () => {
  // 1e-120 and smaller weights are rounded away; the chi-square approximation is close here.
  const table = counts(5200, 10000, 5000, 10000);
  expect(Math.abs(fisherMidP(table)! / nMinus1ChiSquareP(table)! - 1)).toBeLessThan(0.02);
});

test('chiSquareUpperTail keeps tails that 1 − cdf would round to 0', () => {
  // Hillstrom's men's e-mail, visits by newbie: CMH of R and Python.
  expectClose(chiSquareUpperTail(508.516893528344), 1.33320544585409e-112, 1e-6);
});

test('normalCriticalValue refuses a confidence that is not between 0 and 1', () => {
  for (const level of [0, 1, -0.5, 95, NaN]) {
    expect(() => normalCriticalValue(level)).toThrow(expect.objectContaining({ code: 'OUT_OF_LIMITS' }));
  }
});
