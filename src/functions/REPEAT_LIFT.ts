import { functionEntry, type Argument } from './entry';
import { windowDays } from './orderParameters';
import { givenRepeatLift, mappedRepeatLift } from './repeatLiftRun';
import { repeatLiftNumber } from './repeatLiftNumber';
import { repeatLiftTable } from './repeatLiftTable';

/** Ten orders and two engaged customers; the last order only shows how far the data reach. */
const example: Argument[] = [
  [['Ana'], ['Ben'], ['Cy'], ['Dee'], ['Eli'], ['Fay'], ['Ana'], ['Ben'], ['Cy'], ['Dee']],
  [
    ['2025-01-01'],
    ['2025-01-01'],
    ['2025-01-01'],
    ['2025-01-01'],
    ['2025-01-01'],
    ['2025-01-01'],
    ['2025-03-01'],
    ['2025-04-15'],
    ['2025-05-01'],
    ['2025-08-01'],
  ],
  [['ana'], ['ben']],
  [['2025-01-10'], ['2025-01-20']],
];

export const REPEAT_LIFT = functionEntry({
  name: 'REPEAT_LIFT',
  summary: 'How much more often engaged customers come back than similar customers who are not engaged.',
  question: 'Do customers come back because I talk with them, or would they have come back anyway?',
  formula:
    'Lift = ratio − 1. A customer is engaged when engaged within landmark_days after the first order; the outcome is an order in the window_days after that. The two groups are compared among customers with equally many purchases up to the landmark (1, 2, 3 or more) and combined after Mantel and Haenszel.',
  parameters: [
    {
      name: 'customers',
      kind: 'keys',
      description: 'The customer of each order: e-mail, number or name.',
      optional: true,
      whenOmitted: 'your mapped tabs are read',
      table: 'orders',
    },
    {
      name: 'dates',
      kind: 'days',
      description: 'The date of each order.',
      optional: true,
      table: 'orders',
    },
    {
      name: 'engaged_customers',
      kind: 'keys',
      description:
        'The customers you engaged with, such as newsletter readers or repliers, written as in customers.',
      optional: true,
      table: 'engaged',
    },
    {
      name: 'engaged_dates',
      kind: 'days',
      description: 'Since when each of them has been engaged.',
      optional: true,
      whenOmitted: 'the list counts as it is, with the weakest evidence grade, E',
      table: 'engaged',
    },
    windowDays,
    {
      name: 'landmark_days',
      kind: 'number',
      description: 'Days after the first order at which it is settled who is engaged.',
      unit: 'days',
      optional: true,
      default: 30,
      limits: { atLeast: 0, whole: true, expected: 'a whole number of days from 0 up' },
    },
    {
      name: 'output',
      kind: 'keyword',
      description:
        'What to return: "lift", "crude", "ratio", "difference", "low", "high" (limits of the lift), "p", "extra_customers", "grade", "verdict" or "table".',
      optional: true,
      keywords: [
        'lift',
        'crude',
        'ratio',
        'difference',
        'low',
        'high',
        'p',
        'extra_customers',
        'grade',
        'verdict',
        'table',
      ],
    },
  ],
  returns:
    'The lift as a fraction (0.2 = engaged customers come back 20 % more often), or the figure you asked for.',
  withoutArguments:
    'Reads your mapped orders and customers with the saved period and assumptions, and gives the repeat lift of the report.',
  examples: [
    {
      call: '=REPEAT_LIFT(A2:A11, B2:B11, D2:D3, E2:E3)',
      arguments: example,
      result: 3,
      explanation:
        'Ana and Ben are engaged within 30 days and both come back in the 180 days after; of the four others one does. 100 % is 4 times 25 %, so the lift is 3. With so few customers the verdict is "too few data".',
    },
    {
      call: '=REPEAT_LIFT(A2:A11, B2:B11, D2:D3, E2:E3, 180, 30, "extra_customers")',
      arguments: [...example, 180, 30, 'extra_customers'],
      result: 1.5,
      explanation: 'Of the two who came back, half a customer would have come anyway: 2 × (1 − 1 ÷ 4).',
    },
    {
      call: '=REPEAT_LIFT(A2:A11, B2:B11, D2:D3, E2:E3, 180, 30, "grade")',
      arguments: [...example, 180, 30, 'grade'],
      result: 'D',
      explanation:
        'All of them had bought once by day 30, so there are no groups of alike customers to compare.',
    },
  ],
  assumptions: [
    'Up to the landmark, engaged and other customers with equally many purchases are alike. Chance did not choose them, so the best grade is C.',
    'Only customers whose window has ended by the last date in your data count.',
    'Orders of one customer on one day are one purchase.',
    'An engaged customer without a date, in a list with dates, is left out of both groups.',
    'A customer first seen early in your data may be an old customer; above 20 % of them the grade may fall.',
  ],
  whenNotToUse: [
    'As proof that following or liking a page makes people buy: in five experiments it did not (John and others 2017).',
    'When you drew a hold-out group by chance: count both groups and use LIFT_TEST, which earns grade A.',
    'When the data cover less than the landmark and the window together, 210 days if you change nothing.',
  ],
  references: [
    'Landmark analysis: https://www.ahajournals.org/doi/10.1161/CIRCOUTCOMES.110.957951',
    'Immortal time bias: https://en.wikipedia.org/wiki/Immortal_time_bias',
    'John, Emrich, Gupta and Norton 2017, Does liking lead to loving: https://dash.harvard.edu',
    'Dholakia and Durham 2010, One café chain’s Facebook experiment: https://hbr.org/2010/03/one-cafe-chains-facebook-experiment',
    'Mantel–Haenszel: https://en.wikipedia.org/wiki/Cochran%E2%80%93Mantel%E2%80%93Haenszel_statistics',
  ],
  compute(
    { customers, dates, engaged_customers, engaged_dates, window_days, landmark_days, output },
    context,
  ) {
    const run =
      customers === null
        ? mappedRepeatLift(context.analysis())
        : givenRepeatLift({ customers, dates, engaged_customers, engaged_dates }, window_days, landmark_days);
    return output === 'table' ? repeatLiftTable(run) : repeatLiftNumber(run, output);
  },
});
