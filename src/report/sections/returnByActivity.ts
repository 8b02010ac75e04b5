import type { GroupReturn } from '../../core/metrics/roeByGroup';
import type { Block, Cell } from '../blocks';
import { figure, words } from '../cells';
import { cost, net, netPerHour, returnOnEngagementFormula } from '../formula/returnFormulas';
import { formats } from '../formats';
import { chartColors } from '../layout/styles';
import { printableText } from '../printableText';
import { firstAndOthers } from './firstAndOthers';
import { heading, missingUnlessSaid } from './section';
import type { Section } from './section';

const title = 'Return by activity';
/** More would not be read; the rest is added up. */
const mostRows = 8;
const longestName = 24;

interface ListedActivity {
  readonly name: string;
  readonly rows: number;
  readonly gain: number;
  readonly cash: number;
  readonly hours: number;
  readonly fewData: boolean;
}

/** The largest ones, and all others as one. */
function listedActivities(groups: readonly GroupReturn[]): ListedActivity[] {
  const listed = groups.map(({ group, rows, gain, cash, hours, fewData }) => ({
    name: printableText(group, longestName) || '(not named)',
    rows,
    gain,
    cash,
    hours,
    fewData,
  }));
  return firstAndOthers(listed, mostRows, (others) => {
    const sum = (of: (activity: ListedActivity) => number): number =>
      others.reduce((total, activity) => total + of(activity), 0);
    return {
      name: `${others.length} others`,
      rows: sum(({ rows }) => rows),
      gain: sum(({ gain }) => gain),
      cash: sum(({ cash }) => cash),
      hours: sum(({ hours }) => hours),
      fewData: false,
    };
  });
}

function activityRow(activity: ListedActivity, position: number, money: string): Cell[] {
  const key = (name: string): string => `byActivity.${position}.${name}`;
  const { name: group } = activity;
  const named = (name: string, label: string) => ({ key: key(name), label: `${group}: ${label}` });
  const keys = { gain: key('gain'), cash: key('cash'), hours: key('hours') };
  const netOf = net(keys.gain, cost(keys));
  return [
    words(activity.fewData ? `${group} *` : group, 'tableLabel', key('name')),
    figure(activity.rows, formats.count, named('rows', 'rows')),
    figure(activity.gain, money, named('gain', 'gain')),
    figure(activity.cash, money, named('cash', 'cash')),
    figure(activity.hours, formats.decimal, named('hours', 'hours')),
    figure(netPerHour(netOf, keys.hours), money, named('perHour', 'left over per hour')),
    figure(returnOnEngagementFormula(netOf, cost(keys), keys.hours), formats.percent, named('roe', 'ROE')),
  ];
}

function chartOf(activities: readonly ListedActivity[], priced: boolean): Block {
  const column = priced ? 'roe' : 'perHour';
  const measure = priced ? 'ROE' : 'Left over per hour';
  return {
    kind: 'chart',
    bars: activities.length,
    sentence: priced
      ? 'The chart shows the ROE of each activity; below 0% it cost more than it brought.'
      : 'The chart shows what an hour of each activity left over, before the hour is paid.',
    chart: 'bar',
    title: `${measure} by activity`,
    categories: ['byActivity.1.name', `byActivity.${activities.length}.name`],
    series: [
      {
        name: measure,
        cells: [`byActivity.1.${column}`, `byActivity.${activities.length}.${column}`],
        color: chartColors.blue,
      },
    ],
    horizontalTitle: measure,
    verticalTitle: 'Activity',
  };
}

/** Where the hours and the money brought most: ROE and net per hour of each activity. */
export const returnByActivity: Section = (context) => {
  const { byActivity, assumptions } = context.analysis;
  if (!('result' in byActivity)) return missingUnlessSaid(title, byActivity, context);
  const activities = listedActivities(byActivity.result);
  const [first] = activities;
  const few = activities.some(({ fewData }) => fewData);
  const blocks: Block[] = [
    heading(title, context),
    {
      kind: 'sentence',
      text: `The largest gain was recorded for "${first?.name ?? ''}".`,
    },
    {
      kind: 'table',
      header: ['Activity', 'Rows', 'Gain', 'Cash', 'Hours', 'Left per hour', 'ROE'],
      rows: activities.map((activity, index) => activityRow(activity, index + 1, context.money)),
    },
    ...(few
      ? [
          {
            kind: 'smallPrint',
            lines: ['* few data: under 10 rows, or one row makes more than half of the gain.'],
          } as const,
        ]
      : []),
    chartOf(activities, assumptions.hourlyRate !== null || activities.every(({ hours }) => hours === 0)),
  ];
  return { blocks, working: [] };
};
