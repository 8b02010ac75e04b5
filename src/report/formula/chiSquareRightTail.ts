import { chiSquareUpperTail } from '../../core/statistics/chiSquareUpperTail';

/**
 * How likely is a chi-square with whole degrees of freedom at least this large?
 *
 * Formula: the tail for 1 (or 2) degrees of freedom, and for each two more one term x^k·e^(−x ÷ 2) ÷ (…): only
 * positive terms, so that nothing cancels far out in the tail.
 *
 * Reference: Abramowitz and Stegun, 26.4.4 and 26.4.5, https://personal.math.ubc.ca/~cbm/aands/page_941.htm
 *
 * @example chiSquareRightTail(5.991464547107979, 2) // 0.05
 */
export function chiSquareRightTail(chiSquare: number, degreesOfFreedom: number): number {
  const odd = degreesOfFreedom % 2 === 1;
  const half = Math.exp(-chiSquare / 2);
  let tail = odd ? chiSquareUpperTail(chiSquare) : half;
  let term = odd ? half * Math.sqrt((2 * chiSquare) / Math.PI) : (half * chiSquare) / 2;
  for (let degrees = odd ? 3 : 4; degrees <= degreesOfFreedom; degrees += 2) {
    tail += term;
    term *= chiSquare / degrees;
  }
  return tail;
}
