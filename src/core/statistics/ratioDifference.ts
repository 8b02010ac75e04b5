import type { EstimateWithInterval } from '../interval';
import type { RatioEstimate } from './ratioEstimate';
import { studentCriticalValue } from './studentCriticalValue';
import { studentTwoSidedP } from './studentTwoSidedP';

export interface RatioDifference extends EstimateWithInterval {
  /** `null` where one of the two has no standard error. */
  readonly p: number | null;
  readonly degreesOfFreedom: number | null;
}

/**
 * How far apart are two ratios that come from different units, such as two formats of posts?
 *
 * Formula: a − b ± t(ν)·√(seA² + seB²), with the degrees of freedom ν of Welch and Satterthwaite. It has no
 * interval where one of the two has none.
 *
 * Assumes that no unit is in both. With x = 1 for every unit it is Welch's comparison of two means.
 *
 * Reference: https://en.wikipedia.org/wiki/Welch%27s_t-test
 *
 * @example ratioDifference(ratioEstimate(likesOfPhotos, reachOfPhotos, 0.95), ratioEstimate(likesOfLinks, reachOfLinks, 0.95), 0.95)
 */
export function ratioDifference(a: RatioEstimate, b: RatioEstimate, level: number): RatioDifference {
  const unknown = { interval: null, p: null, degreesOfFreedom: null };
  if (a.estimate === null || b.estimate === null) return { estimate: null, ...unknown };
  const estimate = a.estimate - b.estimate;
  if (a.standardError === null || b.standardError === null) return { estimate, ...unknown };
  const varianceA = a.standardError * a.standardError;
  const varianceB = b.standardError * b.standardError;
  const variance = varianceA + varianceB;
  const degreesOfFreedom =
    (variance * variance) /
    ((varianceA * varianceA) / (a.units - 1) + (varianceB * varianceB) / (b.units - 1));
  const reach = studentCriticalValue(level, degreesOfFreedom) * Math.sqrt(variance);
  return {
    estimate,
    interval: { low: estimate - reach, high: estimate + reach, level },
    p: studentTwoSidedP(estimate / Math.sqrt(variance), degreesOfFreedom),
    degreesOfFreedom,
  };
}
