import { Failure } from '../core/failure';
import { roeByGroup, type GroupReturn } from '../core/metrics/roeByGroup';
import { pickRows, pickRowsOrNull } from '../import/columns';
import type { ActivitiesTable, ImportedData, LabelColumn } from '../import/tables';
import type { Assumptions } from './assumptions';
import { effort } from './effort';
import type { Period } from './period';
import { rowsInPeriod } from './rowsInPeriod';

/**
 * Which activities brought in most for what they took?
 *
 * Formula: return on engagement for each activity (for each channel when the activities have no name, or all the
 * same), from the gain, cost and hours of its rows in the period; largest gain first.
 *
 * Without an hourly rate the ROE of activities with hours is left open and their net is before your own time.
 * Not a fair race for activities whose gain is noted elsewhere (a call that ends in a shop visit).
 */
export function byActivity(
  { activities }: ImportedData,
  period: Period | null,
  { hourlyRate, margin }: Assumptions,
): readonly GroupReturn[] {
  effort(activities, period);
  const { gain } = activities!;
  const rows = rowsInPeriod(activities!, period);
  if (gain === null || rows.every((row) => gain[row] === 0)) throw new Failure('NO_GAIN_BY_ACTIVITY');
  const groups = groupColumn(activities!);
  const returns = roeByGroup({
    group: pickRows(groups.index, rows),
    groupNames: groups.labels,
    gain: pickRows(gain, rows),
    cost: pickRowsOrNull(activities!.cost, rows),
    hours: pickRowsOrNull(activities!.hours, rows),
    hourlyRate: hourlyRate ?? 0,
    margin: margin ?? 1,
  });
  return hourlyRate === null
    ? returns.map((group) => (group.hours > 0 ? { ...group, roe: null } : group))
    : returns;
}

function groupColumn({ activity, channel }: ActivitiesTable): LabelColumn {
  const named =
    activity && (activity.labels.length > 1 || channel === null) ? activity : (channel ?? activity);
  if (named === null || named.labels.length === 0) throw new Failure('NO_ACTIVITY_COLUMN');
  return named;
}
