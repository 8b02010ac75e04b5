import type { EstimateWithInterval } from '../interval';
import { observedRate } from '../statistics/observedRate';

/** Customers as numbers 0 … customerCount − 1, −1 = blank; a customer may stand in several rows. */
export interface ReferrerRows {
  readonly customerCount: number;
  readonly referrer: Int32Array;
  readonly engaged: Int32Array;
}

export interface SilentAdvocates {
  readonly rate: EstimateWithInterval;
  readonly referrers: number;
  readonly silent: number;
  /** Referrals without a referrer's name. */
  readonly rowsLeftOut: number;
}

/**
 * Which share of those who recommend the shop never engage in public?
 *
 * Formula: referrers who are not on the engaged list ÷ all referrers, with the Wilson interval.
 *
 * Assumes that the same person has the same id in both lists: people who use another address in public look
 * silent.
 *
 * Reference: Brown, Cai and DasGupta (2001), https://doi.org/10.1214/ss/1009213286
 *
 * @example silentAdvocates({ customerCount: 4, referrer: Int32Array.of(0, 1, 1, 3), engaged: Int32Array.of(1, 2) }, 0.95)
 * // 2 of 3 referrers are silent
 */
export function silentAdvocates(rows: ReferrerRows, level: number): SilentAdvocates {
  const engaged = new Uint8Array(rows.customerCount);
  for (const customer of rows.engaged) if (customer >= 0) engaged[customer] = 1;
  const counted = new Uint8Array(rows.customerCount);
  let referrers = 0;
  let silent = 0;
  let rowsLeftOut = 0;
  for (const customer of rows.referrer) {
    if (customer < 0) rowsLeftOut++;
    else if (counted[customer] === 0) {
      counted[customer] = 1;
      referrers++;
      silent += 1 - engaged[customer]!;
    }
  }
  return { rate: observedRate(silent, referrers, level), referrers, silent, rowsLeftOut };
}
