import { Failure } from '../core/failure';
import { acquireVersusRetain } from '../core/metrics/acquireVersusRetain';
import { columnTotal } from './columnTotal';
import { functionEntry } from './entry';

export const ACQ_VS_RETAIN = functionEntry({
  name: 'ACQ_VS_RETAIN',
  summary: 'How many times as much a new customer costs as a returning one.',
  question: 'Is it dearer to win a customer than to keep one, in my own books?',
  formula: 'Ratio = (acquisition_cost ÷ new_customers) ÷ (retention_cost ÷ repeat_customers).',
  parameters: [
    {
      name: 'acquisition_cost',
      kind: 'amounts',
      description: 'What you spent to win new customers, your time included: one number or a column.',
      unit: 'money',
      optional: false,
    },
    {
      name: 'new_customers',
      kind: 'counts',
      description: 'How many new customers came in that time.',
      unit: 'people',
      optional: false,
    },
    {
      name: 'retention_cost',
      kind: 'amounts',
      description: 'What you spent to keep customers, your time included.',
      unit: 'money',
      optional: false,
    },
    {
      name: 'repeat_customers',
      kind: 'counts',
      description: 'How many customers bought again in that time.',
      unit: 'people',
      optional: false,
    },
  ],
  returns: 'The ratio of the two costs: 10 = a new customer costs ten times as much.',
  examples: [
    {
      call: '=ACQ_VS_RETAIN(4200, 56, 1200, 160)',
      arguments: [4200, 56, 1200, 160],
      result: 10,
      explanation: 'A new customer costs 75.00, a returning one 7.50.',
    },
  ],
  assumptions: [
    'These are average costs of different people. They do not say that the next euro is better spent on keeping customers.',
  ],
  whenNotToUse: ['To quote "five times as dear" as a law: no study behind it can be found.'],
  references: ['Customer retention: https://en.wikipedia.org/wiki/Customer_retention'],
  compute({ acquisition_cost, new_customers, retention_cost, repeat_customers }) {
    const { ratio, costPerNew, costPerRepeat } = acquireVersusRetain({
      acquisitionCost: columnTotal(acquisition_cost),
      newCustomers: columnTotal(new_customers),
      retentionCost: columnTotal(retention_cost),
      repeatCustomers: columnTotal(repeat_customers),
    });
    if (ratio !== null) return ratio;
    const missing = costPerRepeat === 0 ? 'no retention cost' : 'no repeat customer';
    throw new Failure('NO_COST_RATIO', { why: costPerNew === null ? 'nobody new' : missing });
  },
});
