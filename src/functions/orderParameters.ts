import type { Parameter } from './entry';

export const customers = {
  name: 'customers',
  kind: 'keys',
  description: 'The customer of each order: e-mail, number or name.',
  optional: false,
  table: 'orders',
} as const satisfies Parameter;

export const dates = {
  name: 'dates',
  kind: 'days',
  description: 'The date of each order.',
  optional: false,
  table: 'orders',
} as const satisfies Parameter;

export const windowDays = {
  name: 'window_days',
  kind: 'number',
  description: 'Length of the window in which a further order counts as coming back.',
  unit: 'days',
  optional: true,
  default: 180,
  limits: { atLeast: 1, whole: true, expected: 'a whole number of days from 1 up' },
} as const satisfies Parameter;
