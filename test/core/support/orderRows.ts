import type { RepeatLiftRows } from '../../../src/core/metrics/repeatLift';

/** One customer of a small shop: days of orders, and when engaged: a day, NaN = unknown, absent = never. */
export interface SmallCustomer {
  readonly orders: readonly number[];
  readonly engaged?: number;
  readonly since?: number;
}

/** The same as columns; `dated: false` = the engaged list has no dates. */
export function orderRows(customers: readonly SmallCustomer[], { dated = true } = {}): RepeatLiftRows {
  const orders = customers.flatMap(({ orders }, customer) => orders.map((day) => ({ customer, day })));
  const engaged = customers.flatMap(({ engaged }, customer) =>
    engaged === undefined ? [] : [{ customer, day: engaged }],
  );
  const since = customers.map((customer) => customer.since ?? NaN);
  return {
    customerCount: customers.length,
    orderCustomer: Int32Array.from(orders, ({ customer }) => customer),
    orderDay: Float64Array.from(orders, ({ day }) => day),
    engagedCustomer: Int32Array.from(engaged, ({ customer }) => customer),
    engagedDay: dated ? Float64Array.from(engaged, ({ day }) => day) : null,
    customerSince: since.every(Number.isNaN) ? null : Float64Array.from(since),
  };
}

/** `count` customers alike. */
export function times(count: number, customer: SmallCustomer): SmallCustomer[] {
  return new Array<SmallCustomer>(count).fill(customer);
}
