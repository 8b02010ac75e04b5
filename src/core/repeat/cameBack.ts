import type { OrderRows } from '../orderRows';
import type { FollowedCustomers } from './followedCustomers';

/** By customer number: 1 = followed, and with an order on days 1 … W after the first. */
export function cameBack(
  { orderCustomer, orderDay }: Pick<OrderRows, 'orderCustomer' | 'orderDay'>,
  { firstDay, followed }: Pick<FollowedCustomers, 'firstDay' | 'followed'>,
  windowDays: number,
): Uint8Array {
  const repeated = new Uint8Array(followed.length);
  for (let row = 0; row < orderDay.length; row++) {
    const customer = orderCustomer[row]!;
    if (customer < 0 || followed[customer] === 0) continue;
    const offset = orderDay[row]! - firstDay[customer]!;
    if (offset > 0 && offset <= windowDays) repeated[customer] = 1;
  }
  return repeated;
}
