import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holmAdjusted } from '../../../src/core/statistics/holmAdjusted';
import { holmLevels } from '../../../src/core/statistics/holmLevels';
import { expectClose } from '../support/expectClose';
import { referenceJson } from '../support/referenceResults';

const reference = referenceJson<{ holm: { p: number[]; adjusted: number[] }[] }>(
  'trends-and-sizes/results.json',
);

describe('holmAdjusted', () => {
  test.each(reference.holm)('$p', ({ p, adjusted }) => {
    holmAdjusted(Object.freeze(p)).forEach((value, index) => expectClose(value, adjusted[index]!));
  });

  test('0.01, 0.04, 0.03 become 0.03, 0.06, 0.06; without a test there is nothing to adjust', () => {
    holmAdjusted([0.01, 0.04, 0.03]).forEach((value, index) =>
      expectClose(value, [0.03, 0.06, 0.06][index]!),
    );
    expect(holmAdjusted([null, 0.4, null])).toEqual([null, 0.4, null]);
    expect(holmAdjusted([0.6, 0.9])).toEqual([1, 1]);
    expect(holmAdjusted([])).toEqual([]);
  });
});

describe('holmLevels', () => {
  const levels = (p: readonly number[], level = 0.95) =>
    holmLevels(p.length, level, (segment, shared) => p[segment]! < 1 - shared);

  test('nobody settled: all are read at the level shared by all', () => {
    levels([0.5, 0.2, 0.03]).forEach((level) => expectClose(level, 1 - 0.05 / 3));
  });

  test('one settled leaves more room for the others', () => {
    const [first, second, third] = levels([0.001, 0.02, 0.4]);
    expectClose(first, 1 - 0.05 / 3);
    // 0.02 < 0.05 ÷ 2, then the last one has the whole 0.05.
    expectClose(second, 1 - 0.05 / 2);
    expectClose(third, 0.95);
  });

  test('a single segment is read at the level asked for, none has none', () => {
    expectClose(levels([0.04])[0], 0.95);
    expect(levels([])).toEqual([]);
  });

  test('an interval at its level excludes "no effect" exactly when the adjusted p is below 1 − level', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1e-6, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(0.8, 0.95, 0.99),
        (p, level) => {
          const adjusted = holmAdjusted(p);
          levels(p, level).forEach((own, segment) => {
            const margin = Math.abs(adjusted[segment]! - (1 - level));
            if (margin > 1e-12) expect(p[segment]! < 1 - own).toBe(adjusted[segment]! < 1 - level);
          });
        },
      ),
      { numRuns: 2000, seed: 5 },
    );
  });
});
