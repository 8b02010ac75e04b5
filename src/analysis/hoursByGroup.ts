import { Failure } from '../core/failure';
import { effortShares, type EffortShare } from '../core/metrics/effortShares';
import { roeByGroup, type GroupReturn } from '../core/metrics/roeByGroup';
import { pickRows, pickRowsOrNull } from '../import/columns';
import type { ActivitiesTable, ImportedData, LabelColumn } from '../import/tables';
import { effort } from './effort';
import type { Period } from './period';
import { rowsInPeriod } from './rowsInPeriod';

export interface GroupHours extends EffortShare, Pick<GroupReturn, 'rows' | 'fewData'> {}

export interface HoursByGroup {
  readonly by: 'channel' | 'activity';
  /** Most hours first. */
  readonly groups: readonly GroupHours[];
  readonly rows: number;
  readonly rowsWithoutHours: number;
  /** False: no gain is recorded beside the activities, there are only shares of the time. */
  readonly hasGain: boolean;
}

/**
 * Where does the time go, and does the gain come from there?
 *
 * Formula: share of the hours beside the share of the gain, for each channel (for each activity where the channel is
 * not told, or always the same), over the rows in the period; most hours first.
 *
 * Assumes that hours and gain are written down for the same work. Not a reason to drop a channel: they feed each
 * other, and a recorded gain is a claim.
 */
export function hoursByGroup({ activities }: ImportedData, period: Period | null): HoursByGroup {
  if (effort(activities, period).hours === 0) throw new Failure('NO_HOURS_LOGGED');
  const rows = rowsInPeriod(activities!, period);
  const hours = pickRows(activities!.hours!, rows);
  const gain = pickRowsOrNull(activities!.gain, rows);
  const { by, column } = grouping(activities!);
  const returns = roeByGroup({
    group: pickRows(column.index, rows),
    groupNames: column.labels,
    gain: gain ?? new Float64Array(rows.length),
    cost: null,
    hours,
    hourlyRate: 0,
    margin: 1,
  });
  const shares = effortShares(returns);
  return {
    by,
    groups: returns
      .map(({ rows: count, fewData }, index) => ({ ...shares[index]!, rows: count, fewData }))
      .sort((a, b) => b.hours - a.hours),
    rows: rows.length,
    rowsWithoutHours: hours.reduce((count, value) => (value > 0 ? count : count + 1), 0),
    hasGain: gain !== null && gain.some((amount) => amount !== 0),
  };
}

function grouping({ channel, activity }: ActivitiesTable): { by: HoursByGroup['by']; column: LabelColumn } {
  if (channel && (channel.labels.length > 1 || activity === null)) return { by: 'channel', column: channel };
  if (activity) return { by: 'activity', column: activity };
  throw new Failure('NO_ACTIVITY_COLUMN');
}
