import type { EstimateWithInterval } from '../interval';
import type { LiftTest } from '../metrics/liftTest';

/**
 * How many of the engaged customers who came back would not have done so at the others' rate?
 *
 * Formula: engaged repeaters × (1 − 1 ÷ ratio), its limits from the limits of the ratio, so that it always has
 * the sign of the lift. Where the ratio has no upper limit all of them may be extra; none can be counted from
 * no engaged repeaters, nor where a ratio of 0 stands beside some.
 */
export function extraCustomers({ ratio, total }: LiftTest): EstimateWithInterval {
  const repeaters = total.successesA;
  if (repeaters === 0 || ratio.estimate === 0) return { estimate: null, interval: null };
  // Engaged customers came back and no other did: the ratio is beyond any number and 1 ÷ ratio is 0.
  const estimate = ratio.estimate === null ? repeaters : repeaters * (1 - 1 / ratio.estimate);
  if (ratio.interval === null) return { estimate, interval: null };
  const { low, high, level } = ratio.interval;
  return {
    estimate,
    interval: {
      low: low === null ? null : repeaters * (1 - 1 / low),
      high: high === null ? repeaters : repeaters * (1 - 1 / high),
      level,
    },
  };
}
