import { assertSameLength } from '../assertSameLength';
import type { EstimateWithInterval } from '../interval';
import type { OrderRows } from '../orderRows';
import { followedCustomers, type FollowedCustomers } from '../repeat/followedCustomers';
import { observedRate } from '../statistics/observedRate';
import { liftTest, type LiftTest } from './liftTest';

/** Order rows with 1 for a discounted order. */
export interface DealRows extends OrderRows {
  readonly discounted: Uint8Array;
}

export interface DealLoyalty {
  /** Of the customers whose first order was discounted: those who later bought at full price. */
  readonly rate: EstimateWithInterval;
  readonly othersRate: EstimateWithInterval;
  /** Deal-acquired customers (A) against the others (B): difference of the two rates, ratio, verdict. */
  readonly comparison: LiftTest;
  readonly counts: Omit<FollowedCustomers, 'firstDay' | 'followed'>;
}

/**
 * Do customers who came for a discount come back at full price?
 *
 * Formula: customers whose first order was discounted and who have a full-price order on days 1 … W after it ÷ all
 * customers whose first order was discounted, beside the same for the others; Newcombe's interval for the
 * difference. One discounted order on the first day makes a deal customer. Only customers seen for the whole window
 * count.
 *
 * Deal customers were not drawn at random: a lower share says who came, not what the discount did to them.
 *
 * Reference: Dholakia (2011), https://doi.org/10.2139/ssrn.1863466
 *
 * @example dealLoyalty(rows, { windowDays: 180, level: 0.95, marginOfNoInterest: 0.1 })
 */
export function dealLoyalty(
  rows: DealRows,
  options: { windowDays: number; level: number; marginOfNoInterest: number },
): DealLoyalty {
  assertSameLength('dates', rows.orderDay, 'customers', rows.orderCustomer);
  assertSameLength('discounted', rows.discounted, 'customers', rows.orderCustomer);
  const { firstDay, followed, ...counts } = followedCustomers(rows, options.windowDays);
  const { dealAcquired, cameBack } = orderKinds(rows, firstDay, options.windowDays);
  const sums = { successesA: 0, sizeA: 0, successesB: 0, sizeB: 0 };
  for (let customer = 0; customer < followed.length; customer++) {
    if (followed[customer] === 0) continue;
    if (dealAcquired[customer] === 1) {
      sums.sizeA++;
      sums.successesA += cameBack[customer]!;
    } else {
      sums.sizeB++;
      sums.successesB += cameBack[customer]!;
    }
  }
  return {
    rate: observedRate(sums.successesA, sums.sizeA, options.level),
    othersRate: observedRate(sums.successesB, sums.sizeB, options.level),
    comparison: liftTest([sums], options.level, options.marginOfNoInterest),
    counts,
  };
}

/** By customer number: came for a discount; came back at full price within the window. */
function orderKinds(rows: DealRows, firstDay: Float64Array, windowDays: number) {
  const dealAcquired = new Uint8Array(firstDay.length);
  const cameBack = new Uint8Array(firstDay.length);
  for (let row = 0; row < rows.orderDay.length; row++) {
    const customer = rows.orderCustomer[row]!;
    if (customer < 0) continue;
    const offset = rows.orderDay[row]! - firstDay[customer]!;
    if (offset === 0) {
      if (rows.discounted[row] === 1) dealAcquired[customer] = 1;
    } else if (offset <= windowDays && rows.discounted[row] === 0) cameBack[customer] = 1;
  }
  return { dealAcquired, cameBack };
}
