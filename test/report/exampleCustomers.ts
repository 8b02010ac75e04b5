import type { Analysis, Customers } from '../../src/analysis/analysis';
import type { Assumptions } from '../../src/analysis/assumptions';
import { Failure, type FailureCode } from '../../src/core/failure';
import { analysisOf, referenceTab } from '../analysis/data';

/** The invented shop whose answers pandas worked out as well: test/reference/customer-questions. */
export const customerShop = (changed: Partial<Assumptions> = {}): Analysis =>
  analysisOf(
    ['activities', 'orders', 'customers'].map((name, index) =>
      referenceTab(`customer-questions/${name}.csv`, index + 1),
    ),
    { hourlyRate: 25, margin: 0.4, repeatWindowDays: 120, landmarkDays: 20, ...changed },
  );

/** Nothing says anything about customers; each question says what it lacks. */
export function noCustomers(): Customers {
  const missing = (code: FailureCode) => ({ failure: new Failure(code, {}) });
  return {
    comingBack: missing('NO_ORDERS'),
    spend: missing('NO_ENGAGED_CUSTOMERS'),
    worth: missing('NO_ORDERS'),
    winningAndKeeping: missing('NO_PURPOSE'),
    deals: missing('NO_DISCOUNTS'),
    advocates: missing('NO_REFERRALS'),
    segments: missing('NO_SEGMENTS'),
    holdOut: missing('NO_HOLD_OUT'),
  };
}
