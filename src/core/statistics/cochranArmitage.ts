import type { EstimateWithInterval } from '../interval';
import { chiSquareUpperTail } from './chiSquareUpperTail';
import { normalCriticalValue } from './normalCriticalValue';

/** The people of one level of a ladder. */
export interface LevelCounts {
  /** Place on the ladder; the distances between levels count. */
  readonly score: number;
  readonly people: number;
  readonly successes: number;
}

export interface Trend {
  /** Change of the rate for each step up the ladder; `null` when all people stand on one level. */
  readonly slope: EstimateWithInterval;
  readonly z: number | null;
  readonly p: number | null;
}

/**
 * Does the rate rise or fall along a ladder of levels?
 *
 * Formula: z = Σ s·(x − n·p̄) ÷ √(p̄(1 − p̄)·Σ n(s − s̄)²), the Cochran–Armitage test; slope = Σ(s − s̄)x ÷ Σ n(s − s̄)²
 * with the error √(p̄(1 − p̄) ÷ Σ n(s − s̄)²) of the same test, so that its interval excludes 0 exactly when the
 * test says so. Neither when everybody or nobody succeeded.
 *
 * Assumes independent people and scores with a meaning. Not a proof that the ladder is the cause: who is met
 * personally was chosen.
 *
 * Reference: Armitage (1955), https://doi.org/10.2307/3001775
 *
 * @example cochranArmitage([{ score: 1, people: 120, successes: 6 }, { score: 3, people: 60, successes: 6 },
 *   { score: 5, people: 20, successes: 5 }], 0.95) // slope 0.041667, z 2.8348
 */
export function cochranArmitage(levels: readonly LevelCounts[], level: number): Trend {
  let people = 0;
  let successes = 0;
  let scoreSum = 0;
  for (const counts of levels) {
    people += counts.people;
    successes += counts.successes;
    scoreSum += counts.people * counts.score;
  }
  let spread = 0;
  let covariance = 0;
  for (const counts of levels) {
    const offset = counts.score - scoreSum / people;
    spread += counts.people * offset * offset;
    covariance += offset * counts.successes;
  }
  if (!(spread > 0)) return { slope: { estimate: null, interval: null }, z: null, p: null };
  const estimate = covariance / spread;
  const variance = (successes / people) * (1 - successes / people);
  if (variance === 0) return { slope: { estimate, interval: null }, z: null, p: null };
  const standardError = Math.sqrt(variance / spread);
  const reach = normalCriticalValue(level) * standardError;
  const z = estimate / standardError;
  const interval = { low: estimate - reach, high: estimate + reach, level };
  return { slope: { estimate, interval }, z, p: chiSquareUpperTail(z * z) };
}
