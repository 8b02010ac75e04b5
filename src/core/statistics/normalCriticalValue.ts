import quantile from '@stdlib/stats-base-dists-normal-quantile';
import { Failure } from '../failure';

/**
 * How many standard errors to each side does an interval of this confidence level reach?
 *
 * Formula: the standard normal quantile at 1 − (1 − level) ÷ 2; 1.959964 for 0.95.
 *
 * Reference: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.2, https://www.itl.nist.gov/div898/handbook/
 */
export function normalCriticalValue(level: number): number {
  if (!(level > 0 && level < 1))
    throw new Failure('OUT_OF_LIMITS', {
      where: 'confidence',
      expected: 'a number between 0 and 1',
      given: level,
    });
  return quantile(0.5 + level / 2, 0, 1);
}
