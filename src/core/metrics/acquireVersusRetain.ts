import { assertNotNegative } from '../assertUsable';

export interface AcquisitionAndRetention {
  readonly acquisitionCost: number;
  readonly newCustomers: number;
  readonly retentionCost: number;
  readonly repeatCustomers: number;
}

export interface AcquireVersusRetain {
  /** `null` without such customers. */
  readonly costPerNew: number | null;
  readonly costPerRepeat: number | null;
  /** How many times as much a new customer costs; `null` when keeping one costs nothing. */
  readonly ratio: number | null;
}

/**
 * How many times as much does it cost to win a new customer as to keep one?
 *
 * Formula: (acquisition cost ÷ new customers) ÷ (retention cost ÷ repeat customers).
 *
 * Average costs of different people: it does not say that the next euro is better spent on keeping customers. The
 * famous "five times" has no traceable study behind it; this is the figure of your own books.
 *
 * Reference: https://en.wikipedia.org/wiki/Customer_retention
 *
 * @example acquireVersusRetain({ acquisitionCost: 4200, newCustomers: 56, retentionCost: 1300, repeatCustomers: 168 })
 * // 75 a new one, 7.738095 a repeat one, ratio 9.692308
 */
export function acquireVersusRetain(costs: AcquisitionAndRetention): AcquireVersusRetain {
  assertNotNegative('acquisition_cost', costs.acquisitionCost);
  assertNotNegative('new_customers', costs.newCustomers);
  assertNotNegative('retention_cost', costs.retentionCost);
  assertNotNegative('repeat_customers', costs.repeatCustomers);
  const costPerNew = costs.newCustomers > 0 ? costs.acquisitionCost / costs.newCustomers : null;
  const costPerRepeat = costs.repeatCustomers > 0 ? costs.retentionCost / costs.repeatCustomers : null;
  const comparable = costPerNew !== null && costPerRepeat !== null && costPerRepeat > 0;
  return { costPerNew, costPerRepeat, ratio: comparable ? costPerNew / costPerRepeat : null };
}
