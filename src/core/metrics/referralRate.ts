import type { EstimateWithInterval } from '../interval';
import { observedRate } from '../statistics/observedRate';

/**
 * Which share of the new customers came because somebody referred them?
 *
 * Formula: referred ÷ all new customers, with the Wilson interval. The same question about the customers
 * themselves (which share of them refers others) is the same formula: referrers ÷ customers.
 *
 * Assumes that each customer was asked or can be traced: those who were not count as not referred. Codes that
 * leak to coupon sites look like referrals.
 *
 * Reference: Brown, Cai and DasGupta (2001), https://doi.org/10.1214/ss/1009213286
 *
 * @example referralRate(23, 140, 0.95) // 0.164286 [0.112038, 0.234464]
 */
export function referralRate(referred: number, total: number, level: number): EstimateWithInterval {
  return observedRate(referred, total, level);
}
