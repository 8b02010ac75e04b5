import type { Interval } from '../interval';
import { normalCriticalValue } from './normalCriticalValue';

/** Wilson limits always exist. */
export type WilsonInterval = Interval & { readonly low: number; readonly high: number };

/**
 * Which true rates are compatible with `successes` out of `size`?
 *
 * Formula: (p + z²/2n ∓ z√(p(1−p)/n + z²/4n²)) ÷ (1 + z²/n), the score interval of Wilson (1927),
 * without continuity correction. At 0 and at n the limit is exactly 0 or 1.
 *
 * Assumes independent people with the same chance. Not for rates whose unit is not the person
 * (interactions per post), nor for an empty group.
 *
 * Reference: Brown, Cai and DasGupta (2001), https://doi.org/10.1214/ss/1009213286
 *
 * @example wilsonInterval(45, 120, 0.95) // { low: 0.293524298, high: 0.464230494, level: 0.95 }
 */
export function wilsonInterval(successes: number, size: number, level: number): WilsonInterval {
  const z = normalCriticalValue(level);
  const rate = successes / size;
  const centre = rate + (z * z) / (2 * size);
  const reach = z * Math.sqrt((rate * (1 - rate)) / size + (z * z) / (4 * size * size));
  const scale = 1 + (z * z) / size;
  return {
    // Rounding leaves ±1e-17 at the ends, and the ratio's formula divides by these limits.
    low: successes === 0 ? 0 : (centre - reach) / scale,
    high: successes === size ? 1 : (centre + reach) / scale,
    level,
  };
}
