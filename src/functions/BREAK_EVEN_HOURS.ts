import { breakEvenHours } from '../core/metrics/breakEvenHours';
import { columnTotal } from './columnTotal';
import { functionEntry } from './entry';
import { margin, targetRoe } from './moneyParameters';

export const BREAK_EVEN_HOURS = functionEntry({
  name: 'BREAK_EVEN_HOURS',
  summary: 'How many hours of work a gain pays for.',
  question: 'How much time may I put into this before it stops paying?',
  formula:
    'Hours = (gain × margin ÷ (1 + target_roe) − cost) ÷ hourly_rate. With more hours the return is below the target.',
  parameters: [
    {
      name: 'gain',
      kind: 'amounts',
      description:
        'Sales that came from the engagement: one number or a column, refunds as negative numbers.',
      unit: 'money',
      optional: false,
      table: 'activities',
      mayBeTotal: true,
    },
    {
      name: 'cost',
      kind: 'amounts',
      description: 'Money spent on it, without your time: one number or a column.',
      unit: 'money',
      optional: true,
      whenOmitted: 'no money was spent',
      table: 'activities',
      mayBeTotal: true,
    },
    {
      name: 'hourly_rate',
      kind: 'number',
      description: 'What an hour of your work is worth.',
      unit: 'money per hour',
      optional: false,
    },
    margin,
    targetRoe,
  ],
  returns: 'The number of hours.',
  examples: [
    {
      call: '=BREAK_EVEN_HOURS(2400, 120, 30, 0.45)',
      arguments: [2400, 120, 30, 0.45],
      result: 32,
      explanation: 'Of 2,400 in sales 1,080 are left; 120 went out in cash; 960 pay for 32 hours at 30.',
    },
    {
      call: '=BREAK_EVEN_HOURS(2400, 120, 30, 0.45, 0.5)',
      arguments: [2400, 120, 30, 0.45, 0.5],
      result: 20,
      explanation: 'To get half as much again back, only 720 may be put in: 600 after the cash, or 20 hours.',
    },
  ],
  assumptions: [
    'The gain stays what it is: the answer says what the past gain would have paid for.',
    'The gain was really caused by the engagement.',
  ],
  whenNotToUse: [
    'To find out what the next hour brings: it may bring less than the hours before it.',
    'With time that costs nothing: it is never too much.',
  ],
  references: ['Break-even point: https://en.wikipedia.org/wiki/Break-even_point'],
  compute({ gain, cost, hourly_rate: hourlyRate, margin: share, target_roe }) {
    return breakEvenHours({
      gain: columnTotal(gain),
      cost: columnTotal(cost),
      hourlyRate,
      margin: share ?? 1,
      targetRoe: target_roe,
    });
  },
});
