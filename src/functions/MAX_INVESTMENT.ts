import { maxInvestment } from '../core/metrics/maxInvestment';
import { functionEntry } from './entry';
import { margin, targetRoe } from './moneyParameters';

export const MAX_INVESTMENT = functionEntry({
  name: 'MAX_INVESTMENT',
  summary: 'How much you may put in, time and cash together, to reach a revenue goal.',
  question: 'I want this much more in sales: what may it cost me?',
  formula: 'Investment = revenue_goal × margin ÷ (1 + target_roe).',
  parameters: [
    {
      name: 'revenue_goal',
      kind: 'number',
      description: 'The extra sales you aim for.',
      unit: 'money',
      optional: false,
    },
    margin,
    targetRoe,
  ],
  returns: 'An amount of money: your hours at their rate and the cash together.',
  examples: [
    {
      call: '=MAX_INVESTMENT(10000, 0.45)',
      arguments: [10000, 0.45],
      result: 4500,
      explanation: '45 % of 10,000 are left after the goods. Up to 4,500 you lose nothing.',
    },
    {
      call: '=MAX_INVESTMENT(10000, 0.45, 0.5)',
      arguments: [10000, 0.45, 0.5],
      result: 3000,
      explanation: 'With 3,000 put in, 4,500 come back: half as much again.',
    },
  ],
  assumptions: ['The goal is extra revenue, which would not come without the engagement.'],
  whenNotToUse: ['With all sales of the shop as goal: most of them come anyway.'],
  references: ['Customer acquisition cost: https://en.wikipedia.org/wiki/Customer_acquisition_cost'],
  compute({ revenue_goal, margin: share, target_roe }) {
    return maxInvestment(revenue_goal, share ?? 1, target_roe);
  },
});
