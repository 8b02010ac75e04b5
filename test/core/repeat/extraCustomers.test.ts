import { expect, test } from 'vitest';
import { liftTest } from '../../../src/core/metrics/liftTest';
import { extraCustomers } from '../../../src/core/repeat/extraCustomers';

const stratum = (successesA: number, sizeA: number, successesB: number, sizeB: number) => ({
  successesA,
  sizeA,
  successesB,
  sizeB,
});

test('extra customers are the engaged repeaters × (1 − 1 ÷ ratio)', () => {
  // 45 of 120 against 60 of 240: ratio 1.5, 45 × (1 − 1 ÷ 1.5) = 15
  expect(extraCustomers(liftTest([stratum(45, 120, 60, 240)])).estimate).toBeCloseTo(15, 12);
});

test('extra customers are unknown where a ratio of 0 stands beside engaged repeaters of another stratum', () => {
  // The only engaged repeaters are in a stratum without others, which the ratio does not see.
  const test = liftTest([stratum(0, 20, 5, 20), stratum(0, 15, 4, 15), stratum(3, 10, 0, 0)]);
  expect(test.ratio.estimate).toBe(0);
  expect(extraCustomers(test)).toEqual({ estimate: null, interval: null });
});
