import type { OrderRows } from '../orderRows';

export interface OrderGaps {
  /** Days between one purchase day of a customer and the next, in no particular order. */
  readonly all: Float64Array;
  /** Days from the first purchase day to the second, one for each customer who has one. */
  readonly toSecond: Float64Array;
}

/** Orders of one customer on one day are one purchase; rows may come in any order. */
export function gapsBetweenOrders(
  rows: Pick<OrderRows, 'customerCount' | 'orderCustomer' | 'orderDay'>,
): OrderGaps {
  const { days, start } = daysByCustomer(rows);
  const all = new Float64Array(days.length);
  const toSecond = new Float64Array(rows.customerCount);
  let gaps = 0;
  let seconds = 0;
  for (let customer = 0; customer < rows.customerCount; customer++) {
    const from = start[customer]!;
    const to = start[customer + 1]!;
    days.subarray(from, to).sort();
    let isSecond = true;
    for (let place = from + 1; place < to; place++) {
      const gap = days[place]! - days[place - 1]!;
      if (gap === 0) continue;
      all[gaps++] = gap;
      if (isSecond) toSecond[seconds++] = gap;
      isSecond = false;
    }
  }
  return { all: all.subarray(0, gaps), toSecond: toSecond.subarray(0, seconds) };
}

/** All usable days, those of one customer side by side: customer c has the places start[c] … start[c + 1] − 1. */
function daysByCustomer({ customerCount, orderCustomer, orderDay }: Parameters<typeof gapsBetweenOrders>[0]) {
  const start = new Int32Array(customerCount + 1);
  for (let row = 0; row < orderDay.length; row++) {
    if (usable(orderCustomer[row]!, orderDay[row]!)) start[orderCustomer[row]! + 1]!++;
  }
  for (let customer = 0; customer < customerCount; customer++) start[customer + 1]! += start[customer]!;
  const days = new Float64Array(start[customerCount]!);
  const next = start.slice();
  for (let row = 0; row < orderDay.length; row++) {
    if (usable(orderCustomer[row]!, orderDay[row]!)) days[next[orderCustomer[row]!]!++] = orderDay[row]!;
  }
  return { days, start };
}

function usable(customer: number, day: number): boolean {
  return customer >= 0 && !Number.isNaN(day);
}
