import type { Parameter } from './entry';

export const hourlyRate = {
  name: 'hourly_rate',
  kind: 'number',
  description: 'What an hour of your work is worth. Needed when hours are given; 0 leaves time out.',
  unit: 'money per hour',
  optional: true,
  limits: { atLeast: 0, expected: 'a number from 0 up' },
} as const satisfies Parameter;

export const margin = {
  name: 'margin',
  kind: 'number',
  description: 'The part of sales left after the cost of goods, as 45 % or 0.45.',
  unit: 'fraction',
  optional: true,
  whenOmitted: 'all sales count as gain, and the result is revenue-based',
  limits: { above: 0, atMost: 1, expected: 'a part above 0 and up to 1, such as 45 % or 0.45' },
} as const satisfies Parameter;

export const targetRoe = {
  name: 'target_roe',
  kind: 'number',
  description: 'The return you aim for: 0 to break even, 0.5 to get half as much again back.',
  unit: 'fraction',
  optional: true,
  default: 0,
} as const satisfies Parameter;
