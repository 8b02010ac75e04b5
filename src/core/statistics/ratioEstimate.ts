import type { EstimateWithInterval } from '../interval';
import { studentCriticalValue } from './studentCriticalValue';

/** A ratio of two sums over units that vary: posts, customers. */
export interface RatioEstimate extends EstimateWithInterval {
  /** `null` where there is no interval. */
  readonly standardError: number | null;
  readonly units: number;
}

/** Under this many units the spread between them is not known well enough for an interval. */
const FEWEST_UNITS = 5;

/**
 * What is the ratio of two sums when the units behind them vary wildly?
 *
 * Formula: r = Σy ÷ Σx, se = √(n ÷ (n − 1) · Σ(y − r·x)²) ÷ Σx, r ± t(n − 1)·se. The unit (a post, a customer) is
 * what is independent, not each interaction, so that the interval is honest where Wilson's would be far too narrow.
 * No interval under 5 units, nor where every unit has the very same ratio. No ratio when Σx is 0.
 *
 * Assumes units drawn from many alike. With few units of very unequal size it is somewhat too narrow.
 *
 * Reference: R `survey::svyratio`, https://r-survey.r-forge.r-project.org/survey/html/svyratio.html
 *
 * @example ratioEstimate(Float64Array.of(10, 12, 9, 20, 14), Float64Array.of(100, 150, 90, 160, 120), 0.95)
 * // estimate 0.104839 [0.078956, 0.130722]
 */
export function ratioEstimate(y: Float64Array, x: Float64Array, level: number): RatioEstimate {
  const units = y.length;
  let sumY = 0;
  let sumX = 0;
  for (let unit = 0; unit < units; unit++) {
    sumY += y[unit]!;
    sumX += x[unit]!;
  }
  const unknown = { interval: null, standardError: null, units };
  if (!(sumX > 0)) return { estimate: null, ...unknown };
  const estimate = sumY / sumX;
  if (units < FEWEST_UNITS) return { estimate, ...unknown };
  let squares = 0;
  for (let unit = 0; unit < units; unit++) {
    const residual = y[unit]! - estimate * x[unit]!;
    squares += residual * residual;
  }
  const standardError = Math.sqrt((units / (units - 1)) * squares) / sumX;
  // Residuals of rounding only: all units alike is too good to be an error of 0.
  if (!(standardError > 1e-12 * Math.abs(estimate))) return { estimate, ...unknown };
  const reach = studentCriticalValue(level, units - 1) * standardError;
  return {
    estimate,
    interval: { low: estimate - reach, high: estimate + reach, level },
    standardError,
    units,
  };
}
