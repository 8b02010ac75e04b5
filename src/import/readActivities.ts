import { healthRemarks } from '../wording/health';
import { activityDetails, type ActivityDetails } from './activityDetails';
import { blanksAsZero, joinColumns, pickRows, pickRowsOrNull } from './columns';
import { amounts, days, labels, workingTime } from './fieldValues';
import { Interner } from './interner';
import { datesRemark, tabHealth } from './tabHealth';
import type { TabSource } from './tabSource';
import type { ActivitiesTable, LabelColumn, TabHealth } from './tables';
import { dropUnlabelledTotals } from './unlabelledTotals';

const labelFields = ['channel', 'activity', 'person', 'offering', 'interest'] as const;
type LabelField = (typeof labelFields)[number];

type Columns<Field extends string, Values> = Readonly<Record<Field, Values | null>>;

interface ActivityRows
  extends Columns<'gain' | 'cost' | 'hours', Float64Array>, Columns<LabelField, Int32Array>, ActivityDetails {
  readonly rows: number;
  readonly day: Float64Array;
}

/** The activities of all tabs mapped as such, in the order of the tabs. */
export function readActivities(sources: readonly TabSource[], health: TabHealth[]): ActivitiesTable | null {
  if (sources.length === 0) return null;
  const names = Object.fromEntries(
    labelFields.map((field) => [field, new Interner('asWritten')]),
  ) as Readonly<Record<LabelField, Interner>>;
  const parts = sources.map((source) => activityRows(source, names, health));
  const column = <K extends keyof ActivityRows>(name: K): { rows: number; values: ActivityRows[K] }[] =>
    parts.map((part) => ({ rows: part.rows, values: part[name] }));
  const labelled = (name: LabelField): LabelColumn | null => {
    const index = joinColumns(column(name), -1);
    return index && { index, labels: names[name].names };
  };
  return {
    rows: parts.reduce((sum, part) => sum + part.rows, 0),
    day: joinColumns(column('day'), NaN)!,
    gain: joinColumns(column('gain'), 0),
    cost: joinColumns(column('cost'), 0),
    hours: joinColumns(column('hours'), 0),
    channel: labelled('channel'),
    activity: labelled('activity'),
    person: labelled('person'),
    offering: labelled('offering'),
    interest: labelled('interest'),
    personalness: joinColumns(column('personalness'), -1),
    online: joinColumns(column('online'), -1),
    acquires: joinColumns(column('acquires'), -1),
    contacts: joinColumns(column('contacts'), NaN),
    responses: joinColumns(column('responses'), NaN),
    leads: joinColumns(column('leads'), NaN),
    conversions: joinColumns(column('conversions'), NaN),
  };
}

function activityRows(
  source: TabSource,
  names: Readonly<Record<LabelField, Interner>>,
  health: TabHealth[],
): ActivityRows {
  const gain = amounts(source, 'gain');
  const cost = amounts(source, 'cost');
  const hours = allHours(source);
  dropUnlabelledTotals(source, 'date', [gain, cost, hours]);
  const day = days(source, 'date', 'drop')!;
  const kept = source.ledger.keptRows();
  const label = (field: LabelField): Int32Array | null =>
    pickRowsOrNull(labels(source, field, names[field]), kept);
  const part = {
    rows: kept.length,
    day: pickRows(day, kept),
    gain: pickRowsOrNull(blanksAsZero(gain), kept),
    cost: pickRowsOrNull(blanksAsZero(cost), kept),
    hours: pickRowsOrNull(blanksAsZero(hours), kept),
    channel: label('channel'),
    activity: label('activity'),
    person: label('person'),
    offering: label('offering'),
    interest: label('interest'),
    ...activityDetails(source, kept),
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
