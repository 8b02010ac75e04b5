import { Failure } from '../core/failure';
import { repeatLift, type RepeatLift, type RepeatLiftRows } from '../core/metrics/repeatLift';
import type { CustomersTable, ImportedData, OrdersTable } from '../import/tables';
import type { Assumptions } from './assumptions';
import type { Period } from './period';

/** Do engaged customers of the mapped tabs come back more often? Those who first buy in the period, with all their later orders. */
export function repeat(
  { orders, customers }: ImportedData,
  period: Period | null,
  assumptions: Assumptions,
): RepeatLift {
  if (orders === null || orders.rows === 0) throw new Failure('NO_ORDERS');
  if (customers === null || (customers.engagedDay === null && customers.engagedFlag === null)) {
    throw new Failure('NO_ENGAGED_CUSTOMERS');
  }
  const {
    repeatWindowDays: windowDays,
    landmarkDays,
    level,
    liftMarginOfNoInterest: marginOfNoInterest,
  } = assumptions;
  const rows: RepeatLiftRows = {
    customerCount: orders.customers.names.length,
    orderCustomer: buyers(orders),
    orderDay: orders.day,
    ...engagedList(customers),
    customerSince: customersSince(customers, orders.customers.names.length),
    entryFrom: period?.from ?? null,
    entryTo: period?.to ?? null,
  };
  return repeatLift(rows, { windowDays, landmarkDays, level, marginOfNoInterest });
}

/** A refund in a row of its own is no purchase. */
function buyers(orders: OrdersTable): Int32Array {
  if (orders.netSales.every((sales) => sales >= 0)) return orders.customer;
  return orders.customer.map((customer, row) => (orders.netSales[row]! < 0 ? -1 : customer));
}

/** Engaged: a date, or a yes. A blank date without a yes means not engaged; a yes without a date is "since when is unknown". */
function engagedList({
  rows,
  customer,
  engagedDay,
  engagedFlag,
}: CustomersTable): Pick<RepeatLiftRows, 'engagedCustomer' | 'engagedDay'> {
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

/** By customer number, the earliest "customer since". */
function customersSince(
  { rows, customer, customerSince }: CustomersTable,
  customerCount: number,
): Float64Array | null {
  if (customerSince === null) return null;
  const since = new Float64Array(customerCount).fill(NaN);
  for (let row = 0; row < rows; row++) {
    const day = customerSince[row]!;
    const known = since[customer[row]!]!;
    if (!(day >= known)) since[customer[row]!] = day === day ? day : known;
  }
  return since;
}
