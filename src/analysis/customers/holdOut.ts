import { Failure } from '../../core/failure';
import { holdOutLift, type HoldOutLift, type HoldOutRows } from '../../core/metrics/holdOutLift';
import type { OrderRows } from '../../core/orderRows';
import type { CustomersTable, LabelColumn } from '../../import/tables';
import type { Assumptions } from '../assumptions';
import { resultOf, type Part } from '../part';
import type { Period } from '../period';
import { heldOutLabel } from './heldOutLabel';

export interface HoldOut extends HoldOutLift {
  /** Whether the report's period stands for the days of the test, which has none of its own. */
  readonly inPeriod: boolean;
}

/** What did it cause that customers were contacted? Answered where a random part of them was left out. */
export function holdOut(
  customers: CustomersTable | null,
  bought: Part<OrderRows>,
  period: Period | null,
  { repeatWindowDays, level, liftMarginOfNoInterest: marginOfNoInterest }: Assumptions,
): HoldOut {
  if (!customers?.group || customers.group.labels.length === 0) throw new Failure('NO_HOLD_OUT');
  const { customerCount, orderCustomer, orderDay } = resultOf(bought);
  const { groupHeaders: headers, groupSince } = customers;
  const dated = groupSince?.some((day) => day === day) ?? false;
  const heldOut = heldOutLabel({ labels: customers.group.labels, headers, dated });
  const groups = groupsOf(customers, customers.group, heldOut, customerCount);
  const { start, windowDays, inPeriod } = testDays(groups, period, repeatWindowDays);
  const lift = holdOutLift(
    { customerCount, orderCustomer, orderDay, groupOf: groups.groupOf, start },
    { windowDays, level, marginOfNoInterest },
  );
  return { ...lift, inPeriod };
}

/** By customer number. A customer in both groups is in neither. */
function groupsOf(
  { rows, customer, groupSince }: CustomersTable,
  { index }: LabelColumn,
  heldOut: number,
  customerCount: number,
): Pick<HoldOutRows, 'groupOf' | 'start'> {
  const groupOf = new Int8Array(customerCount).fill(-1);
  const inBoth = new Set<number>();
  const start = new Float64Array(customerCount).fill(NaN);
  for (let row = 0; row < rows; row++) {
    if (index[row]! < 0) continue;
    const own = customer[row]!;
    const group = index[row] === heldOut ? 0 : 1;
    if (groupOf[own]! >= 0 && groupOf[own] !== group) inBoth.add(own);
    groupOf[own] = group;
    const day = groupSince?.[row] ?? NaN;
    if (!(start[own]! <= day)) start[own] = day === day ? day : start[own]!;
  }
  for (const own of inBoth) groupOf[own] = -1;
  return { groupOf, start };
}

/** The test begins on each customer's own day; without any such day it is the period. */
function testDays(
  { start }: Pick<HoldOutRows, 'start'>,
  period: Period | null,
  windowDays: number,
): { start: Float64Array; windowDays: number; inPeriod: boolean } {
  if (start.some((day) => day === day)) return { start, windowDays, inPeriod: false };
  if (period === null) throw new Failure('HOLD_OUT_WITHOUT_DATE');
  const days = period.to - period.from + 1;
  return { start: start.map(() => period.from - 1), windowDays: days, inPeriod: true };
}
