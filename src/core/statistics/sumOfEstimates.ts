import type { EstimateWithInterval } from '../interval';

type Side = 'low' | 'high';

/**
 * What do two figures come to together, and how sure is that?
 *
 * Formula: estimate = a + b; limit = a + b ∓ √((a − limit of a)² + (b − limit of b)²), each side with its own limits
 * (MOVER for a sum). A limit that one of them lacks the sum lacks too.
 *
 * Assumes that the two are independent. Not for figures from the same rows.
 *
 * Reference: Zou and Donner (2008), Statistics in Medicine 27, https://doi.org/10.1002/sim.3095
 *
 * @example sumOfEstimates({ estimate: 10, interval: { low: 7, high: 14, level: 0.95 } },
 *   { estimate: 20, interval: { low: 16, high: 23, level: 0.95 } }) // 30 [25, 35]
 */
export function sumOfEstimates(a: EstimateWithInterval, b: EstimateWithInterval): EstimateWithInterval {
  if (a.estimate === null || b.estimate === null) return { estimate: null, interval: null };
  const estimate = a.estimate + b.estimate;
  if (a.interval === null || b.interval === null) return { estimate, interval: null };
  const low = reach(a, b, 'low');
  const high = reach(a, b, 'high');
  return {
    estimate,
    interval: {
      low: low === null ? null : estimate - low,
      high: high === null ? null : estimate + high,
      level: a.interval.level,
    },
  };
}

/** How far the limit of the sum lies from its estimate. */
function reach(a: EstimateWithInterval, b: EstimateWithInterval, side: Side): number | null {
  const limitA = a.interval![side];
  const limitB = b.interval![side];
  if (limitA === null || limitB === null) return null;
  return Math.hypot(a.estimate! - limitA, b.estimate! - limitB);
}
