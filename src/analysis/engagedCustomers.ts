import { Failure } from '../core/failure';
import type { RepeatLiftRows } from '../core/metrics/repeatLift';
import type { CustomersTable } from '../import/tables';

/** Engaged: a date, or a yes. A blank date without a yes means not engaged; a yes without a date is "since when is unknown". */
export function engagedCustomers(
  customers: CustomersTable | null,
): Pick<RepeatLiftRows, 'engagedCustomer' | 'engagedDay'> {
  if (customers === null || (customers.engagedDay === null && customers.engagedFlag === null)) {
    throw new Failure('NO_ENGAGED_CUSTOMERS');
  }
  const { rows, customer, engagedDay, engagedFlag } = customers;
  const listed = new Int32Array(rows);
  const dates = new Float64Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row++) {
    const day = engagedDay === null ? NaN : engagedDay[row]!;
    const flag = engagedFlag === null ? -1 : engagedFlag[row]!;
    // A plain "no" beats a date: somebody who left is no longer engaged.
    if (flag === 0 || (flag < 0 && day !== day)) continue;
    listed[count] = customer[row]!;
    dates[count++] = day;
  }
  if (count === 0) throw new Failure('NO_ENGAGED_CUSTOMERS');
  return {
    engagedCustomer: listed.subarray(0, count),
    engagedDay: engagedDay === null ? null : dates.subarray(0, count),
  };
}
