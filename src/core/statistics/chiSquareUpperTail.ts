import erfc from '@stdlib/math-base-special-erfc';

/**
 * How likely is a chi-square with one degree of freedom at least this large?
 *
 * Formula: erfc(√(x ÷ 2)), a true upper tail, so that 1e-112 does not become 0.
 *
 * Reference: NIST Digital Library of Mathematical Functions, 7.2 and 8.2, https://dlmf.nist.gov/
 *
 * @example chiSquareUpperTail(3.841458820694124) // 0.05
 */
export function chiSquareUpperTail(chiSquare: number): number {
  return erfc(Math.sqrt(chiSquare / 2));
}
