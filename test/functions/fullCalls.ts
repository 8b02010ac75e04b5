import type { Argument } from '../../src/functions/entry';
import { isoDayText } from '../../src/import/calendar';
import { dailySales, OFFER_START } from '../core/support/offerWeeks';
import { column } from './call';

const words = (text: string) => column(...text.split(' '));
const orders = [
  words('Ana Ben Cy Dee Eli Fay Ana Ben Cy Dee'),
  words(
    '2025-01-01 2025-01-02 2025-01-03 2025-01-04 2025-01-05 2025-01-06 2025-03-01 2025-04-15 2025-05-01 2025-09-01',
  ),
];
const money = [column(300, 200, 150), column(50, 60, 70)];

/** A call of each function that works, with an argument for every parameter and at least three rows in each range. */
export const fullCalls: Readonly<Record<string, readonly Argument[]>> = {
  ROE: [...money, column(1, 2, 3), 20, 0.5, 'ratio'],
  ROE_BY: [words('Blog Mail Blog'), ...money, column(1, 2, 3), 20, 0.5],
  BREAK_EVEN_HOURS: [...money, 30, 0.5, 0.25],
  MAX_INVESTMENT: [10_000, 0.45, 0.5],
  REPEAT_RATE: [...orders, 90, 'rate'],
  REPEAT_LIFT: [...orders, words('Ana Ben Zoe'), words('2025-01-10 2025-01-20 2025-02-01'), 180, 30, 'lift'],
  LIFT_TEST: [column(3, 12, 30), column(20, 40, 60), column(15, 20, 25), column(120, 70, 50), 0.95, 'ratio'],
  SAMPLE_SIZE: [0.25, 0.3, 0.8, 0.95],
  FUNNEL_CONVERSION: [column(8200, 1150, 138, 41), 1, 3, 'rate'],
  FUNNEL_EVENTS: [
    words('Ana Ana Ana Ben Ben Cy'),
    words('2025-03-01 2025-03-03 2025-03-20 2025-03-02 2025-03-05 2025-03-04'),
    words('View Enquire Buy View Enquire View'),
    words('View Enquire Buy'),
    30,
    'ordered',
    words('Refund Cancel Return'),
    'rate',
  ],
  COST_PER_STAGE: [column(8000, 1000, 100), column(400, 150, 90), 'own'],
  OFFER_LIFT: [
    column(...dailySales.map((_, day) => isoDayText(OFFER_START - 56 + day))),
    column(...dailySales),
    '2025-03-03',
    '2025-03-09',
    8,
    14,
    false,
    words('2024-12-24 2024-12-25 2024-12-26'),
    'lift',
  ],
  DEAL_LOYALTY: [...orders, words('yes yes no no no yes no no no no'), 90, 'difference'],
  REFERRAL_RATE: [column(3, 7, 11), column(40, 50, 50), 'rate'],
  ENGAGEMENT_RATE: [column(10, 12, 9, 20, 14), column(100, 150, 90, 160, 120), 'low'],
  FAN_QUALITY: [2000, 260, 2500, 275, 'marginal'],
  ACQ_VS_RETAIN: [column(4000, 100, 100), column(50, 4, 2), column(1000, 100, 100), column(100, 50, 10)],
  CUSTOMER_VALUE: [38, 0.6, 0.1, true],
  PEER_ANSWER_RATE: [
    words('t1 t1 t2 t3 t4'),
    words('Ana Shop Shop Ben Shop'),
    column(false, true, true, false, true),
    'rate',
  ],
};
