import { describe, expect, it } from 'vitest';
import { documentedCatalogue } from '../../src/functions/documentedCatalogue';
import type { Argument } from '../../src/functions/entry';
import { call, column, sentenceOf } from './call';
import { expectNumber } from './expectCells';
import { fullCalls } from './fullCalls';

/** What a call gives: a number, or the beginning of the sentence that refuses it. */
type Row = readonly [what: string, args: readonly Argument[], gives: number | string];

/** Numbers as they should not be, by function: denominators of 0 and below, more successes than trials, long windows. */
const rows: Readonly<Record<string, readonly Row[]>> = {
  ROE: [
    ['cost 0', [100, 0], 'The cost is 0, so there is no return on it. Ask for "net"'],
    ['cost 0, net', [100, 0, '', '', '', 'net'], 100],
    ['a negative cost', [100, -20], 'The cost adds up to -20. Type money you spent as positive numbers.'],
    ['negative hours', [100, 20, -2, 30], 'hours add up to -2. Hours cannot be negative.'],
    ['no hours', [100, 20, '', '', '', 'per_hour'], 'There are no hours, so nothing can be said per hour.'],
    ['a negative gain', [-100, 50], -3],
  ],
  ROE_BY: [['negative hours', [column('A'), column(9), '', column(-2), 30], 'hours add up to -2.']],
  BREAK_EVEN_HOURS: [
    ['an hourly rate of 0', [2400, 120, 0], 'hourly_rate: expected more than 0, got 0.'],
    ['a target of −1', [2400, 120, 30, 0.45, -1], 'target_roe: expected a number above −1'],
    ['a negative cost', [2400, -120, 30], 'cost: expected 0 or more, got -120.'],
    [
      'a negative gain',
      [-5, 120, 30],
      'The cash alone, 120.00, is more than the -5.00 that this gain allows.',
    ],
  ],
  MAX_INVESTMENT: [
    ['a target of −1', [10_000, 0.45, -1], 'target_roe: expected a number above −1'],
    ['a target below −1', [10_000, 0.45, -3], 'target_roe: expected a number above −1'],
    ['a negative goal', [-1, 0.45], 'revenue_goal: expected 0 or more, got -1.'],
    ['a goal of 0', [0, 0.45], 0],
  ],
  REPEAT_RATE: [
    [
      'nobody seen long enough',
      [...fullCalls['REPEAT_RATE']!.slice(0, 2), 5000],
      'No customer can be followed for 5000 days',
    ],
    [
      'a window of 0',
      [...fullCalls['REPEAT_RATE']!.slice(0, 2), 0],
      'window_days: expected a whole number of days from 1 up, got 0.',
    ],
  ],
  REPEAT_LIFT: [
    [
      'a window longer than the data',
      [...fullCalls['REPEAT_LIFT']!.slice(0, 4), 5000],
      'No customer can be followed for 5030 days',
    ],
    [
      'nobody engaged',
      [...fullCalls['REPEAT_LIFT']!.slice(0, 2), 'Zoe'],
      'The lift has no value here: none of the customers followed long enough is engaged.',
    ],
    [
      'everybody engaged',
      [...fullCalls['REPEAT_LIFT']!.slice(0, 2), column('Ana', 'Ben', 'Cy', 'Dee', 'Eli', 'Fay')],
      'The lift has no value here: all customers followed long enough are engaged',
    ],
  ],
  LIFT_TEST: [
    ['nobody in a', [0, 0, 1, 10], 'n_a: there is nobody in this group, so it has no rate.'],
    ['nobody in b', [1, 10, 0, 0], 'n_b: there is nobody in this group'],
    ['a negative group', [1, -10, 1, 10], 'n_a: -10 is not a count.'],
    ['more successes than people', [11, 10, 1, 10], 'success_a: 11 successes out of 10 people cannot be.'],
    [
      'more successes than people in a row below a blank one',
      [column(1, '', 5), column(4, '', 4), column(1, '', 1), column(4, '', 4)],
      'success_a, 3rd row: 5 successes out of 4 people cannot be.',
    ],
    [
      'no success in b',
      [5, 20, 0, 20, '', 'ratio'],
      'The ratio has no value here: nobody in group b succeeded.',
    ],
  ],
  SAMPLE_SIZE: [
    ['two equal rates', [0.25, 0.25], 'expected_rate: expected'],
    ['a negative rate', [-0.1, 0.3], 'baseline_rate: expected a rate from 0 to 1, got -0.1.'],
    [
      'confidence 0',
      [0.25, 0.3, 0.8, 0],
      'confidence: expected a number between 0 and 1, such as 95 % or 0.95, got 0.',
    ],
  ],
  FUNNEL_CONVERSION: [
    [
      'nobody at the start',
      [column(0, 0)],
      'Nobody reached the stage "stage 1", so there is no rate from it.',
    ],
    ['a negative count', [column(10, -5)], 'counts, 2nd row: -5 is not a count.'],
    ['more at the end than at the start', [column(10, 12)], 1.2],
    [
      'limits of more at the end',
      [column(10, 12), '', '', 'high'],
      '"stage 2" has more people than "stage 1"',
    ],
  ],
  FUNNEL_EVENTS: [
    [
      'a window longer than the data',
      [...fullCalls['FUNNEL_EVENTS']!.slice(0, 4), 5000, '', '', 'rate'],
      1 / 3,
    ],
    [
      'nobody at the first step',
      [...fullCalls['FUNNEL_EVENTS']!.slice(0, 3), column('See', 'Buy')],
      'Nobody has the first step, "See".',
    ],
    [
      'a window of 0',
      [...fullCalls['FUNNEL_EVENTS']!.slice(0, 4), 0],
      'window_days: expected a number of days above 0, got 0.',
    ],
  ],
  COST_PER_STAGE: [
    ['a negative count', [column(10, -5), column(1, 1)], 'counts, 2nd row: -5 is not a count.'],
    ['costs below 0', [column(10, 5), column(1, -2)], 'The cost adds up to -1.'],
  ],
  OFFER_LIFT: [
    ['more weeks than the data have', [...fullCalls['OFFER_LIFT']!.slice(0, 4), 20], 410.75],
    [
      'under 6 weeks before it',
      [...fullCalls['OFFER_LIFT']!.slice(0, 2), '2025-02-03', '2025-02-09'],
      'Usable weeks before the offer: 4, needed are 6.',
    ],
    [
      'nothing sold in the weeks before',
      [
        fullCalls['OFFER_LIFT']![0]!,
        column(...Array.from({ length: 77 }, (_, day) => (day < 56 ? 0 : 9))),
        '2025-03-03',
        '2025-03-09',
        '',
        '',
        '',
        '',
        'percent',
      ],
      'The lift in percent has no value here: no sales were expected.',
    ],
  ],
  DEAL_LOYALTY: [
    [
      'a window longer than the data',
      [...fullCalls['DEAL_LOYALTY']!.slice(0, 3), 5000],
      'No customer can be followed for 5000 days',
    ],
    [
      'nobody came for a discount',
      [...fullCalls['DEAL_LOYALTY']!.slice(0, 2), column(...Array.from({ length: 10 }, () => 0))],
      'The rate has no value here: nobody came for a discount.',
    ],
    [
      'everybody came for a discount',
      [...fullCalls['DEAL_LOYALTY']!.slice(0, 2), column(...Array.from({ length: 10 }, () => 1)), 90, 'low'],
      'The difference has no value here: everybody came for a discount.',
    ],
  ],
  REFERRAL_RATE: [
    ['no new customers', [0, 0], 'The referral rate has no value here: there are no new customers.'],
    ['more referred than came', [24, 20], 'referred: 24 successes out of 20 people cannot be.'],
    [
      'more referred than came in a row',
      [column(1, 5), column(20, 4)],
      'referred, 2nd row: 5 successes out of 4 people cannot be.',
    ],
    ['a negative total', [1, -20], 'total: -20 is not a count.'],
  ],
  ENGAGEMENT_RATE: [
    ['a base of 0', [5, 0], 'The engagement rate has no value here: the base adds up to 0.'],
    [
      'limits over a base of 0',
      [column(1, 2, 3, 4, 5), column(0, 0, 0, 0, 0), 'low'],
      'The limit of the engagement rate has no value here: the base adds up to 0.',
    ],
    ['a negative base', [5, -100], 'base: expected 0 or more, got -100.'],
    [
      'a negative base in a row below a blank one',
      [column(5, '', 5), column(9, '', -9)],
      'base, 3rd row: expected 0 or more, got -9.',
    ],
    ['more reactions than people', [30, 20], 1.5],
    ['a blank base beside a filled one', [column(5, 40), column(100, '')], 0.05],
    ['a base of 0 beside a filled one', [column(5, 40), column(100, 0)], 0.45],
    ['blank bases only', [column(5, 40), column('', '')], 'base has no rows with data. Check the range.'],
  ],
  FAN_QUALITY: [
    ['fans that did not grow', [100, 10, 100, 12], 'The gain per fan has no value here: fans did not grow'],
    ['no fans before', [0, 0, 10, 1, 'before'], 'The "before" has no value here: there were no fans.'],
    ['more engaged than fans', [10, 11, 20, 5], 'engaged_before: 11 successes out of 10 people cannot be.'],
    ['negative fans', [-10, 1, 20, 5], 'fans_before: expected a whole number from 0 up, got -10.'],
  ],
  ACQ_VS_RETAIN: [
    ['nobody new', [4200, 0, 1300, 168], 'There is nobody new, so the two costs cannot be compared.'],
    ['nobody who came back', [4200, 56, 1300, 0], 'There is no repeat customer'],
    ['nothing spent on keeping', [4200, 56, 0, 168], 'There is no retention cost'],
    ['a negative cost', [-4200, 56, 1300, 168], 'acquisition_cost: expected 0 or more, got -4200.'],
    ['negative customers', [4200, -56, 1300, 168], 'new_customers: -56 is not a count.'],
  ],
  CUSTOMER_VALUE: [
    ['customers who never leave', [38, 1, 0], 'retention: expected less than 1 + discount_rate'],
    ['a negative discount rate', [38, 0.6, -0.1], 'discount_rate: expected 0 or more'],
    ['retention 60', [38, 60], 'retention: expected a share from 0 to 1'],
    ['a loss on each customer', [-38, 0.6], -45.6],
  ],
  PEER_ANSWER_RATE: [
    [
      'threads without an answer beside answered ones',
      [column('t1', 't2'), column('', 'Ana'), column(true, '')],
      1,
    ],
    [
      'no row with both thread and answerer',
      [column('t1', ''), column('', 'Ana'), column(false, true)],
      'The peer answer rate has no value here: no thread has an answer.',
    ],
  ],
};

it('every function has rows', () => {
  expect(Object.keys(rows)).toEqual(documentedCatalogue.map(({ name }) => name));
});

describe.each(Object.entries(rows))('%s', (name, cases) => {
  it.each(cases)('%s', (_, args, gives) => {
    if (typeof gives === 'number') expectNumber(call(name, ...args), gives);
    else expect(sentenceOf(() => call(name, ...args)).slice(0, gives.length)).toBe(gives);
  });
});
