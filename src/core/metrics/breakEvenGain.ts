import { assertMargin, assertNotNegative, assertTargetRoe } from '../assertUsable';

/**
 * How much has to come in before this cost, time included, has brought the return aimed for?
 *
 * Formula: cost × (1 + target) ÷ margin.
 *
 * Assumes that the margin is the same for every sale. Not a forecast: it says what is needed, not what is likely.
 *
 * Reference: https://en.wikipedia.org/wiki/Break-even_point
 *
 * @example breakEvenGain(720, 0.45, 0) // 1600
 */
export function breakEvenGain(cost: number, margin: number, targetRoe: number): number {
  assertNotNegative('cost', cost);
  assertMargin(margin);
  assertTargetRoe(targetRoe);
  return (cost * (1 + targetRoe)) / margin;
}
