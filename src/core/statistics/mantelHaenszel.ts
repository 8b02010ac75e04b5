import type { EstimateWithInterval } from '../interval';
import type { Stratum } from '../stratum';
import { normalCriticalValue } from './normalCriticalValue';

export interface MantelHaenszel {
  /** Common ratio of the rates A ÷ B, Greenland–Robins interval. */
  readonly ratio: EstimateWithInterval;
  /** Common difference of the rates A − B in points, Sato interval. */
  readonly difference: EstimateWithInterval;
}

interface Sums {
  /** Σ sA·nB/N and Σ sB·nA/N: weighted successes of each group. */
  weightedA: number;
  weightedB: number;
  /** Σ nA·nB/N. */
  weight: number;
  ratioVariance: number;
  satoP: number;
  satoQ: number;
}

/**
 * How do two groups compare among people of the same stratum?
 *
 * Formula: ratio = Σ(sA·nB/N) ÷ Σ(sB·nA/N), limits exp(ln ratio ∓ z·se) with the Greenland–Robins (1985) error;
 * difference = Σ((sA·nB − sB·nA)/N) ÷ Σ(nA·nB/N) with the error of Sato (1989).
 * Strata without people in both groups add nothing. No ratio when nobody succeeded in B; no interval of the
 * ratio when either group has no success or when its error is 0 (everybody succeeded).
 *
 * Assumes independent people and about the same ratio in every stratum. Not a cure for differences between the
 * groups that the strata do not show.
 *
 * Reference: `metafor::rma.mh`, https://wviechtb.github.io/metafor/reference/rma.mh.html
 *
 * @example mantelHaenszel([{ successesA: 3, sizeA: 20, successesB: 15, sizeB: 120 },
 *   { successesA: 12, sizeA: 40, successesB: 20, sizeB: 70 },
 *   { successesA: 30, sizeA: 60, successesB: 25, sizeB: 50 }], 0.95)
 * // ratio 1.0343661972 [0.7571748443, 1.4130335125], difference 0.01133829 [−0.0943261459, 0.1170027258]
 */
export function mantelHaenszel(strata: readonly Stratum[], level: number): MantelHaenszel {
  const sums = weightedSums(strata);
  const z = normalCriticalValue(level);
  return { ratio: commonRatio(sums, z, level), difference: commonDifference(sums, z, level) };
}

function weightedSums(strata: readonly Stratum[]): Sums {
  const sums: Sums = { weightedA: 0, weightedB: 0, weight: 0, ratioVariance: 0, satoP: 0, satoQ: 0 };
  for (const { successesA: a, sizeA, successesB: b, sizeB } of strata) {
    if (sizeA === 0 || sizeB === 0) continue;
    const people = sizeA + sizeB;
    sums.weightedA += (a * sizeB) / people;
    sums.weightedB += (b * sizeA) / people;
    sums.weight += (sizeA * sizeB) / people;
    sums.ratioVariance += (sizeA * sizeB * (a + b) - a * b * people) / (people * people);
    sums.satoP +=
      (sizeA * sizeA * b - sizeB * sizeB * a + (sizeA * sizeB * (sizeB - sizeA)) / 2) / (people * people);
    sums.satoQ += (a * (sizeB - b) + b * (sizeA - a)) / people / 2;
  }
  return sums;
}

function commonRatio(sums: Sums, z: number, level: number): EstimateWithInterval {
  if (sums.weightedB === 0) return { estimate: null, interval: null };
  const ratio = sums.weightedA / sums.weightedB;
  const variance = sums.ratioVariance / (sums.weightedA * sums.weightedB);
  // An error of 0 means that everybody succeeded: the formula fails there, the ratio is not known exactly.
  if (!(sums.weightedA > 0 && variance > 0)) return { estimate: ratio, interval: null };
  const reach = z * Math.sqrt(variance);
  const interval = { low: ratio * Math.exp(-reach), high: ratio * Math.exp(reach), level };
  return { estimate: ratio, interval };
}

function commonDifference(sums: Sums, z: number, level: number): EstimateWithInterval {
  if (sums.weight === 0) return { estimate: null, interval: null };
  const difference = (sums.weightedA - sums.weightedB) / sums.weight;
  const variance = (difference * sums.satoP + sums.satoQ) / (sums.weight * sums.weight);
  if (!(variance > 0)) return { estimate: difference, interval: null };
  const reach = z * Math.sqrt(variance);
  const interval = { low: Math.max(-1, difference - reach), high: Math.min(1, difference + reach), level };
  return { estimate: difference, interval };
}
