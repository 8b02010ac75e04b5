import type { RepeatLiftRows } from './metrics/repeatLift';

/** In place of a customer number: the row is a refund. It is known, and no purchase. */
export const REFUND = -2;

/** Order rows without anything about engagement. Customers are numbers, −1 = blank, −2 = a refund; days are whole day numbers, NaN = blank. */
export type OrderRows = Pick<
  RepeatLiftRows,
  'customerCount' | 'orderCustomer' | 'orderDay' | 'customerSince' | 'entryFrom' | 'entryTo'
>;
