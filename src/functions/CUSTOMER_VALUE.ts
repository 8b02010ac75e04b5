import { customerValue } from '../core/metrics/customerValue';
import { functionEntry } from './entry';

export const CUSTOMER_VALUE = functionEntry({
  name: 'CUSTOMER_VALUE',
  summary: 'What a customer is worth over all the time to come.',
  question: 'How much is it worth to me when more customers stay?',
  formula:
    'Value = margin × retention ÷ (1 + discount_rate − retention); with the first purchase margin × (1 + discount_rate) ÷ (1 + discount_rate − retention).',
  parameters: [
    {
      name: 'margin_per_period',
      kind: 'number',
      description:
        'What is left of a customer’s purchases in a period, such as a year, after the cost of goods.',
      unit: 'money',
      optional: false,
    },
    {
      name: 'retention',
      kind: 'number',
      description: 'The share of customers who buy again in the next period, as 60 % or 0.6.',
      unit: 'fraction',
      optional: false,
    },
    {
      name: 'discount_rate',
      kind: 'number',
      description: 'How much less money is worth a period later.',
      unit: 'fraction',
      optional: true,
      default: 0.1,
    },
    {
      name: 'include_first',
      kind: 'flag',
      description: 'TRUE also counts the first purchase, which is made already.',
      optional: true,
      whenOmitted: 'FALSE',
    },
  ],
  returns: 'An amount of money: what is still to come, in money of today.',
  examples: [
    {
      call: '=CUSTOMER_VALUE(38, 0.6)',
      arguments: [38, 0.6],
      result: 45.6,
      explanation: '38 × 0.6 ÷ (1.1 − 0.6): a customer who stays with a chance of 60 % is worth 45.60 more.',
    },
    {
      call: '=CUSTOMER_VALUE(38, 0.66)',
      arguments: [38, 0.66],
      result: 57,
      explanation: 'Six points more of retention make a customer worth a quarter more.',
    },
    {
      call: '=CUSTOMER_VALUE(38, 0.6, 0.1, TRUE)',
      arguments: [38, 0.6, 0.1, true],
      result: 83.6,
      explanation: 'With the first purchase: 38 more.',
    },
  ],
  assumptions: [
    'Margin and retention stay the same for ever. Loyal customers remain while others leave, so a young base looks worse than it is.',
    'Margin, retention and discount rate belong to the same period, such as a year.',
  ],
  whenNotToUse: ['For a business in which nobody buys twice.'],
  references: ['Gupta and Lehmann 2003: https://doi.org/10.1002/dir.10045'],
  compute({ margin_per_period, retention, discount_rate, include_first }) {
    return customerValue({
      marginPerPeriod: margin_per_period,
      retention,
      discountRate: discount_rate,
      includeFirst: include_first,
    });
  },
});
