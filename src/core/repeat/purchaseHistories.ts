import type { RepeatLiftOptions, RepeatLiftRows } from '../metrics/repeatLift';
import type { FirstOrders } from './firstOrders';

export interface PurchaseHistories {
  /** By customer number: days with an order from the first order to the landmark, both inclusive. */
  readonly occasions: Int32Array;
  /** By customer number: 1 = an order after the landmark, within the window. */
  readonly repeated: Uint8Array;
}

/** What each customer bought up to the landmark, and whether they came back in the window after it. */
export function purchaseHistories(
  { orderCustomer, orderDay }: RepeatLiftRows,
  { firstDay, dataStart, dataEnd }: FirstOrders,
  { landmarkDays, windowDays }: RepeatLiftOptions,
): PurchaseHistories {
  const repeated = new Uint8Array(firstDay.length);
  // A bit for each day up to the landmark: several orders on one day are one purchase occasion.
  const words = Math.floor(Math.min(landmarkDays, dataEnd - dataStart) / 32) + 1;
  const bought = new Int32Array(firstDay.length * words);
  for (let row = 0; row < orderDay.length; row++) {
    const customer = orderCustomer[row]!;
    if (customer < 0) continue;
    const offset = orderDay[row]! - firstDay[customer]!;
    if (offset > landmarkDays) {
      if (offset <= landmarkDays + windowDays) repeated[customer] = 1;
    } else if (offset < words * 32) {
      bought[customer * words + (offset >>> 5)]! |= 1 << (offset & 31);
    }
  }
  return { occasions: occasionCounts(bought, words), repeated };
}

function occasionCounts(bought: Int32Array, words: number): Int32Array {
  const occasions = new Int32Array(bought.length / words);
  for (let customer = 0; customer < occasions.length; customer++) {
    // Day 0 is the first order itself, also where "customer since" is earlier than the data's first order.
    let days = bitCount(bought[customer * words]! | 1);
    for (let word = 1; word < words; word++) days += bitCount(bought[customer * words + word]!);
    occasions[customer] = days;
  }
  return occasions;
}

/** Ones in a 32-bit word, summed in pairs, fours and bytes: https://graphics.stanford.edu/~seander/bithacks.html */
function bitCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
