import { Failure } from '../../core/failure';
import { holdOutLift, type HoldOutLift, type HoldOutRows } from '../../core/metrics/holdOutLift';
import { headerWords } from '../../import/header';
import type { CustomersTable, ImportedData, LabelColumn } from '../../import/tables';
import type { Assumptions } from '../assumptions';
import type { Period } from '../period';
import { purchases } from '../purchases';

/** What people call those who are left alone. */
const heldOutWords =
  /^(hold ?out|held out|holdout|control|no contact|not contacted|uncontacted|left out|excluded|no|none|off|false|untreated|no email|no mail|nothing)( group)?$/;

/** What did it cause that customers were contacted? Answered where a random part of them was left out. */
export function holdOut(
  data: ImportedData,
  period: Period | null,
  { repeatWindowDays, level, liftMarginOfNoInterest: marginOfNoInterest }: Assumptions,
): HoldOutLift {
  const { customers } = data;
  if (!customers?.group || customers.group.labels.length === 0) throw new Failure('NO_HOLD_OUT');
  const { customerCount, orderCustomer, orderDay } = purchases(data, null);
  const heldOut = heldOutLabel(customers.group);
  const groups = groupsOf(customers, customers.group, heldOut, customerCount);
  const { start, windowDays } = testDays(groups, period, repeatWindowDays);
  return holdOutLift(
    { customerCount, orderCustomer, orderDay, groupOf: groups.groupOf, start },
    { windowDays, level, marginOfNoInterest },
  );
}

/** One of two groups, by its name. */
function heldOutLabel({ labels }: LabelColumn): number {
  const named = labels.map((label) => heldOutWords.test(headerWords(label)));
  const only = named.indexOf(true);
  if (labels.length !== 2 || only < 0 || named.indexOf(true, only + 1) >= 0) {
    const some = labels.length > 5 ? [...labels.slice(0, 5), '…'] : labels;
    throw new Failure('HOLD_OUT_NOT_TOLD', { labels: some.map((label) => label.slice(0, 30)).join(', ') });
  }
  return only;
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
): { start: Float64Array; windowDays: number } {
  if (start.some((day) => day === day)) return { start, windowDays };
  if (period === null) throw new Failure('HOLD_OUT_WITHOUT_DATE');
  return { start: start.map(() => period.from - 1), windowDays: period.to - period.from + 1 };
}
