import type { Parameter } from './entry';

export const confidence = {
  name: 'confidence',
  kind: 'number',
  description: 'How sure the limits are to be, as 95 % or 0.95.',
  unit: 'fraction',
  optional: true,
  default: 0.95,
  limits: { above: 0, below: 1, expected: 'a number between 0 and 1, such as 95 % or 0.95' },
} as const satisfies Parameter;

export const rateOutput = {
  name: 'output',
  kind: 'keyword',
  description: 'What to return: "rate", "low", "high" (its limits) or "table".',
  optional: true,
  keywords: ['rate', 'low', 'high', 'table'],
} as const satisfies Parameter;
