import { assertUsable } from '../assertUsable';

export interface CustomerPrognosis {
  /** Money left per customer and period after the cost of goods. */
  readonly marginPerPeriod: number;
  /** Share of the customers who buy again in the next period. */
  readonly retention: number;
  /** For one period; 0.1 by default. */
  readonly discountRate: number;
  /** Also count the first purchase, which is made already. */
  readonly includeFirst: boolean;
}

/**
 * What is a customer worth over all the time to come?
 *
 * Formula: m·r ÷ (1 + i − r), with the first purchase m·(1 + i) ÷ (1 + i − r).
 *
 * Assumes that margin and retention stay the same for ever, which is a strong assumption: loyal customers remain
 * while others leave, so a young base looks worse than it is.
 *
 * Reference: Gupta and Lehmann (2003), https://doi.org/10.1002/dir.10045
 *
 * @example customerValue({ marginPerPeriod: 38, retention: 0.6, discountRate: 0.1, includeFirst: false }) // 45.6
 */
export function customerValue(prognosis: CustomerPrognosis): number {
  const { marginPerPeriod, retention, discountRate, includeFirst } = prognosis;
  assertUsable('margin_per_period', marginPerPeriod, true, 'a number');
  assertUsable('retention', retention, retention >= 0 && retention <= 1, 'a share from 0 to 1');
  assertUsable('discount_rate', discountRate, discountRate >= 0, '0 or more, such as 10 % or 0.1');
  const leaving = 1 + discountRate - retention;
  const belowOne = 'less than 1 + discount_rate: customers who never leave would be worth any sum';
  assertUsable('retention', retention, leaving > 0, belowOne);
  return (marginPerPeriod * (includeFirst ? 1 + discountRate : retention)) / leaving;
}
