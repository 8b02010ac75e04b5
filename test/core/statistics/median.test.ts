import fc from 'fast-check';
import { expect, test } from 'vitest';
import { median } from '../../../src/core/statistics/median';

test('median is the middle value, or the mean of the two middle ones', () => {
  expect(median(Float64Array.of(3, 1, 2, 10))).toBe(2.5);
  expect(median(Float64Array.of(7, 7, 7, 1))).toBe(7);
  expect(median(Float64Array.of(5))).toBe(5);
  expect(median(new Float64Array())).toBeNull();
});

test('median has as many values below it as above, and leaves its input as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 40 }), (list) => {
      const values = Float64Array.from(list);
      const middle = median(values)!;
      expect([...values]).toEqual(list);
      const half = list.length / 2;
      expect(list.filter((value) => value < middle).length).toBeLessThanOrEqual(half);
      expect(list.filter((value) => value > middle).length).toBeLessThanOrEqual(half);
      const sorted = [...list].sort((a, b) => a - b);
      expect(middle).toBe((sorted[(list.length - 1) >> 1]! + sorted[list.length >> 1]!) / 2);
    }),
  );
});
