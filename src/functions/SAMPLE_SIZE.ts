import { sampleSize } from '../core/metrics/sampleSize';
import { functionEntry } from './entry';
import { confidence } from './rateParameters';

export const SAMPLE_SIZE = functionEntry({
  name: 'SAMPLE_SIZE',
  summary: 'How many people each of two groups needs for a test that can find a difference.',
  question: 'How many customers must I contact, and how many leave alone, to learn whether it works?',
  formula:
    'People in each group = (z for the confidence × √(2·p̄·(1 − p̄)) + z for the power × √(p₁·(1 − p₁) + p₂·(1 − p₂)))² ÷ (p₁ − p₂)², rounded up; p₁ and p₂ are the two rates and p̄ is their mean.',
  parameters: [
    {
      name: 'baseline_rate',
      kind: 'number',
      description: 'The rate without your engagement, as 25 % or 0.25.',
      unit: 'fraction',
      optional: false,
    },
    {
      name: 'expected_rate',
      kind: 'number',
      description: 'The rate you hope for, or the smallest one that would be worth the work.',
      unit: 'fraction',
      optional: false,
    },
    {
      name: 'power',
      kind: 'number',
      description: 'The chance to find the difference if it is there.',
      unit: 'fraction',
      optional: true,
      default: 0.8,
    },
    confidence,
  ],
  returns: 'The number of people in each of two equal groups.',
  examples: [
    {
      call: '=SAMPLE_SIZE(0.25, 0.3)',
      arguments: [0.25, 0.3],
      result: 1251,
      explanation: 'To tell 30 % from 25 % you need 1,251 people in each group.',
    },
    {
      call: '=SAMPLE_SIZE(0.25, 0.375)',
      arguments: [0.25, 0.375],
      result: 215,
      explanation: 'A larger difference shows with fewer people.',
    },
  ],
  assumptions: ['Chance decides who is in which group, and you look once, at the end.'],
  whenNotToUse: ['After the test: the size it would have needed says nothing about its result.'],
  references: ['Fleiss, Tytun and Ury 1980: https://doi.org/10.2307/2529990'],
  compute({ baseline_rate, expected_rate, power, confidence: level }) {
    return sampleSize({ baselineRate: baseline_rate, expectedRate: expected_rate, power, level });
  },
});
