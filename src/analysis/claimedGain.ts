import { Failure } from '../core/failure';
import type { ActivitiesTable, ImportedData, OrdersTable } from '../import/tables';
import { engagementChannels, namesChannel } from './engagementChannels';
import { isInPeriod, type Period } from './period';

export interface ClaimedGain {
  readonly source: 'activities' | 'orders';
  readonly gain: number;
  /** Rows the gain comes from. */
  readonly rows: number;
}

/**
 * What does the owner say the engagement brought in?
 *
 * Formula: the sum of the gain column of the activities in the period; when none of these has a gain, the net sales of
 * the orders in the period whose source, discount code or referral names an engagement channel (one of the activities'
 * own, or a well-known one). All sales are never used.
 *
 * Assumes what is claimed: that this gain would not have come without the engagement. Not evidence: grade E.
 * The supported gain is the one to decide on.
 */
export function claimedGain({ activities, orders }: ImportedData, period: Period | null): ClaimedGain {
  if (activities?.gain?.some((gain, row) => gain !== 0 && isInPeriod(activities.day[row]!, period)))
    return gainOfActivities(activities, activities.gain, period);
  const linked = orders && gainOfOrders(orders, activities, period);
  if (linked === null || linked.rows === 0) throw new Failure('NO_GAIN_LINKED');
  return linked;
}

function gainOfActivities(
  activities: ActivitiesTable,
  gains: Float64Array,
  period: Period | null,
): ClaimedGain {
  let gain = 0;
  let rows = 0;
  for (let row = 0; row < activities.rows; row++) {
    if (!isInPeriod(activities.day[row]!, period)) continue;
    gain += gains[row]!;
    rows++;
  }
  return { source: 'activities', gain, rows };
}

function gainOfOrders(
  orders: OrdersTable,
  activities: ActivitiesTable | null,
  period: Period | null,
): ClaimedGain {
  const channels = engagementChannels(activities);
  const naming = [orders.source, orders.discountCode, orders.referral].flatMap((column) =>
    column === null ? [] : [{ index: column.index, names: namesChannel(column, channels) }],
  );
  let gain = 0;
  let rows = 0;
  for (let row = 0; row < orders.rows; row++) {
    const linked = naming.some(({ index, names }) => names[index[row]!]);
    if (!linked || !isInPeriod(orders.day[row]!, period)) continue;
    gain += orders.netSales[row]!;
    rows++;
  }
  return { source: 'orders', gain, rows };
}
