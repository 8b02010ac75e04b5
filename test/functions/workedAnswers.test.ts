import { describe, it } from 'vitest';
import type { Argument } from '../../src/functions/entry';
import { call, column } from './call';
import { expectNumber } from './expectCells';

/** Worked by hand or with scipy, outside the project; printed with six digits where they do not end. */
const worked: [name: string, args: readonly Argument[], expected: number, tolerance?: number][] = [
  ['BREAK_EVEN_HOURS', [2400, 120, 30, 0.45], 32],
  ['BREAK_EVEN_HOURS', [column(2000, 400), column(100, 20), 30, '45 %'], 32],
  ['BREAK_EVEN_HOURS', [10_000, 500, 30, 0.45, 0.5], 250 / 3],
  ['BREAK_EVEN_HOURS', [300, '', 30], 10],
  ['MAX_INVESTMENT', [10_000, 0.45], 4500],
  ['MAX_INVESTMENT', [10_000, 0.45, 0.5], 3000],
  ['MAX_INVESTMENT', ['$10,000', '45 %', 0], 4500],
  ['MAX_INVESTMENT', [10_000], 10_000],
  ['SAMPLE_SIZE', [0.25, 0.3], 1251],
  ['SAMPLE_SIZE', ['25 %', '37.5 %'], 215],
  ['SAMPLE_SIZE', [0.1, 0.12, 0.8, 0.95], 3841],
  ['REFERRAL_RATE', [23, 140], 0.164286, 1e-5],
  ['REFERRAL_RATE', [23, 140, 'low'], 0.112038, 1e-5],
  ['REFERRAL_RATE', [23, 140, 'high'], 0.234464, 1e-5],
  ['REFERRAL_RATE', [31, 412], 0.075243, 1e-5],
  ['REFERRAL_RATE', [31, 412, 'low'], 0.053512, 1e-5],
  ['REFERRAL_RATE', [column(20, 11), 412, 'high'], 0.104821, 1e-5],
  ['FAN_QUALITY', [2000, 260, 2600, 273], 0.021667, 1e-4],
  ['FAN_QUALITY', [2000, 260, 2600, 273, 'before'], 0.13],
  ['FAN_QUALITY', [2000, 260, 2600, 273, 'after'], 0.105],
  ['FAN_QUALITY', [2000, 260, 2600, 273, 'change'], -0.025],
  ['CUSTOMER_VALUE', [38, 0.6], 45.6],
  ['CUSTOMER_VALUE', [38, 0.6, 0.1, true], 83.6],
  ['CUSTOMER_VALUE', [38, '66 %', '', 'no'], 57],
  ['CUSTOMER_VALUE', [38, 0.66, 0.1, 'yes'], 95],
  ['ACQ_VS_RETAIN', [4200, 56, 1300, 168], 9.692308, 1e-6],
  ['ACQ_VS_RETAIN', [column(4000, '', 200), column(50, 6), 1300, 168], 9.692308, 1e-6],
  [
    'REPEAT_RATE',
    [column('Ana', 'Ben', 'ana', 'BEN'), column('2025-01-01', '2025-01-01', '2025-01-21', '2025-02-10'), 30],
    0.5,
  ],
  [
    'PEER_ANSWER_RATE',
    [column('t1', 't1', 'T2', 't2 '), column('Ana', 'Shop', 'Shop', 'Ana'), column('no', 'yes', 'yes', '')],
    0.5,
  ],
  ['ENGAGEMENT_RATE', [379, 8200], 379 / 8200],
  ['ENGAGEMENT_RATE', [column(310, 42, 18, 9), column(11_900, '', '', '')], 0.031849, 1e-5],
  ['ENGAGEMENT_RATE', [379, '2,650'], 0.143019, 1e-5],
  ['ENGAGEMENT_RATE', [column(10, 30), column(100, 100), 'mean'], 0.2],
];

describe('functions give the worked answers', () => {
  it.each(worked)('%s of %j', (name, args, expected, tolerance) => {
    expectNumber(call(name, ...args), expected, tolerance);
  });
});
