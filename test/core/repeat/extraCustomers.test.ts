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

test('where no other customer came back all may be extra, and the lower limit is that of the ratio', () => {
  // 5 of 20 against 0 of 20: ratio [1.293214, ∞), 5 × (1 − 1 ÷ 1.293214).
  const { estimate, interval } = extraCustomers(liftTest([stratum(5, 20, 0, 20)]));
  expect([estimate, interval!.high]).toEqual([5, 5]);
  expect(interval!.low).toBeCloseTo(1.13367, 5);
});

test('where everybody came back none is extra, and no limit is known', () => {
  const test = liftTest([stratum(12, 12, 15, 15), stratum(9, 9, 30, 30)]);
  expect(extraCustomers(test)).toEqual({ estimate: 0, interval: null });
});

test('without engaged customers who came back none can be counted', () => {
  expect(extraCustomers(liftTest([stratum(0, 20, 5, 20)]))).toEqual({ estimate: null, interval: null });
});

test('extra customers are unknown where a ratio of 0 stands beside engaged repeaters of another stratum', () => {
  // The only engaged repeaters are in a stratum without others, which the ratio does not see.
  const test = liftTest([stratum(0, 20, 5, 20), stratum(0, 15, 4, 15), stratum(3, 10, 0, 0)]);
  expect(test.ratio.estimate).toBe(0);
  expect(extraCustomers(test)).toEqual({ estimate: null, interval: null });
});
