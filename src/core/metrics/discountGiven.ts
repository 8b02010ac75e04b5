import { assertNotNegative, assertUsable } from '../assertUsable';

/**
 * How much money was given away on sales that were redeemed at a discount?
 *
 * Formula: paid × rate ÷ (1 − rate), because what was paid is the list price without the discount.
 *
 * Assumes the same rate on all of these sales. Not where the exports have a discount column: add that up.
 *
 * Reference: https://en.wikipedia.org/wiki/Discounts_and_allowances
 *
 * @example discountGiven(900, 0.15) // 158.823529
 */
export function discountGiven(paid: number, rate: number): number {
  assertNotNegative('redeemed sales', paid);
  assertUsable('discount rate', rate, rate >= 0 && rate < 1, 'a share from 0 up to, but not, 1');
  return (paid * rate) / (1 - rate);
}
