import { describe, expect, it, test } from 'vitest';
import { funnelConversion } from '../../../src/core/metrics/funnelConversion';
import { expectClose } from '../support/expectClose';
import { referenceResults } from '../support/referenceResults';

test('the worked funnel 8,200 → 1,150 → 138 → 41', () => {
  const worked = [
    [8200, 1150, 0.140244, 0.132897, 0.147928],
    [1150, 138, 0.12, 0.102472, 0.140058],
    [138, 41, 0.297101, 0.227191, 0.378002],
    [8200, 41, 0.005, 0.003688, 0.006776],
  ] as const;
  for (const [from, to, rate, low, high] of worked) {
    const { estimate, interval } = funnelConversion(from, to, 0.95);
    expect(Math.abs(estimate! - rate)).toBeLessThan(5.1e-7);
    expect(Math.abs(interval!.low! - low)).toBeLessThan(5.1e-7);
    expect(Math.abs(interval!.high! - high)).toBeLessThan(5.1e-7);
  }
});

test('the reference funnel 12,000 → 1,800 → 420 → 63', () => {
  const { values } = referenceResults(/funnel_counts/)[0]!;
  const counts = values.counts as number[];
  const check = (from: number, to: number, rate: number, [low, high]: [number, number]) => {
    const { estimate, interval } = funnelConversion(from, to, 0.95);
    expectClose(estimate, rate);
    expectClose(interval!.low, low);
    expectClose(interval!.high, high);
  };
  counts.slice(1).forEach((count, step) => {
    const rate = (values.step_conversion as number[])[step]!;
    check(counts[step]!, count, rate, (values.step_wilson as [number, number][])[step]!);
  });
  check(
    counts[0]!,
    counts[3]!,
    values.overall_conversion as number,
    values.overall_wilson as [number, number],
  );
});

describe('the rate of Olist leads that became deals, and of CDNOW customers who came back', () => {
  const results = referenceResults(/leads_to_deals|cdnow_sample\.repeat_within/);
  it.each(results.map((r) => [r.id, r.values as Record<string, number>] as const))('%s', (_, v) => {
    const { estimate, interval } = funnelConversion(v.leads ?? v.customers!, v.deals ?? v.repeaters!, 0.95);
    expectClose(estimate, v.rate!);
    expectClose(interval!.low, v.wilson_lo!);
    expectClose(interval!.high, v.wilson_hi!);
  });
});

test('more people at the later stage: a rate above 1 without an interval', () => {
  expect(funnelConversion(40, 50, 0.95)).toEqual({ estimate: 1.25, interval: null });
});

test('from nobody there is no rate', () => {
  expect(funnelConversion(0, 0, 0.95)).toEqual({ estimate: null, interval: null });
  expect(funnelConversion(0, 5, 0.95)).toEqual({ estimate: null, interval: null });
});

test('one person who went on: rate 1, upper limit exactly 1', () => {
  const { estimate, interval } = funnelConversion(1, 1, 0.95);
  expect(estimate).toBe(1);
  expect(interval!.high).toBe(1);
  // 1 ÷ (1 + z²), z² = 3.841458820694124
  expectClose(interval!.low, 1 / 4.841458820694124);
});

test.each([
  [-1, 0],
  [5, -1],
  [NaN, 1],
  [Infinity, 1],
])('counts %f and %f are refused', (from, to) => {
  expect(() => funnelConversion(from, to, 0.95)).toThrow(expect.objectContaining({ code: 'NOT_A_COUNT' }));
});
