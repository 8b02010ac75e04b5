import type { ByPersonalness, HoursByGroup, OnlineAndOffline } from '../../src/analysis/analysis';
import type { Assumptions } from '../../src/analysis/assumptions';
import { effortShares } from '../../src/core/metrics/effortShares';
import { onlineVersusOffline } from '../../src/core/metrics/onlineVersusOffline';
import { personalTouch } from '../../src/core/metrics/personalTouch';

export interface ExampleLevel {
  readonly level: number;
  readonly contacts: number;
  readonly conversions: number;
  readonly hours: number;
  readonly gain: number;
}

export interface ExampleSide {
  readonly cash: number;
  readonly hours: number;
  readonly contacts: number;
  readonly responses: number;
  readonly leads: number;
  readonly conversions: number;
}

const stageNames = ['contacts', 'responses', 'leads', 'conversions'] as const;

/** The worked example of the trend: 5 %, 10 % and 25 % of the contacts. */
const workedLevels: readonly ExampleLevel[] = [
  { level: 1, contacts: 120, conversions: 6, hours: 4, gain: 900 },
  { level: 3, contacts: 60, conversions: 6, hours: 6, gain: 800 },
  { level: 5, contacts: 20, conversions: 5, hours: 10, gain: 700 },
];

/** 720 for 41 customers online, 900 for 30 offline, at 30 an hour. */
const workedSides = {
  online: { cash: 120, hours: 20, contacts: 8200, responses: 1150, leads: 138, conversions: 41 },
  offline: { cash: 300, hours: 20, contacts: 400, responses: 0, leads: 60, conversions: 30 },
};

export function exampleHours(
  activities: readonly { readonly name: string; readonly gain: number; readonly hours: number }[],
): HoursByGroup {
  const shares = effortShares(activities.map(({ name, gain, hours }) => ({ group: name, gain, hours })));
  return {
    by: 'channel',
    groups: shares.map((share) => ({ ...share, rows: 16, fewData: false })).sort((a, b) => b.hours - a.hours),
    rows: 16 * shares.length,
    rowsWithoutHours: 2,
    hasGain: true,
  };
}

export function exampleTouch(
  levels: readonly ExampleLevel[] = workedLevels,
  { level: confidence, liftMarginOfNoInterest: marginOfNoInterest }: Assumptions,
): ByPersonalness {
  const column = (name: keyof ExampleLevel): Float64Array => Float64Array.from(levels, (one) => one[name]);
  const touch = personalTouch(
    {
      level: Int32Array.from(levels, ({ level }) => level),
      contacts: column('contacts'),
      conversions: column('conversions'),
      hours: column('hours'),
      gain: column('gain'),
    },
    { confidence, marginOfNoInterest },
  );
  return {
    touch,
    outcome: 'conversions',
    rows: 48,
    rowsWithoutContacts: 3,
    hasHours: true,
    hasGain: true,
  };
}

export function exampleSides(
  { online, offline }: { readonly online: ExampleSide; readonly offline: ExampleSide } = workedSides,
  { hourlyRate }: Assumptions,
): OnlineAndOffline {
  const stages = stageNames.filter((stage) => online[stage] + offline[stage] > 0);
  const spent = ({ cash, hours }: ExampleSide): number => cash + hours * (hourlyRate ?? 0);
  const side = ({ cash, hours, ...outcomes }: ExampleSide, rows: number) => ({
    rows,
    cash,
    hours,
    outcomes,
  });
  return {
    online: side(online, 30),
    offline: side(offline, 14),
    rowsLeftOut: 4,
    byChannelName: true,
    stages: stages.map((stage) => ({
      stage,
      compared:
        hourlyRate === null && online.hours + offline.hours > 0
          ? null
          : onlineVersusOffline(
              { cost: spent(online), outcomes: online[stage] },
              { cost: spent(offline), outcomes: offline[stage] },
            ),
    })),
  };
}
