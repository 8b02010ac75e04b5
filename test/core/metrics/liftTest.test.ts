import { describe, expect, it, test } from 'vitest';
import { liftTest } from '../../../src/core/metrics/liftTest';
import { counts } from '../support/counts';
import { expectClose } from '../support/expectClose';
import { referenceResults } from '../support/referenceResults';

// Counts, difference with limits, ratio with limits; six decimals, from an independent computation.
const worked = [
  [counts(45, 120, 60, 240), 0.125, 0.024738, 0.227556, 1.5, 1.086801, 2.046486],
  [counts(9, 10, 3, 10), 0.6, 0.170523, 0.809017, 3, 1.322397, 8.368906],
  [counts(7, 34, 1, 34), 0.176471, 0.018921, 0.340369, 7, 1.153669, 41.976262],
  [counts(5, 20, 0, 20), 0.25, 0.037765, 0.468701, null, 1.293214, null],
] as const;

test.each(worked)('worked table %o', (table, difference, low, high, ratio, ratioLow, ratioHigh) => {
  const result = liftTest([table]);
  const printed = [
    [result.difference.estimate, difference],
    [result.difference.interval!.low, low],
    [result.difference.interval!.high, high],
    [result.ratio.estimate, ratio],
    [result.ratio.interval!.low, ratioLow],
    [result.ratio.interval!.high, ratioHigh],
  ] as const;
  for (const [actual, expected] of printed) {
    if (expected === null) expect(actual).toBeNull();
    else expect(Math.abs(actual! - expected)).toBeLessThan(1e-6);
  }
  expect(result).toMatchObject({ method: 'newcombe-moverR', verdict: 'increase', total: table });
});

describe('a randomised e-mail test as the evidence of grade A (Hillstrom)', () => {
  const results = referenceResults(/hillstrom.*\.(visit|conversion)\.crude|ucb_admissions\.crude/);
  it.each(results.map((r) => [r.id, r.values as Record<string, number>] as const))('%s', (_, v) => {
    const { difference, ratio, pMethod } = liftTest([counts(v.x1!, v.n1!, v.x0!, v.n0!)]);
    expectClose(difference.estimate, v.abs_lift!);
    expectClose(difference.interval!.low, v.newcombe_diff_lo!);
    expectClose(difference.interval!.high, v.newcombe_diff_hi!);
    expectClose(ratio.estimate, v.risk_ratio!);
    expect(pMethod).toBe('nMinus1ChiSquare');
  });
});

test('several strata: Mantel–Haenszel turns the crude 1.50 of the worked example into 1.03', () => {
  const strata = [counts(3, 20, 15, 120), counts(12, 40, 20, 70), counts(30, 60, 25, 50)];
  const result = liftTest(strata);
  expectClose(result.ratio.estimate, 1.0343661972, 1e-9);
  expectClose(result.p, 0.8329902375, 1e-9);
  expect(result).toMatchObject({
    method: 'mantelHaenszel',
    pMethod: 'cochranMantelHaenszel',
    verdict: 'cannotTell',
    total: counts(45, 120, 60, 240),
    informativeStrata: 3,
  });
});

test('by department the admissions of Berkeley show no advantage of men, as a whole they do', () => {
  const { values } = referenceResults(/ucb_admissions\.mh/)[0]!;
  const strata = (values.strata as { x1: number; n1: number; x0: number; n0: number }[]).map((s) =>
    counts(s.x1, s.n1, s.x0, s.n0),
  );
  const byDepartment = liftTest(strata);
  expect(byDepartment.verdict).toBe('cannotTell');
  expect(liftTest([byDepartment.total]).verdict).toBe('increase');
});

describe('one interval decides, the ratio’s: another that says something else is not shown', () => {
  // Ratio and difference with 95 % limits, worked out with scipy from the formulas of Greenland–Robins and Sato.
  it.each([
    [
      'the ratio excludes 1 and the difference 0',
      [counts(32, 40, 1, 20), counts(7, 12, 7, 10)],
      1.525196,
      0.291275,
    ],
    ['both below', [counts(11, 15, 9, 10), counts(1, 10, 7, 10)], 0.344676, -0.597624],
    ['neither', [counts(2, 12, 16, 30), counts(8, 10, 8, 15)], 0.4502, -0.359643],
  ] as const)('%s: both are shown', (_, strata, ratioLow, differenceLow) => {
    const { ratio, difference } = liftTest(strata);
    expectClose(ratio.interval!.low, ratioLow, 1e-5);
    expectClose(difference.interval!.low, differenceLow, 1e-5);
  });

  it.each([
    [
      '[1.014, 2.289] against [−0.044, 0.503]',
      [counts(9, 20, 12, 15), counts(9, 10, 2, 40)],
      1.014373,
      0.22931,
    ],
    [
      '[0.620, 0.992] against [−0.342, 0.008]',
      [counts(17, 20, 36, 40), counts(7, 30, 7, 12)],
      0.619839,
      -0.167391,
    ],
    [
      '[0.933, 3.222] against [0.023, 0.493]',
      [counts(31, 40, 4, 10), counts(13, 30, 3, 10)],
      0.933252,
      0.258065,
    ],
    [
      '[0.324, 1.101] against [−0.510, −0.007]',
      [counts(2, 12, 26, 30), counts(18, 30, 5, 12)],
      0.324242,
      -0.258333,
    ],
  ] as const)('%s: the difference stands without limits', (_, strata, ratioLow, difference) => {
    const result = liftTest(strata);
    expectClose(result.ratio.interval!.low, ratioLow, 1e-5);
    expectClose(result.difference.estimate, difference, 1e-5);
    expect(result.difference.interval).toBeNull();
  });
});

describe('too few data', () => {
  it.each([
    ['9 people in A', [counts(9, 9, 0, 500)]],
    ['9 people in B', [counts(0, 500, 9, 9)]],
    ['nobody in A', [counts(0, 0, 5, 50)]],
    ['one person in each group', [counts(1, 1, 0, 1)]],
    ['strata without any comparison', [counts(20, 40, 0, 0), counts(0, 0, 10, 40)]],
    ['under 10 in A where B has anybody', [counts(9, 9, 30, 100), counts(20, 40, 0, 0)]],
  ])('%s', (_, strata) => {
    expect(liftTest(strata).verdict).toBe('tooFewData');
  });

  it('10 in each group are enough', () => {
    expect(liftTest([counts(10, 10, 0, 10)]).verdict).toBe('increase');
  });
});

test('an empty group has neither difference nor ratio nor p', () => {
  const none = { estimate: null, interval: null };
  expect(liftTest([counts(0, 0, 5, 50)])).toMatchObject({ difference: none, ratio: none, p: null });
});

test('nobody succeeded anywhere: no ratio, and we cannot tell', () => {
  const result = liftTest([counts(0, 50, 0, 80)]);
  expect(result.ratio).toEqual({ estimate: null, interval: { low: null, high: null, level: 0.95 } });
  expect(result).toMatchObject({ verdict: 'cannotTell', p: null });
});

test('equal rates in large groups are no effect; the same in small ones are cannotTell', () => {
  expect(liftTest([counts(5000, 10000, 5000, 10000)]).verdict).toBe('noEffect');
  expect(liftTest([counts(10, 20, 10, 20)]).verdict).toBe('cannotTell');
});

test('the margin of no interest decides between noEffect and cannotTell only', () => {
  const equal = [counts(5000, 10000, 5000, 10000)];
  expect(liftTest(equal, 0.95, 0.01).verdict).toBe('cannotTell');
  expect(liftTest([counts(45, 120, 60, 240)], 0.95, 5).verdict).toBe('increase');
});

test('a higher confidence widens both intervals', () => {
  const at = (level: number) => liftTest([counts(45, 120, 60, 240)], level);
  expect(at(0.99).difference.interval!.low!).toBeLessThan(at(0.95).difference.interval!.low!);
  expect(at(0.99).ratio.interval!.high!).toBeGreaterThan(at(0.95).ratio.interval!.high!);
  expect(at(0.99).verdict).toBe('cannotTell');
});

test('an interval of the difference that contradicts the ratio is not shown, its estimate is', () => {
  // numpy: Greenland–Robins 1.2402 [0.9924, 1.5499] reaches 1, Sato 0.1541 [0.0041, 0.3042] does not reach 0.
  const { ratio, difference, verdict } = liftTest([counts(30, 40, 37, 56), counts(34, 38, 9, 15)]);
  expect(ratio.estimate!).toBeCloseTo(1.2402, 4);
  expect(ratio.interval!.low!).toBeCloseTo(0.9924, 4);
  expect(ratio.interval!.high!).toBeCloseTo(1.5499, 4);
  expect(difference.estimate!).toBeCloseTo(0.1541, 4);
  expect(difference.interval).toBeNull();
  expect(verdict).toBe('cannotTell');
});

test('fisherMidP serves under 100 people in all, the chi-square from 100 on', () => {
  expect(liftTest([counts(20, 49, 10, 50)]).pMethod).toBe('fisherMidP');
  expect(liftTest([counts(20, 50, 10, 50)]).pMethod).toBe('nMinus1ChiSquare');
});

describe('counts that cannot be are refused', () => {
  it.each([
    ['more successes than people in A', counts(11, 10, 0, 10), 'MORE_SUCCESSES_THAN_PEOPLE'],
    ['more successes than people in B', counts(1, 10, 11, 10), 'MORE_SUCCESSES_THAN_PEOPLE'],
    ['a negative size', counts(0, -1, 0, 10), 'NOT_A_COUNT'],
    ['negative successes', counts(-1, 10, 0, 10), 'NOT_A_COUNT'],
    ['half a person', counts(1, 10.5, 0, 10), 'NOT_A_COUNT'],
    ['a blank', counts(NaN, 10, 0, 10), 'NOT_A_COUNT'],
  ])('%s', (_, table, code) => {
    const failure = expect.objectContaining({ code, details: expect.objectContaining({ row: 2 }) });
    expect(() => liftTest([counts(1, 10, 1, 10), table])).toThrow(failure);
  });

  it('no counts at all', () => {
    expect(() => liftTest([])).toThrow(expect.objectContaining({ code: 'NO_ROWS' }));
  });
});
