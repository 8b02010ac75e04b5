import { Failure } from '../core/failure';
import { onlineVersusOffline, type OnlineVersusOffline } from '../core/metrics/onlineVersusOffline';
import { onlineOf } from '../import/fields/activityChoices';
import type { ActivitiesTable, ImportedData } from '../import/tables';
import type { Assumptions } from './assumptions';
import { effort } from './effort';
import type { Period } from './period';
import { rowsInPeriod } from './rowsInPeriod';

/** From the first contact to the sale. */
const stages = ['contacts', 'responses', 'leads', 'conversions'] as const;
export type OutcomeStage = (typeof stages)[number];

export interface Side {
  readonly rows: number;
  readonly cash: number;
  readonly hours: number;
  /** By stage; only those that have a column. */
  readonly outcomes: Readonly<Partial<Record<OutcomeStage, number>>>;
}

export interface OnlineAndOffline {
  readonly online: Side;
  readonly offline: Side;
  readonly rowsLeftOut: number;
  /** True when some rows were sorted by the name of their channel. */
  readonly byChannelName: boolean;
  /** Stages that were counted anywhere, in order; `null` while an hour has no price. */
  readonly stages: readonly { readonly stage: OutcomeStage; readonly compared: OnlineVersusOffline | null }[];
}

/**
 * What does an enquiry, or a customer, cost online, and what offline?
 *
 * Formula: (cash + hours × hourly rate) ÷ outcomes of the online rows in the period, beside the same of the offline
 * ones, stage by stage. Where the column says nothing, the name of the channel decides ("in person", "Instagram").
 *
 * Assumes that all work of a side helped each of its outcomes; a blank count is none. Costs that are not written down
 * (rent, travel) make offline look cheap.
 */
export function onlineAndOffline(
  { activities }: ImportedData,
  period: Period | null,
  { hourlyRate, offlineCostPerCustomer }: Assumptions,
): OnlineAndOffline {
  effort(activities, period);
  const rows = rowsInPeriod(activities!, period);
  const { side, byChannelName } = sides(activities!, rows);
  const [online, offline] = [sideOf(activities!, rows, side, 1), sideOf(activities!, rows, side, 0)];
  refuseOneSide(online, offline, offlineCostPerCustomer);
  const counted = stages.filter(
    (stage) => (online.outcomes[stage] ?? 0) + (offline.outcomes[stage] ?? 0) > 0,
  );
  if (counted.length === 0) throw new Failure('NO_OUTCOMES');
  const compared = (stage: OutcomeStage): OnlineVersusOffline | null => {
    if (hourlyRate === null && online.hours + offline.hours > 0) return null;
    const spent = ({ cash, hours, outcomes }: Side) => ({
      cost: cash + hours * (hourlyRate ?? 0),
      outcomes: outcomes[stage] ?? 0,
    });
    return onlineVersusOffline(spent(online), spent(offline));
  };
  return {
    online,
    offline,
    rowsLeftOut: rows.length - online.rows - offline.rows,
    byChannelName,
    stages: counted.map((stage) => ({ stage, compared: compared(stage) })),
  };
}

/** For each row 1 online, 0 offline, −1 not known. */
function sides(
  { online, channel }: ActivitiesTable,
  rows: Int32Array,
): { side: Int8Array; byChannelName: boolean } {
  const ofChannel = (channel?.labels ?? []).map(onlineOf);
  let byChannelName = false;
  const side = Int8Array.from(rows, (row) => {
    const said = online?.[row] ?? -1;
    if (said >= 0) return said;
    const told = ofChannel[channel?.index[row] ?? -1] ?? -1;
    if (told >= 0) byChannelName = true;
    return told;
  });
  if (side.every((value) => value < 0)) throw new Failure('NO_ONLINE_OFFLINE');
  return { side, byChannelName };
}

function sideOf(activities: ActivitiesTable, rows: Int32Array, side: Int8Array, wanted: number): Side {
  const own = rows.filter((_, at) => side[at] === wanted);
  const sum = (column: Float64Array | null): number =>
    own.reduce((total, row) => total + (column?.[row] || 0), 0);
  return {
    rows: own.length,
    cash: sum(activities.cost),
    hours: sum(activities.hours),
    outcomes: Object.fromEntries(
      stages.flatMap((stage) => (activities[stage] === null ? [] : [[stage, sum(activities[stage])]])),
    ),
  };
}

/** What a customer won offline costs may be typed instead of offline work. */
function refuseOneSide(online: Side, offline: Side, benchmark: number | null): void {
  if (online.rows === 0) throw new Failure('ONE_SIDE_ONLY', { side: 'offline', other: 'online' });
  if (offline.rows === 0 && (benchmark === null || !((online.outcomes.conversions ?? 0) > 0)))
    throw new Failure('ONE_SIDE_ONLY', { side: 'online', other: 'offline' });
}
