import { Failure } from '../core/failure';
import { REFUND, type OrderRows } from '../core/orderRows';
import type { CustomersTable, ImportedData, OrdersTable } from '../import/tables';
import type { Period } from './period';

/** The orders that are purchases, and which customers enter: those who first buy in the period, with all their later orders. */
export function purchases(
  { orders, customers }: Pick<ImportedData, 'orders' | 'customers'>,
  period: Period | null,
): OrderRows {
  if (orders === null || orders.rows === 0) throw new Failure('NO_ORDERS');
  const customerCount = orders.customers.names.length;
  return {
    customerCount,
    orderCustomer: buyers(orders),
    orderDay: orders.day,
    customerSince: customers && customersSince(customers, customerCount),
    entryFrom: period?.from ?? null,
    entryTo: period?.to ?? null,
  };
}

/** A refund in a row of its own is no purchase. */
function buyers(orders: OrdersTable): Int32Array {
  if (orders.netSales.every((sales) => sales >= 0)) return orders.customer;
  return orders.customer.map((customer, row) => (orders.netSales[row]! < 0 ? REFUND : customer));
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
