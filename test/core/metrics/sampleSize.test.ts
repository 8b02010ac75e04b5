import { describe, expect, test } from 'vitest';
import { sampleSize } from '../../../src/core/metrics/sampleSize';
import { referenceJson } from '../support/referenceResults';

interface Size {
  readonly baseline: number;
  readonly expected: number;
  readonly power: number;
  readonly level: number;
  readonly size: number;
}

const plan = { baselineRate: 0.25, expectedRate: 0.3, power: 0.8, level: 0.95 };

test.each([
  [0.25, 0.3, 1251],
  [0.25, 0.375, 215],
  [0.1, 0.12, 3841],
])('from %f to %f with 80 %% power: %i people in each group', (baselineRate, expectedRate, expected) => {
  expect(sampleSize({ ...plan, baselineRate, expectedRate })).toBe(expected);
});

describe('the smallest size that reaches the power, found by walking up', () => {
  const { sizes } = referenceJson<{ sizes: Size[] }>('trends-and-sizes/results.json');
  test.each(sizes)('$baseline to $expected, power $power, level $level', (row) => {
    const { baseline: baselineRate, expected: expectedRate, power, level, size } = row;
    expect(sampleSize({ baselineRate, expectedRate, power, level })).toBe(size);
  });
});

test('nobody and everybody are rates too', () => {
  // p̄ = 0.05: (1.959964·√(2·0.05·0.95) + 0.841621·√(0.1·0.9))² ÷ 0.01 = 73.37.
  expect(sampleSize({ ...plan, baselineRate: 0, expectedRate: 0.1 })).toBe(74);
  expect(sampleSize({ ...plan, baselineRate: 1, expectedRate: 0.9 })).toBe(74);
});

test('rise and fall of the same size from mirrored rates need the same people', () => {
  expect(sampleSize({ ...plan, baselineRate: 0.7, expectedRate: 0.75 })).toBe(
    sampleSize({ ...plan, baselineRate: 0.3, expectedRate: 0.25 }),
  );
});

test.each([
  ['equal rates', { expectedRate: 0.25 }],
  ['a rate of 25', { baselineRate: 25 }],
  ['a negative rate', { expectedRate: -0.1 }],
  ['a blank rate', { expectedRate: NaN }],
  ['a power of 1', { power: 1 }],
  ['a power of 80', { power: 80 }],
  ['a level of 0', { level: 0 }],
])('refuses %s', (_, change) => {
  expect(() => sampleSize({ ...plan, ...change })).toThrow(
    expect.objectContaining({ code: 'OUT_OF_LIMITS' }),
  );
});
