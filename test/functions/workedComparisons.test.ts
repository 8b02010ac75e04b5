import { describe, expect, it } from 'vitest';
import { isoDayText } from '../../src/import/calendar';
import { dailySales, OFFER_START } from '../core/support/offerWeeks';
import { call, column } from './call';
import { testWorkedRows, type WorkedRow } from './workedRow';

describe('functions give the worked answers of section 3', () => {
  /** Difference, its limits, ratio, its limits: `null` where the ratio has none. */
  const tables: [counts: [number, number, number, number], ...answers: (number | null)[]][] = [
    [[45, 120, 60, 240], 0.125, 0.024738, 0.227556, 1.5, 1.086801, 2.046486],
    [[9, 10, 3, 10], 0.6, 0.170523, 0.809017, 3, 1.322397, 8.368906],
    [[7, 34, 1, 34], 0.176471, 0.018921, 0.340369, 7, 1.153669, 41.976262],
    [[5, 20, 0, 20], 0.25, 0.037765, 0.468701, null, 1.293214, null],
  ];
  const outputs = ['difference', 'low', 'high', 'ratio', 'ratio_low', 'ratio_high'];
  testWorkedRows([
    ...tables.flatMap(([counts, ...answers]) =>
      outputs.flatMap((output, at): WorkedRow[] =>
        answers[at] === null
          ? []
          : [['3 two by two', 'LIFT_TEST', [...counts, 0.95, output], answers[at]!, 6]],
      ),
    ),
    // Under 100 people in total the mid-p of Fisher's test.
    ['3 two by two, mid-p', 'LIFT_TEST', [9, 10, 3, 10, 0.95, 'p'], 0.010241, 6],
    ['3 two by two, mid-p', 'LIFT_TEST', [7, 34, 1, 34, 0.95, 'p'], 0.029656, 6],
    ['3 two by two, mid-p', 'LIFT_TEST', [5, 20, 0, 20, 0.95, 'p'], 0.023562, 6],
    ['3 overlap: against everyone', 'LIFT_TEST', [45, 120, 105, 360, 0.95, 'ratio'], 1.286, 3],
    ['3 needed per arm', 'SAMPLE_SIZE', [0.25, 0.3], 1251],
    ['3 needed per arm', 'SAMPLE_SIZE', ['25 %', '37.5 %'], 215],
    ['3 needed per arm', 'SAMPLE_SIZE', [0.1, 0.12, 0.8, 0.95], 3841],
    ['A Wilson', 'REFERRAL_RATE', [45, 120, 'low'], 0.293524298, 9],
    ['A Wilson', 'REFERRAL_RATE', [45, 120, 'high'], 0.464230494, 9],
    ['A Wilson', 'REFERRAL_RATE', [60, 240, 'low'], 0.199446539, 9],
    ['A Wilson', 'REFERRAL_RATE', [60, 240, 'high'], 0.308430421, 9],
  ]);
});

/** Purchases up to the landmark; engaged who came back, engaged; others who came back, others. */
const strata = [
  [1, 3, 20, 15, 120],
  [2, 12, 40, 20, 70],
  [3, 30, 60, 25, 50],
] as const;

/** Orders that give these strata: purchases 10 days apart from day 0 on, and one on day 100 of those who came back. */
function strataAsOrders(): { orders: [unknown, unknown]; engaged: string[] } {
  const day = (offset: number) => isoDayText(20_000 + offset);
  const rows: [string, string][] = [['last, too recent to count', day(400)]];
  const engaged: string[] = [];
  for (const [purchases, returnedA, sizeA, returnedB, sizeB] of strata)
    for (let person = 0; person < sizeA + sizeB; person++) {
      const name = `${purchases}-${person}`;
      // One of them bought long before the others, so that nobody else can be a customer of old.
      const start = name === '1-139' ? -400 : 0;
      const isEngaged = person < sizeA;
      if (isEngaged) engaged.push(name);
      for (let at = 0; at < purchases; at++) rows.push([name, day(start + 10 * at)]);
      if (isEngaged ? person < returnedA : person - sizeA < returnedB) rows.push([name, day(100)]);
    }
  return { orders: [column(...rows.map(([who]) => who)), column(...rows.map(([, date]) => date))], engaged };
}

describe('functions give the worked answers of section 4', () => {
  const columns = [1, 2, 3, 4].map((at) => column(...strata.map((row) => row[at]!)));
  const { orders, engaged } = strataAsOrders();
  const args = [...orders, column(...engaged), column(...engaged.map(() => isoDayText(20_005))), 180, 30];
  const lift = (output: string) => call('REPEAT_LIFT', ...(args as never[]), output);
  const worked = (place: string, output: string, expected: number, digits: number): WorkedRow => [
    place,
    'LIFT_TEST',
    [...columns, 0.95, output],
    expected,
    digits,
  ];
  testWorkedRows([
    worked('4 Mantel–Haenszel', 'ratio', 1.0343661972, 10),
    worked('4 Mantel–Haenszel', 'ratio_low', 0.7571748443, 10),
    worked('4 Mantel–Haenszel', 'ratio_high', 1.4130335125, 10),
    worked('4 Mantel–Haenszel', 'difference', 0.01133829, 10),
    worked('4 Mantel–Haenszel', 'low', -0.0943261459, 10),
    worked('4 Mantel–Haenszel', 'high', 0.1170027258, 10),
    worked('4 Mantel–Haenszel', 'p', 0.8329902375, 10),
  ]);

  it.each([
    ['crude', 0.5, 12],
    ['lift', 0.0343661972, 10],
    ['ratio', 1.0343661972, 10],
    ['low', 0.7571748443 - 1, 10],
    ['high', 1.4130335125 - 1, 10],
    ['difference', 0.01133829, 10],
    ['p', 0.8329902375, 10],
    // 45 × (1 − 1 ÷ 1.0343661972).
    ['extra_customers', 1.4951, 4],
  ])('4 Mantel–Haenszel as orders: REPEAT_LIFT %s', (output, expected, digits) => {
    expect(Math.abs((lift(output) as number) - expected)).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-12);
  });

  it('4 Mantel–Haenszel as orders: among alike customers the claim of 1.5 times cannot be told, grade C', () => {
    expect([lift('verdict'), lift('grade')]).toEqual(['cannot tell', 'C']);
  });
});

describe('functions give the worked answers of section 5', () => {
  const days = column(...dailySales.map((_, day) => isoDayText(OFFER_START - 56 + day)));
  const offer = [days, column(...dailySales), '2025-03-03', '2025-03-09'];
  const worked = (output: string, expected: number, digits?: number, trend = false): WorkedRow => [
    `5 ${trend ? 'with trend' : 'weekly blocks'}`,
    'OFFER_LIFT',
    [...offer, 8, 14, trend, '', output],
    expected,
    digits,
  ];
  testWorkedRows([
    worked('lift', 410.75),
    worked('low', 365.93, 2),
    worked('high', 455.57, 2),
    worked('percent', 0.2311, 4),
    worked('p', 1.1e-7, 8),
    worked('expected', 1777.25),
    worked('net', 307.25),
    worked('net_low', 221.43, 2),
    worked('net_high', 393.07, 2),
    worked('expected', 1799.21, 2, true),
    worked('lift', 388.79, 2, true),
    worked('low', 344.28, 2, true),
    worked('high', 433.29, 2, true),
  ]);
});

// Answered by the core alone: the profit lines 158.82, 279.64, 27.61, −0.8745 and 0.8670 (offerProfit), the Fisher
// mid-p of 45/120 against 60/240 (fisherMidP), immortal time (repeatLift.immortalTime), depth by person of appendix A
// (funnelEvents). Not offered: Agresti–Caffo, Koopman, Katz, homogeneity, pooled odds and standardised customers.
