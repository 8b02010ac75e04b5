import { field, required, type FieldSpec } from './fieldSpec';

export const stageFields: readonly FieldSpec[] = [
  required(
    field(
      'stage',
      'Stage',
      'label',
      'stage, step, funnel stage, funnel step, stage name, step name, pipeline stage, funnel, event name, stages, steps',
    ),
  ),
  required(
    field(
      'count',
      'People',
      'count',
      'count, people, number, number of people, users, total users, visitors, customers, how many, leads, contacts, reached, n, total, people reached, amount, quantity',
    ),
  ),
  field('cost', 'Cost', 'amount', 'cost, costs, spend, stage cost, cash, expense, expenses, budget'),
];
