import type { EstimateWithInterval } from '../interval';
import { liftTest } from '../metrics/liftTest';
import type { OrderRows } from '../orderRows';
import { ratioDifference, type RatioDifference } from '../statistics/ratioDifference';
import { ratioEstimate, type RatioEstimate } from '../statistics/ratioEstimate';

export interface PurchasesBefore {
  /** Mean days with an order up to the start, for each customer of the group. */
  readonly contacted: RatioEstimate;
  readonly heldOut: RatioEstimate;
  readonly difference: RatioDifference;
  /** Share with any order up to the start, contacted − held out, in points. */
  readonly shareDifference: EstimateWithInterval;
}

/**
 * Had the two groups bought equally often before the test began?
 *
 * Formula: days with an order on or before a customer's start, mean per customer of each group, and Welch's interval
 * for the difference; beside it the share that had bought at all, with Newcombe's. `groupOf` by customer number: 1 contacted, 0 held out, −1 not counted.
 *
 * Assumes that both groups were customers for equally long. Chance alone makes small differences.
 *
 * Reference: Fabijan et al. (2019), https://doi.org/10.1145/3292500.3330722 (why a test of the split comes first)
 *
 * @example purchasesBefore(rows, groupOf, start, 0.999)
 */
export function purchasesBefore(
  { customerCount, orderCustomer, orderDay }: Pick<OrderRows, 'customerCount' | 'orderCustomer' | 'orderDay'>,
  groupOf: Int8Array,
  start: Float64Array,
  level: number,
): PurchasesBefore {
  const occasions = new Float64Array(customerCount);
  const seen = new Set<number>();
  for (let row = 0; row < orderDay.length; row++) {
    const customer = orderCustomer[row]!;
    if (customer < 0 || groupOf[customer]! < 0 || !(orderDay[row]! <= start[customer]!)) continue;
    const occasion = orderDay[row]! * customerCount + customer;
    if (seen.has(occasion)) continue;
    seen.add(occasion);
    occasions[customer]!++;
  }
  const [a, b] = [1, 0].map((group) => occasions.filter((_, customer) => groupOf[customer] === group));
  const meanOf = (own: Float64Array): RatioEstimate =>
    ratioEstimate(own, new Float64Array(own.length).fill(1), level);
  const buyers = (own: Float64Array): number => own.filter((days) => days > 0).length;
  const shares = { successesA: buyers(a!), sizeA: a!.length, successesB: buyers(b!), sizeB: b!.length };
  const contacted = meanOf(a!);
  const heldOut = meanOf(b!);
  return {
    contacted,
    heldOut,
    difference: ratioDifference(contacted, heldOut, level),
    shareDifference: liftTest([shares], level).difference,
  };
}
