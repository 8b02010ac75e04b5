import { assertSameLength } from '../assertSameLength';
import { assertUsable } from '../assertUsable';
import type { Evidence } from '../evidence';
import { Failure } from '../failure';
import type { EstimateWithInterval, Interval } from '../interval';
import { extraCustomers } from '../repeat/extraCustomers';
import { firstOrders, refuseNoOrders } from '../repeat/firstOrders';
import { purchasesBefore, type PurchasesBefore } from '../repeat/purchasesBefore';
import { newcombeInterval } from '../statistics/newcombeInterval';
import type { Stratum } from '../stratum';
import { liftTest, type LiftTest } from './liftTest';

/** Order rows and the two groups. Customers are numbers 0 … customerCount − 1, −1 = blank, −2 = a refund. */
export interface HoldOutRows {
  readonly customerCount: number;
  readonly orderCustomer: Int32Array;
  readonly orderDay: Float64Array;
  /** By customer number: 1 contacted, 0 held out, −1 in neither group. */
  readonly groupOf: Int8Array;
  /** By customer number: the day the test began for them; NaN = not known. */
  readonly start: Float64Array;
}

export interface GroupCounts {
  readonly inGroups: number;
  readonly withoutStart: number;
  /** The window is not over at the last date in the data. */
  readonly notObserved: number;
}

export interface HoldOutCounts extends GroupCounts {
  readonly contacted: GroupCounts;
  readonly heldOut: GroupCounts;
  /** Refunds are not among them. */
  readonly orderRows: number;
  readonly orderRowsLeftOut: number;
  readonly refundRows: number;
}

export interface HoldOutLift extends Evidence {
  /** Contacted (A) against held out (B): whether they ordered within the window. */
  readonly test: LiftTest;
  readonly extraCustomers: EstimateWithInterval;
  /** Shorter than asked for when half of a group could not be followed for so long. */
  readonly windowDays: number;
  /** Of those who count: the first and the last day the test began; `null` without any. */
  readonly starts: { readonly first: number; readonly last: number } | null;
  /** "Were they already better?" */
  readonly before: PurchasesBefore;
  readonly counts: HoldOutCounts;
}

/** Groups drawn by lot differ more than this once in a thousand tests. */
const LEVEL_OF_BALANCE = 0.999;

/**
 * What did it cause that customers were contacted, when chance decided who was not?
 *
 * Formula: by intention to treat: all customers of the contacted group against all of the hold-out, whether or not the
 * contact reached them. Success = an order on days 1 … W after the day the test began for the customer; only customers
 * whose window lies in the data count. When fewer than half of a group (of those with a start) can be followed for W
 * days, W is the longest time for which half of each group can. The comparison is `liftTest`.
 *
 * Assumes that the groups were drawn by lot before the start and left alone. They are not believed when, beyond chance
 * at 99.9 %, they had bought differently before, or more of one than of the other cannot be followed: the grade is D.
 * Where more than half of a group has no start it is E.
 *
 * Reference: Gordon et al. (2019), https://doi.org/10.1287/mksc.2018.1135
 *
 * @example holdOutLift(rows, { windowDays: 60, level: 0.95, marginOfNoInterest: 0.1 })
 */
export function holdOutLift(
  rows: HoldOutRows,
  options: { windowDays: number; level: number; marginOfNoInterest: number },
): HoldOutLift {
  assertSameLength('dates', rows.orderDay, 'customers', rows.orderCustomer);
  assertUsable('window_days', options.windowDays, options.windowDays > 0, 'more than 0 days');
  const { dataEnd, ...orders } = coveredTime(rows);
  const windowDays = possibleWindow(rows, options.windowDays, dataEnd);
  const { groupOf, ...people } = followedGroups(rows, dataEnd - windowDays);
  const test = liftTest([outcomes(rows, groupOf, windowDays)], options.level, options.marginOfNoInterest);
  const before = purchasesBefore(rows, groupOf, rows.start, LEVEL_OF_BALANCE);
  const counts = { ...people, ...orders };
  return {
    ...holdOutGrade(counts, before),
    test,
    extraCustomers: extraCustomers(test),
    windowDays,
    starts: startsOf(rows.start, groupOf),
    before,
    counts,
  };
}

function holdOutGrade(counts: HoldOutCounts, { difference, shareDifference }: PurchasesBefore): Evidence {
  const { contacted, heldOut } = counts;
  const mostLeftOut =
    counts.orderRowsLeftOut > counts.orderRows / 2 ||
    [contacted, heldOut].some(({ withoutStart, inGroups }) => withoutStart > inGroups / 2);
  if (mostLeftOut) return { grade: 'E', gradeReason: 'mostRowsLeftOut' };
  const differ = [difference.interval, shareDifference.interval].some(isBeyondChance);
  if (differ) return { grade: 'D', gradeReason: 'groupsNotRandom' };
  if (leftOutUnequally(contacted, heldOut)) return { grade: 'D', gradeReason: 'groupsNotFollowedAlike' };
  return { grade: 'A', gradeReason: 'randomised' };
}

const isBeyondChance = (interval: Interval | null): boolean =>
  interval !== null && (interval.low! > 0 || interval.high! < 0);

/** What chance would not do: it gives a date, and the same days, to as many of one group as of the other. */
function leftOutUnequally(a: GroupCounts, b: GroupCounts): boolean {
  if (a.inGroups === 0 || b.inGroups === 0) return false;
  const shares = {
    successesA: a.withoutStart + a.notObserved,
    sizeA: a.inGroups,
    successesB: b.withoutStart + b.notObserved,
    sizeB: b.inGroups,
  };
  return isBeyondChance(newcombeInterval(shares, LEVEL_OF_BALANCE));
}

type OrderCounts = Pick<HoldOutCounts, 'orderRows' | 'orderRowsLeftOut' | 'refundRows'>;

function coveredTime(rows: HoldOutRows): OrderCounts & { dataEnd: number } {
  const orders = firstOrders(rows);
  refuseNoOrders(orders);
  const { dataEnd, orderRows, rowsLeftOut: orderRowsLeftOut, refundRows } = orders;
  return { dataEnd, orderRows, orderRowsLeftOut, refundRows };
}

function possibleWindow({ groupOf, start }: HoldOutRows, windowDays: number, dataEnd: number): number {
  const longest = [0, 1].map((group) => {
    const starts = start.filter((day, customer) => groupOf[customer] === group && !Number.isNaN(day)).sort();
    return starts.length === 0 ? Infinity : dataEnd - starts[Math.ceil(starts.length / 2) - 1]!;
  });
  const possible = Math.min(windowDays, ...longest);
  if (!(possible > 0)) throw new Failure('HOLD_OUT_NOT_BEGUN');
  return possible;
}

/** The groups without those whose window is not over on this last possible start. */
function followedGroups(
  { groupOf, start }: HoldOutRows,
  lastStart: number,
): Omit<HoldOutCounts, keyof OrderCounts> & { groupOf: Int8Array } {
  const followed = groupOf.slice();
  const counts = [0, 1].map(() => ({ inGroups: 0, withoutStart: 0, notObserved: 0 }));
  for (let customer = 0; customer < groupOf.length; customer++) {
    if (groupOf[customer]! < 0) continue;
    const own = counts[groupOf[customer]!]!;
    own.inGroups++;
    if (start[customer]! <= lastStart) continue;
    followed[customer] = -1;
    if (Number.isNaN(start[customer])) own.withoutStart++;
    else own.notObserved++;
  }
  const [heldOut, contacted] = [counts[0]!, counts[1]!];
  return {
    groupOf: followed,
    inGroups: heldOut.inGroups + contacted.inGroups,
    withoutStart: heldOut.withoutStart + contacted.withoutStart,
    notObserved: heldOut.notObserved + contacted.notObserved,
    contacted,
    heldOut,
  };
}

function startsOf(start: Float64Array, groupOf: Int8Array): HoldOutLift['starts'] {
  const days = start.filter((_, customer) => groupOf[customer]! >= 0).sort();
  return days.length === 0 ? null : { first: days[0]!, last: days[days.length - 1]! };
}

function outcomes(rows: HoldOutRows, groupOf: Int8Array, windowDays: number): Stratum {
  const ordered = new Uint8Array(groupOf.length);
  for (let row = 0; row < rows.orderDay.length; row++) {
    const customer = rows.orderCustomer[row]!;
    if (customer < 0 || groupOf[customer]! < 0) continue;
    const after = rows.orderDay[row]! - rows.start[customer]!;
    if (after > 0 && after <= windowDays) ordered[customer] = 1;
  }
  const counts = { successesA: 0, sizeA: 0, successesB: 0, sizeB: 0 };
  groupOf.forEach((group, customer) => {
    if (group === 1) {
      counts.sizeA++;
      counts.successesA += ordered[customer]!;
    } else if (group === 0) {
      counts.sizeB++;
      counts.successesB += ordered[customer]!;
    }
  });
  return counts;
}
