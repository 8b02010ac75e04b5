import type { Customers } from '../../src/analysis/analysis';
import { Failure } from '../../src/core/failure';

/** Nothing says anything about customers. */
export function noCustomers(): Customers {
  const missing = { failure: new Failure('NO_ROWS', { where: 'The orders tab' }) };
  return {
    comingBack: missing,
    spend: missing,
    worth: missing,
    winningAndKeeping: missing,
    deals: missing,
    advocates: missing,
    segments: missing,
    holdOut: missing,
  };
}
