import { healthRemarks } from '../wording/health';
import { blanksAsZero, joinColumns, pickRows, pickRowsOrNull } from './columns';
import { amounts, days, labels, workingTime } from './fieldValues';
import { Interner } from './interner';
import { datesRemark, tabHealth } from './tabHealth';
import type { TabSource } from './tabSource';
import type { ActivitiesTable, TabHealth } from './tables';
import { dropUnlabelledTotals } from './unlabelledTotals';

interface ActivityRows {
  readonly rows: number;
  readonly day: Float64Array;
  readonly gain: Float64Array | null;
  readonly cost: Float64Array | null;
  readonly hours: Float64Array | null;
  readonly channel: Int32Array | null;
  readonly activity: Int32Array | null;
}

/** The activities of all tabs mapped as such, in the order of the tabs. */
export function readActivities(sources: readonly TabSource[], health: TabHealth[]): ActivitiesTable | null {
  if (sources.length === 0) return null;
  const channels = new Interner('asWritten');
  const activities = new Interner('asWritten');
  const parts = sources.map((source) => activityRows(source, channels, activities, health));
  const column = <K extends keyof ActivityRows>(name: K): { rows: number; values: ActivityRows[K] }[] =>
    parts.map((part) => ({ rows: part.rows, values: part[name] }));
  const channel = joinColumns(column('channel'), -1);
  const activity = joinColumns(column('activity'), -1);
  return {
    rows: parts.reduce((sum, part) => sum + part.rows, 0),
    day: joinColumns(column('day'), NaN)!,
    gain: joinColumns(column('gain'), 0),
    cost: joinColumns(column('cost'), 0),
    hours: joinColumns(column('hours'), 0),
    channel: channel && { index: channel, labels: channels.names },
    activity: activity && { index: activity, labels: activities.names },
  };
}

function activityRows(
  source: TabSource,
  channels: Interner,
  activities: Interner,
  health: TabHealth[],
): ActivityRows {
  const gain = amounts(source, 'gain');
  const cost = amounts(source, 'cost');
  const hours = allHours(source);
  dropUnlabelledTotals(source, 'date', [gain, cost, hours]);
  const day = days(source, 'date', 'drop')!;
  const channel = labels(source, 'channel', channels);
  const activity = labels(source, 'activity', activities);
  const kept = source.ledger.keptRows();
  const part = {
    rows: kept.length,
    day: pickRows(day, kept),
    gain: pickRowsOrNull(blanksAsZero(gain), kept),
    cost: pickRowsOrNull(blanksAsZero(cost), kept),
    hours: pickRowsOrNull(blanksAsZero(hours), kept),
    channel: pickRowsOrNull(channel, kept),
    activity: pickRowsOrNull(activity, kept),
  };
  health.push(tabHealth(source, datesRemark(part.day)));
  return part;
}

/** Hours and minutes together; where both columns say the same time, it is counted once. */
function allHours(source: TabSource): Float64Array | null {
  const hours = workingTime(source, 'hours');
  const minutes = workingTime(source, 'minutes');
  if (minutes === null) return hours;
  if (hours === null) {
    source.remarks.push(healthRemarks.minutes);
    return minutes;
  }
  if (isSameTime(hours, minutes)) {
    source.remarks.push(healthRemarks.sameTimeTwice);
    return hours;
  }
  source.remarks.push(healthRemarks.minutes);
  for (let row = 0; row < hours.length; row++) {
    if (minutes[row] === minutes[row])
      hours[row] = (hours[row] === hours[row] ? hours[row]! : 0) + minutes[row]!;
  }
  return hours;
}

/** 1.5 hours beside 90 minutes in every row, to the rounding of two decimals. */
function isSameTime(hours: Float64Array, minutes: Float64Array): boolean {
  let both = 0;
  for (let row = 0; row < hours.length; row++) {
    const [long, short] = [hours[row]!, minutes[row]!];
    if (long !== long || short !== short || (long === 0 && short === 0)) continue;
    if (Math.abs(long - short) > 0.01) return false;
    both++;
  }
  return both > 0;
}
