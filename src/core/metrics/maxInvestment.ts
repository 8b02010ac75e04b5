import { assertMargin, assertNotNegative, assertTargetRoe } from '../assertUsable';

/**
 * How much may be put in, time and cash together, to reach a revenue goal with the return aimed for?
 *
 * Formula: goal × margin ÷ (1 + target): the allowable cost of direct marketing. The hours it leaves are
 * `breakEvenHours` with the goal as the gain.
 *
 * Assumes that the goal is extra revenue, which would not come without the engagement. Not for total sales.
 *
 * Reference: https://en.wikipedia.org/wiki/Customer_acquisition_cost (allowable cost)
 *
 * @example maxInvestment(10000, 0.45, 0.5) // 3000
 */
export function maxInvestment(revenueGoal: number, margin: number, targetRoe: number): number {
  assertNotNegative('revenue_goal', revenueGoal);
  assertMargin(margin);
  assertTargetRoe(targetRoe);
  return (revenueGoal * margin) / (1 + targetRoe);
}
