import type { Stratum } from '../stratum';
import { chiSquareUpperTail } from './chiSquareUpperTail';

/**
 * How often would two groups with the same true rate in every stratum differ at least this much?
 *
 * Formula: χ² = (Σ(sA − nA·m/N))² ÷ Σ(nA·nB·m·(N − m) ÷ (N²(N − 1))), m the successes of a stratum,
 * one degree of freedom, without continuity correction. `null` when no stratum can say anything.
 *
 * Assumes independent people. Not sensitive to effects of opposite sign in different strata.
 *
 * Reference: R `mantelhaen.test(correct = FALSE)`, https://stat.ethz.ch/R-manual/R-devel/library/stats/html/mantelhaen.test.html
 *
 * @example cochranMantelHaenszelP([{ successesA: 3, sizeA: 20, successesB: 15, sizeB: 120 },
 *   { successesA: 12, sizeA: 40, successesB: 20, sizeB: 70 },
 *   { successesA: 30, sizeA: 60, successesB: 25, sizeB: 50 }]) // 0.8329902375
 */
export function cochranMantelHaenszelP(strata: readonly Stratum[]): number | null {
  let excess = 0;
  let variance = 0;
  for (const { successesA, sizeA, successesB, sizeB } of strata) {
    if (sizeA === 0 || sizeB === 0) continue;
    const people = sizeA + sizeB;
    const successes = successesA + successesB;
    excess += successesA - (sizeA * successes) / people;
    variance += (sizeA * sizeB * successes * (people - successes)) / (people * people * (people - 1));
  }
  return variance > 0 ? chiSquareUpperTail((excess * excess) / variance) : null;
}
