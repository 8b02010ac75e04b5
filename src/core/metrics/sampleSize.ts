import quantile from '@stdlib/stats-base-dists-normal-quantile';
import { assertShare, assertUsable } from '../assertUsable';
import { normalCriticalValue } from '../statistics/normalCriticalValue';

/** Rates in 0–1. */
export interface PlannedTest {
  readonly baselineRate: number;
  readonly expectedRate: number;
  /** Chance to find the difference if it is there: 0.8 by default. */
  readonly power: number;
  readonly level: number;
}

/**
 * How many people does each of two equal groups need, so that a difference of this size would be found?
 *
 * Formula: (z₁₋α/₂·√(2p̄q̄) + z_power·√(p₁q₁ + p₂q₂))² ÷ (p₁ − p₂)², rounded up; p̄ is the mean of the two rates.
 *
 * Assumes two random groups of equal size and one look at the end. Ask before the test, not after it: the size
 * that a finished test would have needed says nothing about its result.
 *
 * Reference: Fleiss, Tytun and Ury (1980), https://doi.org/10.2307/2529990
 *
 * @example sampleSize({ baselineRate: 0.25, expectedRate: 0.3, power: 0.8, level: 0.95 }) // 1251
 */
export function sampleSize({ baselineRate, expectedRate, power, level }: PlannedTest): number {
  assertUsable('baseline_rate', baselineRate, inUnit(baselineRate), 'a rate from 0 to 1');
  assertUsable('expected_rate', expectedRate, inUnit(expectedRate), 'a rate from 0 to 1');
  const another = 'another rate than baseline_rate: no group is large enough to find no difference';
  assertUsable('expected_rate', expectedRate, expectedRate !== baselineRate, another);
  assertShare('power', power);
  const mean = (baselineRate + expectedRate) / 2;
  const ofChance = normalCriticalValue(level) * Math.sqrt(2 * mean * (1 - mean));
  const ofPower = quantile(power, 0, 1) * Math.sqrt(variance(baselineRate) + variance(expectedRate));
  const perSize = (ofChance + ofPower) / (baselineRate - expectedRate);
  return Math.ceil(perSize * perSize);
}

function inUnit(rate: number): boolean {
  return rate >= 0 && rate <= 1;
}

function variance(rate: number): number {
  return rate * (1 - rate);
}
