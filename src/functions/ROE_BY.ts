import { roeByGroup, type GroupReturn } from '../core/metrics/roeByGroup';
import type { Cell } from '../import/cell';
import { functionEntry } from './entry';
import { hourlyRate, margin } from './moneyParameters';
import { refuseUnpricedHours } from './refuseUnpricedHours';

function header(revenueBased: boolean): string[] {
  const ratio = revenueBased ? 'ROE, revenue-based' : 'ROE';
  return ['group', 'rows', 'gain', 'cost', 'hours', 'net', ratio, 'net per hour', 'remark'];
}

export const ROE_BY = functionEntry({
  name: 'ROE_BY',
  summary: 'Return on engagement for each channel, activity or other group, as a table.',
  question: 'Which channel or activity is worth my time, and which is not?',
  formula:
    'For each group: ROE = (gain × margin − cost) ÷ cost, where cost = money spent + hours × hourly rate. The largest gain stands first.',
  parameters: [
    {
      name: 'group',
      kind: 'labels',
      description: 'The column that says which group a row belongs to, for instance the channel.',
      optional: false,
      table: 'activities',
    },
    {
      name: 'gain',
      kind: 'amounts',
      description: 'Sales that came from each row, refunds as negative numbers.',
      unit: 'money',
      optional: false,
      table: 'activities',
    },
    {
      name: 'cost',
      kind: 'amounts',
      description: 'Money spent on each row.',
      unit: 'money',
      optional: true,
      whenOmitted: 'no money was spent',
      table: 'activities',
    },
    {
      name: 'hours',
      kind: 'amounts',
      description: 'Hours of work on each row.',
      unit: 'hours',
      optional: true,
      whenOmitted: 'no time was spent',
      table: 'activities',
    },
    hourlyRate,
    margin,
  ],
  returns:
    'A table that spills: group, rows, gain, cost, hours, net, ROE (revenue-based without a margin), net per hour, remark.',
  examples: [
    {
      call: '=ROE_BY({"Instagram"; "Newsletter"; "Instagram"}, {300; 500; 100}, {50; 20; 30}, {4; 2; 1}, 20, 0.5)',
      arguments: [
        [['Instagram'], ['Newsletter'], ['Instagram']],
        [[300], [500], [100]],
        [[50], [20], [30]],
        [[4], [2], [1]],
        20,
        0.5,
      ],
      result: [
        header(false),
        ['Newsletter', 1, 500, 60, 2, 190, 19 / 6, 95, 'few data'],
        ['Instagram', 2, 400, 180, 5, 20, 1 / 9, 4, 'few data'],
      ],
      explanation:
        'Newsletter: half of 500 is 250; the cost is 20 and 2 hours at 20: 60; 190 is left. Instagram: 200 against 180. With under 10 rows in a group the remark says "few data".',
    },
  ],
  assumptions: [
    'The gain of a row was caused by the engagement in that row. The table cannot check this (evidence grade E).',
    'Names are the same group when they differ only in letter case or outer spaces. Rows without a name form the group "(blank)".',
    'A row counts when it has at least one amount; its blank amounts are 0.',
  ],
  whenNotToUse: [
    'To rank groups marked "few data": one lucky row decides there.',
    'To compare groups whose gain was claimed by different rules, such as last click here and a guess there.',
  ],
  references: [
    'Return on marketing investment: https://en.wikipedia.org/wiki/Return_on_marketing_investment',
  ],
  compute({ group, gain, cost, hours, hourly_rate, margin: share }) {
    refuseUnpricedHours(hours, hourly_rate);
    const groups = roeByGroup({
      group: group.index,
      groupNames: group.names,
      gain,
      cost,
      hours,
      hourlyRate: hourly_rate ?? 0,
      margin: share ?? 1,
    });
    return [header(share === null || share === 1), ...groups.map(groupCells)];
  },
});

function groupCells(result: GroupReturn): Cell[] {
  const { group, rows, gain, cost, hours, net, roe, netPerHour, fewData } = result;
  // No gain is lost: rows without a group name are a group too.
  const name = group === '' ? '(blank)' : group;
  return [
    name,
    rows,
    gain,
    cost,
    hours,
    net,
    roe ?? (cost < 0 ? 'cost below 0' : 'no cost'),
    netPerHour ?? 'no hours',
    fewData ? 'few data' : '',
  ];
}
