import type { Stratum } from '../../../src/core/stratum';

/** Successes and size of A, successes and size of B. Frozen: no function may change its input. */
export function counts(successesA: number, sizeA: number, successesB: number, sizeB: number): Stratum {
  return Object.freeze({ successesA, sizeA, successesB, sizeB });
}
