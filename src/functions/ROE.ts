import { functionEntry } from './entry';
import { hourlyRate, margin } from './moneyParameters';
import { givenFigures, mappedFigures, roeNumber, roeTable } from './roeFigures';

export const ROE = functionEntry({
  name: 'ROE',
  summary: 'Return on engagement: what came back for what you put in, your time included.',
  question: 'Is the time and money I put into talking with customers worth it?',
  formula:
    'ROE = (gain × margin − cost) ÷ cost, where cost = money spent + hours × hourly rate. 0.5 means: for every 1.00 you put in, 1.50 came back. This is return on engagement, not return on equity.',
  parameters: [
    {
      name: 'gain',
      kind: 'amounts',
      description:
        'Sales that came from the engagement: one number or a column, refunds as negative numbers.',
      unit: 'money',
      optional: true,
      whenOmitted: 'your mapped tabs are read',
      table: 'activities',
      mayBeTotal: true,
    },
    {
      name: 'cost',
      kind: 'amounts',
      description: 'Money spent on it: one number or a column.',
      unit: 'money',
      optional: true,
      whenOmitted: 'no money was spent',
      table: 'activities',
      mayBeTotal: true,
    },
    {
      name: 'hours',
      kind: 'amounts',
      description: 'Hours of work: one number or a column.',
      unit: 'hours',
      optional: true,
      whenOmitted: 'no time was spent',
      table: 'activities',
      mayBeTotal: true,
    },
    hourlyRate,
    margin,
    {
      name: 'output',
      kind: 'keyword',
      description: 'What to return: "ratio", "net", "cost", "per_hour" or "table".',
      optional: true,
      keywords: ['ratio', 'net', 'cost', 'per_hour', 'table'],
    },
  ],
  returns: 'The return as a fraction (0.5 = 50 %), or the figure you asked for.',
  withoutArguments:
    'Reads your mapped tabs with the saved period and assumptions, and gives the claimed return of the report.',
  examples: [
    {
      call: '=ROE(2400, 120, 20, 30, 0.45)',
      arguments: [2400, 120, 20, 30, 0.45],
      result: 0.5,
      explanation:
        'Sales of 2,400 at a margin of 45 % leave 1,080. The cost is 120 in cash and 20 hours at 30: 720. So 360 is gained on 720.',
    },
    {
      call: '=ROE({2400; -300}, 120, 20, 30, 0.45)',
      arguments: [[[2400], [-300]], 120, 20, 30, 0.45],
      result: 0.3125,
      explanation: 'The same with 300 refunded: 945 − 720 = 225 gained on 720.',
    },
    {
      call: '=ROE(2400, 120, 20, 30, 0.45, "net")',
      arguments: [2400, 120, 20, 30, 0.45, 'net'],
      result: 360,
      explanation: 'What is left in money: 1,080 − 720.',
    },
    {
      call: '=ROE(2400, 120, 20, 30, 0.45, "per_hour")',
      arguments: [2400, 120, 20, 30, 0.45, 'per_hour'],
      result: 18,
      explanation: 'What is left for each of the 20 hours, after paying them at 30.',
    },
  ],
  assumptions: [
    'The gain was really caused by the engagement. ROE cannot check this: it believes the number you give it (evidence grade E).',
    'Blank cells in a row with other numbers count as 0; rows without any number are skipped.',
    'All amounts are in one currency and belong to the same period.',
  ],
  whenNotToUse: [
    'To find out whether the engagement caused the sales: use REPEAT_LIFT or LIFT_TEST.',
    'With all sales of the shop as gain: most of them would have come anyway.',
    'Without any cost or time: the return has no value then; ask for "net".',
  ],
  references: [
    'Return on marketing investment: https://en.wikipedia.org/wiki/Return_on_marketing_investment',
    'Farris, Bendle, Pfeifer and Reibstein, Marketing Metrics, chapter on marketing return on investment',
  ],
  compute({ gain, cost, hours, hourly_rate, margin: share, output }, context) {
    const figures =
      gain === null
        ? mappedFigures(context.analysis())
        : givenFigures({ gain, cost, hours }, hourly_rate, share);
    return output === 'table' ? roeTable(figures) : roeNumber(figures, output);
  },
});
