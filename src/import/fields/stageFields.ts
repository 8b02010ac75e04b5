import type { FieldRow } from './fieldSpec';

export const stageFields: readonly FieldRow[] = [
  [
    'stage',
    'Stage',
    'label',
    'stage, step, funnel stage, funnel step, stage name, step name, pipeline stage, funnel, event name, stages, steps',
    'required',
  ],
  [
    'count',
    'People',
    'count',
    'count, people, number, number of people, users, total users, visitors, customers, how many, leads, contacts, reached, n, total, people reached, amount, quantity',
    'required',
  ],
  ['cost', 'Cost', 'amount', 'cost, costs, spend, stage cost, cash, expense, expenses, budget'],
];
