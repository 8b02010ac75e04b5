import beta from '@stdlib/math-base-special-beta';
import { normalCriticalValue } from './normalCriticalValue';
import { studentTwoSidedP } from './studentTwoSidedP';

/** Newton's method doubles the digits each time; this many steps are never needed. */
const MOST_STEPS = 60;

/**
 * How many standard errors to each side does an interval of this confidence level reach when the spread itself is
 * estimated from few numbers?
 *
 * Formula: the t whose two-sided tail is 1 − level, by Newton's method on the logarithms of both; 2.364624 for
 * 0.95 and 7 degrees of freedom.
 *
 * Reference: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2, https://www.itl.nist.gov/div898/handbook/
 *
 * @example studentCriticalValue(0.95, 7) // 2.364624251592785
 */
export function studentCriticalValue(level: number, degreesOfFreedom: number): number {
  // The normal value lies below; from there one step overshoots, and then the steps come down to the answer.
  let t = normalCriticalValue(level);
  const logTail = Math.log1p(-level);
  const scale = Math.sqrt(degreesOfFreedom) * beta(degreesOfFreedom / 2, 0.5);
  for (let step = 0; step < MOST_STEPS; step++) {
    const tail = studentTwoSidedP(t, degreesOfFreedom);
    const density = Math.exp((-(degreesOfFreedom + 1) / 2) * Math.log1p((t * t) / degreesOfFreedom)) / scale;
    const change = ((Math.log(tail) - logTail) * tail) / (2 * density * t);
    t *= Math.exp(change);
    if (Math.abs(change) < 1e-14) break;
  }
  return t;
}
