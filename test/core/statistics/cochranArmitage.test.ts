import { describe, expect, test } from 'vitest';
import { cochranArmitage } from '../../../src/core/statistics/cochranArmitage';
import { expectClose } from '../support/expectClose';
import { referenceJson } from '../support/referenceResults';

interface Reference {
  readonly levels: number[];
  readonly people: number[];
  readonly successes: number[];
  readonly level: number;
  readonly z: number;
  readonly p: number;
  readonly slope: number;
  readonly low: number;
  readonly high: number;
}

const { trends } = referenceJson<{ trends: Reference[] }>('trends-and-sizes/results.json');

const levelsOf = (reference: Pick<Reference, 'levels' | 'people' | 'successes'>) =>
  reference.levels.map((score, index) => ({
    score,
    people: reference.people[index]!,
    successes: reference.successes[index]!,
  }));

describe('random ladders, person by person in Python', () => {
  test.each(trends.map((reference, index) => [index, reference] as const))('ladder %i', (_, reference) => {
    const { slope, z, p } = cochranArmitage(levelsOf(reference), reference.level);
    expectClose(slope.estimate, reference.slope, 1e-9);
    expectClose(z, reference.z, 1e-9);
    expectClose(p, reference.p, 1e-6);
    expectClose(slope.interval!.low, reference.low, 1e-8);
    expectClose(slope.interval!.high, reference.high, 1e-8);
    expect(slope.interval!.low! > 0 || slope.interval!.high! < 0).toBe(p! < 1 - reference.level);
  });
});

test('the trend of the example: slope 0.041667, z 2.8348', () => {
  const ladder = { levels: [1, 3, 5], people: [120, 60, 20], successes: [6, 6, 5] };
  const { slope, z } = cochranArmitage(levelsOf(ladder), 0.95);
  expectClose(slope.estimate, 15 / 360);
  expect(Math.abs(z! - 2.8348)).toBeLessThan(5e-5);
});

test('two levels are the comparison of two rates: slope = difference ÷ distance, z² the pooled χ²', () => {
  const { slope, z } = cochranArmitage(
    levelsOf({ levels: [2, 4], people: [240, 120], successes: [60, 45] }),
    0.95,
  );
  expectClose(slope.estimate, 0.125 / 2);
  // Pooled: p̄ = 105/360, χ² = 0.125² ÷ (p̄q̄(1/120 + 1/240)).
  expectClose(z! * z!, 0.125 ** 2 / ((105 / 360) * (255 / 360) * (1 / 120 + 1 / 240)));
});

test('a reversed ladder reverses the trend, one score for all or no people has none', () => {
  const ladder = levelsOf({ levels: [1, 2, 5], people: [30, 40, 50], successes: [3, 9, 20] });
  const reversed = ladder.map((counts) => ({ ...counts, score: -counts.score }));
  expectClose(cochranArmitage(reversed, 0.95).z, -cochranArmitage(ladder, 0.95).z!);
  const none = { slope: { estimate: null, interval: null }, z: null, p: null };
  expect(cochranArmitage([{ score: 3, people: 30, successes: 4 }], 0.95)).toEqual(none);
  expect(cochranArmitage([], 0.95)).toEqual(none);
});

test('where everybody or nobody succeeded the slope is 0 and nothing can be tested', () => {
  for (const share of [0, 1]) {
    const ladder = levelsOf({ levels: [1, 5], people: [20, 30], successes: [20 * share, 30 * share] });
    expect(cochranArmitage(ladder, 0.95)).toEqual({
      slope: { estimate: 0, interval: null },
      z: null,
      p: null,
    });
  }
});
