import type { Interval } from '../interval';
import type { Stratum } from '../stratum';
import { wilsonInterval } from './wilsonInterval';

/**
 * Which differences of two rates (A − B, in points) are compatible with the counts?
 *
 * Formula: d − √((pA − lA)² + (uB − pB)²) to d + √((uA − pA)² + (pB − lB)²), l and u being the Wilson limits:
 * Newcombe's hybrid score interval (1998, method 10).
 *
 * Assumes two groups of different, independent people. Not for the same people before and after.
 *
 * Reference: statsmodels `confint_proportions_2indep(method="newcomb")`, https://www.statsmodels.org/
 *
 * @example newcombeInterval({ successesA: 45, sizeA: 120, successesB: 60, sizeB: 240 }, 0.95)
 * // { low: 0.024738, high: 0.227556, level: 0.95 }
 */
export function newcombeInterval(counts: Stratum, level: number): Interval {
  const a = wilsonInterval(counts.successesA, counts.sizeA, level);
  const b = wilsonInterval(counts.successesB, counts.sizeB, level);
  const rateA = counts.successesA / counts.sizeA;
  const rateB = counts.successesB / counts.sizeB;
  const difference = rateA - rateB;
  return {
    low: difference - Math.hypot(rateA - a.low, b.high - rateB),
    high: difference + Math.hypot(a.high - rateA, rateB - b.low),
    level,
  };
}
