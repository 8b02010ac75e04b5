import { defaultAssumptions } from '../analysis/assumptions';
import { Failure } from '../core/failure';
import { referralRate } from '../core/metrics/referralRate';
import { columnTotal } from './columnTotal';
import { functionEntry } from './entry';
import { rateOutput } from './rateParameters';
import { rateResult } from './rateResult';
import { refuseTooManySuccesses } from './strataFromColumns';

export const REFERRAL_RATE = functionEntry({
  name: 'REFERRAL_RATE',
  summary: 'The share of new customers who came because somebody referred them.',
  question: 'How much of my growth do my customers bring?',
  formula: 'Rate = referred ÷ total, with Wilson limits.',
  parameters: [
    {
      name: 'referred',
      kind: 'counts',
      description: 'How many new customers were referred: one number, or a column to be added up.',
      unit: 'people',
      optional: false,
      table: 'customers',
      mayBeTotal: true,
    },
    {
      name: 'total',
      kind: 'counts',
      description: 'How many new customers there were, the referred ones included.',
      unit: 'people',
      optional: false,
      table: 'customers',
      mayBeTotal: true,
    },
    rateOutput,
  ],
  returns: 'The share as a fraction (0.16 = 16 of 100), or the figure you asked for.',
  examples: [
    {
      call: '=REFERRAL_RATE(21, 140)',
      arguments: [21, 140],
      result: 0.15,
      explanation: '21 of 140 new customers came through a friend: 15 of 100.',
    },
    {
      call: '=REFERRAL_RATE({3; 7; 11}, {40; 50; 50})',
      arguments: [
        [[3], [7], [11]],
        [[40], [50], [50]],
      ],
      result: 0.15,
      explanation: 'The same by month: 21 of 140.',
    },
  ],
  assumptions: [
    'Every new customer was asked or can be traced: who was not counts as not referred.',
    'The same formula answers which share of your customers refers others: referrers ÷ customers.',
  ],
  whenNotToUse: ['With codes that stand on coupon sites: those orders look like referrals.'],
  references: [
    'Wilson score interval: https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval#Wilson_score_interval',
  ],
  compute({ referred, total, output }) {
    if (referred.length === total.length) refuseTooManySuccesses(referred, total, 'referred');
    const sums = { referred: columnTotal(referred), total: columnTotal(total) };
    if (sums.referred > sums.total)
      throw new Failure('MORE_SUCCESSES_THAN_PEOPLE', {
        where: 'referred',
        row: 0,
        given: sums.referred,
        people: sums.total,
      });
    const rate = referralRate(sums.referred, sums.total, defaultAssumptions.level);
    const figures = [
      { figure: 'referred', value: sums.referred },
      { figure: 'new customers', value: sums.total },
    ];
    return rateResult({ name: 'referral rate', rate, why: 'there are no new customers', figures }, output);
  },
});
