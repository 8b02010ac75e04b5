import { assertSameLength } from '../assertSameLength';
import { ratioDifference, type RatioDifference } from '../statistics/ratioDifference';
import { ratioEstimate, type RatioEstimate } from '../statistics/ratioEstimate';
import type { DealRows } from './dealLoyalty';

export interface DealShare {
  /** Discounted orders of the engaged customers ÷ all their orders. */
  readonly engaged: RatioEstimate;
  readonly others: RatioEstimate;
  /** Engaged − others, in points. */
  readonly difference: RatioDifference;
}

/**
 * Are engaged customers only looking for deals?
 *
 * Formula: discounted orders ÷ all orders of the engaged customers, beside the same for the others, with the ratio
 * estimator: the unit is the customer, because one deal hunter may place fifty orders.
 * `groupOf` by customer number: 1 engaged, 0 other, −1 not counted. No interval under 5 customers in a group.
 *
 * Assumes that every discount is recorded. Codes shared outside make anybody a deal seeker.
 *
 * Reference: R `survey::svyratio`, https://r-survey.r-forge.r-project.org/survey/html/svyratio.html
 *
 * @example dealShare(rows, groupOf, 0.95)
 */
export function dealShare(
  rows: Pick<DealRows, 'customerCount' | 'orderCustomer' | 'discounted'>,
  groupOf: Int8Array,
  level: number,
): DealShare {
  assertSameLength('discounted', rows.discounted, 'customers', rows.orderCustomer);
  const orders = new Float64Array(rows.customerCount);
  const deals = new Float64Array(rows.customerCount);
  for (let row = 0; row < rows.orderCustomer.length; row++) {
    const customer = rows.orderCustomer[row]!;
    if (customer < 0) continue;
    orders[customer]!++;
    deals[customer]! += rows.discounted[row]!;
  }
  const shareOf = (group: number) => {
    const isCounted = (_: number, customer: number) => groupOf[customer] === group && orders[customer]! > 0;
    return ratioEstimate(deals.filter(isCounted), orders.filter(isCounted), level);
  };
  const engaged = shareOf(1);
  const others = shareOf(0);
  return { engaged, others, difference: ratioDifference(engaged, others, level) };
}
