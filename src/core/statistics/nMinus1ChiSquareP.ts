import type { Stratum } from '../stratum';
import { chiSquareUpperTail } from './chiSquareUpperTail';

/**
 * How often would two groups with the same true rate differ at least this much? For 100 people or more.
 *
 * Formula: χ² = (N − 1)(sA·nB − sB·nA)² ÷ (nA·nB·m·(N − m)), m all successes, one degree of freedom.
 * `null` when everybody or nobody succeeded: nothing can be tested.
 *
 * Assumes independent people. Not for small samples: see `fisherMidP`.
 *
 * Reference: Campbell (2007), https://doi.org/10.1002/sim.2832
 *
 * @example nMinus1ChiSquareP({ successesA: 45, sizeA: 120, successesB: 60, sizeB: 240 }) // 0.014036
 */
export function nMinus1ChiSquareP({ successesA, sizeA, successesB, sizeB }: Stratum): number | null {
  const people = sizeA + sizeB;
  const successes = successesA + successesB;
  const spread = sizeA * sizeB * successes * (people - successes);
  if (spread === 0) return null;
  const gap = successesA * sizeB - successesB * sizeA;
  return chiSquareUpperTail(((people - 1) * gap * gap) / spread);
}
