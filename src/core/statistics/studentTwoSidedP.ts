import beta from '@stdlib/math-base-special-beta';

/** Terms in which the continued fraction has settled for any number of degrees of freedom a sheet can hold. */
const MOST_TERMS = 20_000;
const SETTLED = 1e-15;

/**
 * How often does Student's t lie at least this far from 0, to either side, by chance?
 *
 * Formula: the regularised incomplete beta I(ν ÷ (ν + t²); ν ÷ 2, ½) as a continued fraction: a true tail, so
 * that 1e-60 does not become 0. Degrees of freedom need not be whole (Welch).
 *
 * Reference: NIST Digital Library of Mathematical Functions, 8.17(v), https://dlmf.nist.gov/8.17#v
 *
 * @example studentTwoSidedP(2.364624251592785, 7) // 0.05
 */
export function studentTwoSidedP(t: number, degreesOfFreedom: number): number {
  const square = t * t;
  if (square === Infinity) return 0;
  const a = degreesOfFreedom / 2;
  const toTail = degreesOfFreedom / (degreesOfFreedom + square);
  const toCentre = square / (degreesOfFreedom + square);
  const front = (Math.exp(-a * Math.log1p(square / degreesOfFreedom)) * Math.sqrt(toCentre)) / beta(a, 0.5);
  // Near the centre the fraction of the other side settles; the result is far from 0, so nothing cancels.
  return toTail < (a + 1) / (a + 2.5)
    ? (front * betaFraction(a, 0.5, toTail)) / a
    : 1 - (front * betaFraction(0.5, a, toCentre)) / 0.5;
}

/** The continued fraction of the incomplete beta function, by Lentz's method. */
function betaFraction(a: number, b: number, x: number): number {
  let denominator = 1 / (1 - ((a + b) * x) / (a + 1));
  let numerator = 1;
  let fraction = denominator;
  for (let m = 1; m <= MOST_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    denominator = 1 / (1 + even * denominator);
    numerator = 1 + even / numerator;
    fraction *= denominator * numerator;
    denominator = 1 / (1 + odd * denominator);
    numerator = 1 + odd / numerator;
    const step = denominator * numerator;
    fraction *= step;
    if (Math.abs(step - 1) < SETTLED) break;
  }
  return fraction;
}
