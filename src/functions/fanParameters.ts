import type { Parameter } from './entry';

const counted = {
  kind: 'number',
  optional: false,
  limits: { atLeast: 0, whole: true, expected: 'a whole number from 0 up' },
} as const;

export const fansBefore = {
  ...counted,
  name: 'fans_before',
  description: 'Fans or followers at the start.',
  unit: 'people',
} as const satisfies Parameter;

export const engagedBefore = {
  ...counted,
  name: 'engaged_before',
  description: 'How many of them took part: liked, commented or shared.',
  unit: 'people',
} as const satisfies Parameter;

export const fansAfter = {
  ...counted,
  name: 'fans_after',
  description: 'Fans or followers at the end.',
  unit: 'people',
} as const satisfies Parameter;

export const engagedAfter = {
  ...counted,
  name: 'engaged_after',
  description: 'How many of these took part.',
  unit: 'people',
} as const satisfies Parameter;
