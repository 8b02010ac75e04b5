import type { RepeatLiftRows } from './metrics/repeatLift';

/** Order rows without anything about engagement. Customers are numbers, −1 = blank; days are whole day numbers, NaN = blank. */
export type OrderRows = Pick<
  RepeatLiftRows,
  'customerCount' | 'orderCustomer' | 'orderDay' | 'customerSince' | 'entryFrom' | 'entryTo'
>;
