import type { Interval } from '../interval';
import type { Stratum } from '../stratum';
import { wilsonInterval } from './wilsonInterval';

/**
 * Which ratios of two rates (A ÷ B) are compatible with the counts?
 *
 * Formula: MOVER-R on Wilson limits l, u (Donner and Zou 2012),
 * low = [pA·pB − √((pA·pB)² − lA·uB(2pA − lA)(2pB − uB))] ÷ [uB(2pB − uB)],
 * high = [pA·pB + √((pA·pB)² − uA·lB(2pA − uA)(2pB − lB))] ÷ [lB(2pB − lB)].
 * Nobody succeeded in B: no upper limit (`high` null). Nobody succeeded at all: neither limit exists.
 * It excludes 1 exactly when Newcombe's interval of the difference excludes 0.
 *
 * Assumes two groups of different, independent people. Not for strata: see Greenland–Robins.
 *
 * Reference: Fagerland, Lydersen and Laake (2015), https://doi.org/10.1177/0962280211415469
 *
 * @example moverRatioInterval({ successesA: 45, sizeA: 120, successesB: 60, sizeB: 240 }, 0.95)
 * // { low: 1.086801, high: 2.046486, level: 0.95 }
 */
export function moverRatioInterval(counts: Stratum, level: number): Interval {
  if (counts.successesA === 0 && counts.successesB === 0) return { low: null, high: null, level };
  const a = wilsonInterval(counts.successesA, counts.sizeA, level);
  const b = wilsonInterval(counts.successesB, counts.sizeB, level);
  const rateA = counts.successesA / counts.sizeA;
  const rateB = counts.successesB / counts.sizeB;
  const product = rateA * rateB;
  const lowA = a.low * (2 * rateA - a.low);
  const lowB = b.low * (2 * rateB - b.low);
  // (pA·pB)² − lA·uB(2pA − lA)(2pB − uB) as an equal sum: the difference has no digits left in large groups.
  const belowLow = Math.hypot(rateB * (rateA - a.low), (b.high - rateB) * Math.sqrt(lowA));
  const aboveHigh = Math.hypot(rateA * (rateB - b.low), (a.high - rateA) * Math.sqrt(lowB));
  return {
    // The lower limit multiplied by its conjugate: 2pB − uB may be 0, and then the textbook form is 0 ÷ 0.
    low: lowA === 0 ? 0 : lowA / (product + belowLow),
    high: b.low === 0 ? null : (product + aboveHigh) / lowB,
    level,
  };
}
