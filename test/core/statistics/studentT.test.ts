import { expect, test } from 'vitest';
import { studentCriticalValue } from '../../../src/core/statistics/studentCriticalValue';
import { studentTwoSidedP } from '../../../src/core/statistics/studentTwoSidedP';
import { expectClose } from '../support/expectClose';
import { referenceJson } from '../support/referenceResults';

const reference = referenceJson<{
  tails: [t: number, degreesOfFreedom: number, p: number][];
  quantiles: [level: number, degreesOfFreedom: number, t: number][];
}>('student-t/results.json');

test.each(reference.tails)('the chance of |t| ≥ %f with %f degrees of freedom', (t, df, p) => {
  // The fraction adds up some thousand terms where there are a million degrees of freedom.
  const relative = df > 1e5 ? 1e-10 : 1e-12;
  expectClose(studentTwoSidedP(t, df), p, relative);
  expectClose(studentTwoSidedP(-t, df), p, relative);
});

test.each(reference.quantiles)(
  'the critical value at level %f with %f degrees of freedom',
  (level, df, t) => {
    expectClose(studentCriticalValue(level, df), t, 1e-12);
  },
);

test('one and two degrees of freedom have closed forms', () => {
  // 1 − (2 ÷ π)·atan t, and 1 − t ÷ √(2 + t²).
  expectClose(studentTwoSidedP(1, 1), 0.5, 1e-14);
  expectClose(studentTwoSidedP(Math.sqrt(2), 2), 1 - Math.SQRT1_2, 1e-14);
});

test('the tail is a true tail: far out it is tiny, never 0 and never negative', () => {
  // 2·Γ(4)·7³ ÷ (√(7π)·Γ(3.5)·t⁷) is the leading term of the tail for 7 degrees of freedom.
  const leading = (2 * 6 * 7 ** 3) / (Math.sqrt(7 * Math.PI) * 3.323350970447843 * 1e8 ** 7);
  const tail = studentTwoSidedP(1e8, 7);
  expect(tail).toBeGreaterThan(0);
  expectClose(tail / leading, 1, 1e-9);
  expect(studentTwoSidedP(Infinity, 7)).toBe(0);
  expect(studentTwoSidedP(0, 7)).toBe(1);
});

test('the tail falls without a jump where the two forms of it meet', () => {
  for (const df of [1, 6, 7.3, 500]) {
    let before = 1;
    for (let t = 0.001; t < 4; t += 0.001) {
      const tail = studentTwoSidedP(t, df);
      expect(tail).toBeLessThan(before);
      expect(before - tail).toBeLessThan(0.001);
      before = tail;
    }
  }
});

test('a confidence level outside 0 and 1 is refused', () => {
  for (const level of [0, 1, 95, NaN]) {
    expect(() => studentCriticalValue(level, 7)).toThrow(expect.objectContaining({ code: 'OUT_OF_LIMITS' }));
  }
});
