import erfc from '@stdlib/math-base-special-erfc';

/**
 * How likely a chi-square is at least this large: erfc for one degree of freedom, e^(−x ÷ 2) for two, and one more
 * positive term for each two further ones (Abramowitz and Stegun 26.4.4, 26.4.5).
 */
export function chiSquareTail(chiSquare: number, degreesOfFreedom: number): number {
  const start = degreesOfFreedom % 2 === 1 ? 1 : 2;
  const half = Math.exp(-chiSquare / 2);
  let tail = start === 1 ? erfc(Math.sqrt(chiSquare / 2)) : half;
  let term = start === 1 ? half * Math.sqrt((2 * chiSquare) / Math.PI) : half * (chiSquare / 2);
  for (let degrees = start + 2; degrees <= degreesOfFreedom; degrees += 2) {
    tail += term;
    term *= chiSquare / degrees;
  }
  return tail;
}
