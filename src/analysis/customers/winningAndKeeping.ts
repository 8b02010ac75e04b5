import { Failure } from '../../core/failure';
import {
  acquireVersusRetain,
  type AcquireVersusRetain,
  type AcquisitionAndRetention,
} from '../../core/metrics/acquireVersusRetain';
import type { OrderRows } from '../../core/orderRows';
import { firstOrders } from '../../core/repeat/firstOrders';
import type { ActivitiesTable } from '../../import/tables';
import type { Assumptions } from '../assumptions';
import { usableRate } from '../claimedRoe';
import { resultOf, type Part } from '../part';
import { isInPeriod, type Period } from '../period';

/** What was put into one purpose. */
export interface PurposeEffort {
  readonly rows: number;
  readonly cash: number;
  readonly hours: number;
}

export interface WinningAndKeeping {
  readonly winning: PurposeEffort;
  readonly keeping: PurposeEffort;
  /** Customers whose first order lies in the period. */
  readonly newCustomers: number;
  /** Customers with an order in the period that is not on the day of their first. */
  readonly repeatCustomers: number;
  /** `null` while hours have no price; each of them `null` where nothing was put in. */
  readonly costs: AcquireVersusRetain | null;
}

/**
 * What does it cost to win a new customer, and what to keep one?
 *
 * Formula: cash + hours × rate of the activities with that purpose in the period ÷ the customers who first bought, and
 * those who bought again, in the period.
 *
 * Average costs of different people: it does not say that the next euro is better spent on keeping. Activities without a
 * purpose are in neither.
 */
export function winningAndKeeping(
  activities: ActivitiesTable | null,
  bought: Part<OrderRows>,
  period: Period | null,
  assumptions: Assumptions,
): WinningAndKeeping {
  if (activities?.acquires?.some((purpose) => purpose >= 0) !== true) throw new Failure('NO_PURPOSE');
  const [winning, keeping] = [1, 0].map((purpose) => effortFor(activities, purpose, period)) as [
    PurposeEffort,
    PurposeEffort,
  ];
  const people = customersInPeriod(resultOf(bought), period);
  const costOf = ({ cash, hours }: PurposeEffort): number | null => {
    const rate = usableRate({ cash, hours }, assumptions.hourlyRate);
    return rate === null ? null : cash + hours * rate;
  };
  const [acquisitionCost, retentionCost] = [costOf(winning), costOf(keeping)];
  const costs =
    acquisitionCost === null || retentionCost === null
      ? null
      : costsOf({ acquisitionCost, retentionCost, ...people });
  return { winning, keeping, ...people, costs };
}

/** Work that nobody recorded did not win customers for nothing: it has no cost to state. */
function costsOf(recorded: AcquisitionAndRetention): AcquireVersusRetain {
  const { acquisitionCost, retentionCost } = recorded;
  const found = acquireVersusRetain({
    ...recorded,
    acquisitionCost: Math.max(0, acquisitionCost),
    retentionCost: Math.max(0, retentionCost),
  });
  const costPerNew = acquisitionCost > 0 ? found.costPerNew : null;
  const costPerRepeat = retentionCost > 0 ? found.costPerRepeat : null;
  return { costPerNew, costPerRepeat, ratio: costPerNew === null ? null : found.ratio };
}

function effortFor(activities: ActivitiesTable, purpose: number, period: Period | null): PurposeEffort {
  let [rows, cash, hours] = [0, 0, 0];
  for (let row = 0; row < activities.rows; row++) {
    if (activities.acquires![row] !== purpose || !isInPeriod(activities.day[row]!, period)) continue;
    rows++;
    cash += activities.cost?.[row] ?? 0;
    hours += activities.hours?.[row] ?? 0;
  }
  return { rows, cash, hours };
}

function customersInPeriod(
  rows: OrderRows,
  period: Period | null,
): Pick<WinningAndKeeping, 'newCustomers' | 'repeatCustomers'> {
  const { firstDay } = firstOrders(rows);
  const isNew = new Uint8Array(firstDay.length);
  const again = new Uint8Array(firstDay.length);
  for (let row = 0; row < rows.orderDay.length; row++) {
    const customer = rows.orderCustomer[row]!;
    if (customer < 0 || !isInPeriod(rows.orderDay[row]!, period)) continue;
    if (rows.orderDay[row] === firstDay[customer]) isNew[customer] = 1;
    else again[customer] = 1;
  }
  const count = (flags: Uint8Array): number => flags.reduce((sum, flag) => sum + flag, 0);
  return { newCustomers: count(isNew), repeatCustomers: count(again) };
}
