import { defaultAssumptions } from '../analysis/assumptions';
import { offerLift } from '../core/metrics/offerLift';
import { functionEntry, type Argument } from './entry';
import { offerLiftNumber } from './offerLiftNumber';
import { offerLiftTable } from './offerLiftTable';

/** Eight weeks, an offer from 3 to 9 March and two weeks after it: a row a day from 6 January 2025. */
function exampleArguments(): Argument[] {
  const sales =
    '210 195 220 240 330 410 150 205 200 215 250 320 425 160 220 190 230 245 340 400 145 200 205 210 235 335 415 155 ' +
    '215 198 225 255 325 420 165 212 202 218 242 345 405 150 208 196 228 248 328 430 158 218 204 222 238 338 418 152 ' +
    '262 251 280 305 402 498 190 196 188 205 229 318 399 146 209 199 219 244 331 415 153';
  const values = sales.split(' ').map((amount) => [Number(amount)]);
  return [values.map((_, day) => [45663 + day]), values, '2025-03-03', '2025-03-09'];
}

export const OFFER_LIFT = functionEntry({
  name: 'OFFER_LIFT',
  summary: 'What an offer brought beyond the sales that such days bring anyway.',
  question: 'Did the special offer sell more, or would those sales have come without it?',
  formula:
    'Lift = sales in the offer − the mean of the same weekdays in the baseline weeks before it. Limits = lift ± t × s × √(1 + 1 ÷ weeks), where s is the spread of the baseline weeks. Net adds the days after the offer, when customers may hold back.',
  parameters: [
    {
      name: 'dates',
      kind: 'days',
      description: 'The date of each sale or of each day. Several rows of one day are added up.',
      optional: false,
      table: 'sales',
    },
    {
      name: 'values',
      kind: 'amounts',
      description: 'The amount of each row, or another number to be compared, such as orders.',
      unit: 'money',
      optional: false,
      table: 'sales',
    },
    {
      name: 'offer_start',
      kind: 'day',
      description: 'The first day of the offer.',
      optional: false,
    },
    {
      name: 'offer_end',
      kind: 'day',
      description: 'The last day of the offer.',
      optional: false,
    },
    {
      name: 'baseline_weeks',
      kind: 'number',
      description:
        'How many weeks before the offer to compare with, at least 6. With 6 or 7 the verdict is "cannot tell".',
      unit: 'weeks',
      optional: true,
      default: 8,
      limits: { atLeast: 6, atMost: 520, whole: true, expected: 'a whole number of weeks from 6 to 520' },
    },
    {
      name: 'cooldown_days',
      kind: 'number',
      description: 'Days after the offer that count for "net".',
      unit: 'days',
      optional: true,
      default: 14,
      limits: { atLeast: 0, atMost: 3650, whole: true, expected: 'a whole number of days from 0 to 3650' },
    },
    {
      name: 'trend',
      kind: 'flag',
      description:
        'TRUE continues the rise or fall of the weeks before. Use it when sales grow or shrink steadily.',
      optional: true,
      whenOmitted: 'FALSE',
    },
    {
      name: 'exclude',
      kind: 'dayRanges',
      description:
        'Days that were not ordinary, such as holidays and other offers: one column of dates, or two columns with first and last day. Weeks that touch them are passed over.',
      optional: true,
      whenOmitted: 'no week is passed over',
    },
    {
      name: 'output',
      kind: 'keyword',
      description:
        'What to return: "lift", "percent" (lift ÷ expected), "low", "high" (limits of the lift), "p", "expected", "net" (with the days after), "net_low", "net_high", "verdict" or "table".',
      optional: true,
      keywords: [
        'lift',
        'percent',
        'low',
        'high',
        'p',
        'expected',
        'net',
        'net_low',
        'net_high',
        'verdict',
        'table',
      ],
    },
  ],
  returns: 'The lift in the unit of values, or the figure you asked for.',
  examples: [
    {
      call: '=OFFER_LIFT(A2:A78, B2:B78, "2025-03-03", "2025-03-09")',
      arguments: exampleArguments(),
      result: 410.75,
      explanation: 'The offer week brought 2,188; the eight weeks before brought 1,777.25 on average.',
    },
    {
      call: '=OFFER_LIFT(A2:A78, B2:B78, "2025-03-03", "2025-03-09", 8, 14, FALSE, , "net")',
      arguments: [...exampleArguments(), 8, 14, false, '', 'net'],
      result: 307.25,
      explanation:
        'In the two weeks after it 96.25 and 7.25 less were sold than usual: some customers only bought earlier.',
    },
    {
      call: '=OFFER_LIFT(A2:A78, B2:B78, "2025-03-03", "2025-03-09", 8, 14, FALSE, , "verdict")',
      arguments: [...exampleArguments(), 8, 14, false, '', 'verdict'],
      result: 'increase',
      explanation: 'The limits of the lift, 365.93 and 455.57, both lie above 0.',
    },
  ],
  assumptions: [
    'Nothing else happened in the days of the offer. The weeks before are compared by date only: evidence grade D.',
    'Baseline weeks are the most recent usable whole weeks before the offer, looked for up to twice as far back. A week is passed over when it touches exclude, has no row, or begins before your data. The table lists them all.',
    'A day without rows inside a used week is a day without sales.',
    'An offer longer than a week, and the days after it, are cut into weeks that are compared one by one and added up.',
  ],
  whenNotToUse: [
    'With under 6 usable weeks before the offer: the spread of ordinary weeks is not known, and the call is refused.',
    'When sales come in a few large orders.',
    'In a season that the weeks before did not have, such as December.',
    'As profit: take off the discount, the goods and your hours.',
  ],
  references: [
    'Why not a regression on days, Turner and others 2021: https://doi.org/10.1186/s12874-021-01364-0',
    'Prediction interval: https://en.wikipedia.org/wiki/Prediction_interval',
  ],
  compute(given) {
    const { level, liftMarginOfNoInterest } = defaultAssumptions;
    const options = {
      offerStart: given.offer_start,
      offerEnd: given.offer_end,
      baselineWeeks: given.baseline_weeks,
      cooldownDays: given.cooldown_days,
      trend: given.trend,
      exclude: given.exclude ?? [],
      level,
      marginOfNoInterest: liftMarginOfNoInterest,
    };
    const result = offerLift({ day: given.dates, value: given.values }, options);
    return given.output === 'table' ? offerLiftTable(result, options) : offerLiftNumber(result, given.output);
  },
});
