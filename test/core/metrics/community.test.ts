import { describe, expect, test } from 'vitest';
import { effortShares } from '../../../src/core/metrics/effortShares';
import { peerAnswerRate, type AnswerRows } from '../../../src/core/metrics/peerAnswerRate';
import { personalTouch, type TouchRows } from '../../../src/core/metrics/personalTouch';
import { silentAdvocates } from '../../../src/core/metrics/silentAdvocates';
import { spendDecomposition } from '../../../src/core/metrics/spendDecomposition';
import { expectClose } from '../support/expectClose';

const code = (expected: string) => expect.objectContaining({ code: expected });

describe('peerAnswerRate', () => {
  type Answer = readonly [thread: number, answerer: number, staff: number, answered?: number];

  function rowsOf(answers: readonly Answer[], dated = false): AnswerRows {
    return {
      threadCount: answers.reduce((most, [thread]) => Math.max(most, thread + 1), 0),
      thread: Int32Array.from(answers, ([thread]) => thread),
      answerer: Int32Array.from(answers, ([, answerer]) => answerer),
      staff: Uint8Array.from(answers, ([, , staff]) => staff),
      answered: dated ? Float64Array.from(answers, ([, , , answered]) => answered ?? NaN) : null,
    };
  }

  test('the first row of a thread decides when there are no times', () => {
    const rows = rowsOf([
      [0, 5, 0],
      [0, 6, 1],
      [1, 6, 1],
      [1, 5, 0],
    ]);
    expect(peerAnswerRate(rows, 0.95)).toMatchObject({
      answeredThreads: 2,
      firstByPeers: 1,
      rate: { estimate: 0.5 },
    });
  });

  test('the person with the first number and the second row of the list answer like any other', () => {
    const answers: Answer[] = [
      [0, 4, 1],
      [1, 0, 0],
      [1, 4, 1],
      [2, 0, 0],
      [2, 4, 1],
    ];
    expect(peerAnswerRate(rowsOf(answers), 0.95)).toMatchObject({ answeredThreads: 3, firstByPeers: 2 });
    const dated = answers.map(([thread, answerer, staff], row): Answer => [thread, answerer, staff, row]);
    expect(peerAnswerRate(rowsOf(dated, true), 0.95)).toMatchObject({ answeredThreads: 3, firstByPeers: 2 });
  });

  test('a later answer, by row or by time, does not count', () => {
    const answers: Answer[] = [
      [0, 6, 1, 3],
      [0, 5, 0, 9],
      [1, 6, 1, 4],
      [1, 5, 0, 4],
    ];
    expect(peerAnswerRate(rowsOf(answers), 0.95).firstByPeers).toBe(0);
    expect(peerAnswerRate(rowsOf(answers, true), 0.95).firstByPeers).toBe(0);
  });

  test('the earliest time decides when there are times, the row above at equal times', () => {
    const rows = rowsOf(
      [
        [0, 6, 1, 9],
        [0, 5, 0, 3],
        [1, 6, 1, 4],
        [1, 5, 0, 4],
      ],
      true,
    );
    expect(peerAnswerRate(rows, 0.95).firstByPeers).toBe(1);
  });

  test('an answer with a time comes before one without', () => {
    expect(
      peerAnswerRate(
        rowsOf(
          [
            [0, 6, 1],
            [0, 5, 0, 3],
          ],
          true,
        ),
        0.95,
      ).firstByPeers,
    ).toBe(1);
    expect(
      peerAnswerRate(
        rowsOf(
          [
            [0, 6, 1, 3],
            [0, 5, 0],
          ],
          true,
        ),
        0.95,
      ).firstByPeers,
    ).toBe(0);
  });

  test('a thread without an answerer is unanswered, a row without a thread is left out', () => {
    const rows = rowsOf([
      [0, -1, 0],
      [1, 5, 0],
      [1, -1, 0],
      [-1, 5, 0],
    ]);
    expect(peerAnswerRate(rows, 0.95)).toMatchObject({
      answeredThreads: 1,
      firstByPeers: 1,
      unansweredThreads: 1,
      rowsLeftOut: 1,
    });
  });

  test('no answers have no rate', () => {
    expect(peerAnswerRate(rowsOf([]), 0.95).rate).toEqual({ estimate: null, interval: null });
    expect(peerAnswerRate(rowsOf([[0, -1, 0]]), 0.95).rate.estimate).toBeNull();
  });

  test('the interval is that of Wilson', () => {
    // 23 of 140 as in the worked referral share: [0.112038, 0.234464].
    const rows = rowsOf(Array.from({ length: 140 }, (_, thread): Answer => [thread, 1, thread < 23 ? 0 : 1]));
    const { interval } = peerAnswerRate(rows, 0.95).rate;
    expect(Math.abs(interval!.low! - 0.112038)).toBeLessThan(5e-7);
    expect(Math.abs(interval!.high! - 0.234464)).toBeLessThan(5e-7);
  });

  test.each(['answerer', 'staff', 'answered'] as const)('a shorter column %s is refused', (column) => {
    const rows = rowsOf(
      [
        [0, 5, 0, 1],
        [0, 6, 1, 2],
      ],
      true,
    );
    expect(() => peerAnswerRate({ ...rows, [column]: rows[column]!.slice(1) }, 0.95)).toThrow(
      code('UNEQUAL_LENGTHS'),
    );
  });
});

describe('silentAdvocates', () => {
  test('each referrer counts once, blank referrers are counted as left out', () => {
    const rows = {
      customerCount: 5,
      referrer: Int32Array.of(0, 1, 1, 3, -1),
      engaged: Int32Array.of(1, 2, -1),
    };
    const result = silentAdvocates(rows, 0.95);
    expect(result).toMatchObject({ referrers: 3, silent: 2, rowsLeftOut: 1 });
    expectClose(result.rate.estimate, 2 / 3);
  });

  test('the customer with the first number is engaged like any other', () => {
    const rows = { customerCount: 2, referrer: Int32Array.of(0, 1), engaged: Int32Array.of(0) };
    expect(silentAdvocates(rows, 0.95)).toMatchObject({ referrers: 2, silent: 1 });
  });

  test('no referrals have no rate; without an engaged list all are silent', () => {
    const none = { customerCount: 0, referrer: new Int32Array(), engaged: new Int32Array() };
    expect(silentAdvocates(none, 0.95).rate.estimate).toBeNull();
    expect(
      silentAdvocates({ ...none, customerCount: 1, referrer: Int32Array.of(0) }, 0.95).rate.estimate,
    ).toBe(1);
  });
});

describe('effortShares', () => {
  test('a quarter of the time brings three quarters of the gain', () => {
    const [mail, calls] = effortShares([
      { group: 'mail', hours: 5, gain: 900 },
      { group: 'calls', hours: 15, gain: 300 },
    ]);
    expect(mail).toEqual({ group: 'mail', hours: 5, gain: 900, hoursShare: 0.25, gainShare: 0.75, gap: 0.5 });
    expect(calls).toMatchObject({ hoursShare: 0.75, gainShare: 0.25, gap: -0.5 });
  });

  test('no hours, or no gain above 0, have no share and no gap', () => {
    expect(effortShares([{ group: 'mail', hours: 0, gain: 5 }])).toMatchObject([
      { hoursShare: null, gainShare: 1, gap: null },
    ]);
    expect(effortShares([{ group: 'mail', hours: 1, gain: -5 }])).toMatchObject([
      { hoursShare: 1, gainShare: null, gap: null },
    ]);
    expect(effortShares([{ group: 'mail', hours: 1, gain: 0 }])).toMatchObject([
      { gainShare: null, gap: null },
    ]);
    expect(effortShares([])).toEqual([]);
  });

  test('a refund makes a share negative, and the shares still add up to 1', () => {
    const shares = effortShares([
      { group: 'mail', hours: 1, gain: 150 },
      { group: 'calls', hours: 1, gain: -50 },
    ]);
    expect(shares.map(({ gainShare }) => gainShare)).toEqual([1.5, -0.5]);
  });
});

describe('personalTouch', () => {
  const options = { confidence: 0.95, marginOfNoInterest: 0.1 };

  /** Level, contacts, conversions, hours, gain. */
  function rowsOf(rows: readonly (readonly [number, number, number, number, number])[]): TouchRows {
    const column = (index: number) => Float64Array.from(rows, (row) => row[index]!);
    return {
      level: Int32Array.from(rows, ([level]) => level),
      contacts: column(1),
      conversions: column(2),
      hours: column(3),
      gain: column(4),
    };
  }

  const ladder = rowsOf([
    [5, 20, 5, 10, 200],
    [1, 100, 4, 1, 200],
    [3, 60, 6, 4, 180],
    [1, 20, 2, 1, 40],
  ]);

  test('the call converts best and earns least in an hour: both are shown', () => {
    const { levels, trend, verdict } = personalTouch(ladder, options);
    expect(levels.map(({ level, contacts, conversions }) => [level, contacts, conversions])).toEqual([
      [1, 120, 6],
      [3, 60, 6],
      [5, 20, 5],
    ]);
    expect(levels.map(({ rate }) => rate.estimate)).toEqual([0.05, 0.1, 0.25]);
    expect(levels.map(({ gainPerHour }) => gainPerHour)).toEqual([120, 45, 20]);
    // By hand: p̄ = 17/200, s̄ = 2, Σn(s − s̄)² = 360, Σ(s − s̄)x = −6 + 6 + 15 = 15.
    expectClose(trend.slope.estimate, 15 / 360);
    expectClose(trend.z, 15 / Math.sqrt(360 * 0.085 * 0.915));
    expect(verdict).toBe('increase');
  });

  test('a ladder on which the rate hardly moves is a noEffect, one with few contacts tooFewData', () => {
    const flat = rowsOf([
      [1, 200_000, 20_000, 1, 1],
      [5, 200_000, 20_010, 1, 1],
    ]);
    expect(personalTouch(flat, options).verdict).toBe('noEffect');
    expect(
      personalTouch(
        rowsOf([
          [1, 100, 5, 1, 1],
          [5, 9, 9, 1, 1],
        ]),
        options,
      ).verdict,
    ).toBe('tooFewData');
    expect(personalTouch(rowsOf([[1, 100, 5, 1, 1]]), options)).toMatchObject({
      verdict: 'tooFewData',
      trend: { slope: { estimate: null, interval: null } },
    });
  });

  test('no effect when the whole ladder changes the rate by less than a tenth of it, however long it is', () => {
    // p = 0.1 on both levels: se = √(0.09 ÷ (2n · 4)), the margin a step 0.1 · 0.1 ÷ 4 = 0.0025.
    const even = (people: number, ...more: [number, number, number, number, number][]) =>
      personalTouch(
        rowsOf([[1, people, people / 10, 1, 1], [5, people, people / 10, 1, 1], ...more]),
        options,
      ).verdict;
    // ± 0.00208.
    expect(even(10_000)).toBe('noEffect');
    // ± 0.00329.
    expect(even(4000)).toBe('cannotTell');
    // A level with hours and without contacts makes the ladder of the rate no longer.
    expect(even(10_000, [9, 0, 0, 3, 1])).toBe('noEffect');
  });

  test('ten contacts on each of two levels are enough to say something', () => {
    const few = (contacts: number) =>
      personalTouch(
        rowsOf([
          [1, 10, 0, 1, 1],
          [5, contacts, contacts, 1, 1],
        ]),
        options,
      ).verdict;
    expect([few(9), few(10)]).toEqual(['tooFewData', 'increase']);
  });

  test('rows without a level are left out and counted, blank amounts are 0, no hours have no gain per hour', () => {
    const { levels, rowsLeftOut } = personalTouch(
      rowsOf([
        [2, 10, NaN, NaN, 50],
        [0, 9, 9, 9, 9],
        [-1, 1, 1, 1, 1],
      ]),
      options,
    );
    expect(rowsLeftOut).toBe(2);
    expect(levels).toMatchObject([
      { level: 2, contacts: 10, conversions: 0, hours: 0, gain: 50, gainPerHour: null },
    ]);
  });

  test('no rows have no levels', () => {
    expect(personalTouch(rowsOf([]), options)).toMatchObject({
      levels: [],
      verdict: 'tooFewData',
      rowsLeftOut: 0,
    });
  });

  test('more conversions than contacts, half contacts and shorter columns are refused', () => {
    expect(() => personalTouch(rowsOf([[1, 3, 4, 1, 1]]), options)).toThrow(
      code('MORE_SUCCESSES_THAN_PEOPLE'),
    );
    expect(() => personalTouch(rowsOf([[1, 3.5, 1, 1, 1]]), options)).toThrow(code('NOT_A_COUNT'));
    expect(() => personalTouch({ ...ladder, gain: new Float64Array(1) }, options)).toThrow(
      code('UNEQUAL_LENGTHS'),
    );
  });
});

describe('spendDecomposition', () => {
  const group = (customers: number, ...amounts: number[]) => ({
    customers,
    orderAmounts: Float64Array.from(amounts),
  });

  test('twice the spend from twice the orders is all frequency', () => {
    expect(spendDecomposition(group(2, 30, 30, 30, 30), group(2, 20, 40))).toMatchObject({
      spendRatio: 2,
      frequencyRatio: 2,
      basketRatio: 1,
      shareOfFrequency: 1,
    });
  });

  test('four times the spend from twice the orders and twice the basket is half frequency', () => {
    const result = spendDecomposition(group(1, 60, 60), group(1, 30));
    expectClose(result.spendRatio, 4);
    expectClose(result.shareOfFrequency, 0.5);
  });

  test('the logarithms of the two ratios add up', () => {
    const { spendRatio, frequencyRatio, basketRatio } = spendDecomposition(
      group(7, 12, 5.5, 80),
      group(4, 9, 31),
    );
    expectClose(Math.log(frequencyRatio!) + Math.log(basketRatio!), Math.log(spendRatio!));
  });

  test('the median basket stands beside the mean', () => {
    expect(spendDecomposition(group(2, 10, 10, 400), group(1, 5)).a).toEqual({
      spendPerCustomer: 210,
      ordersPerCustomer: 1.5,
      meanBasket: 140,
      medianBasket: 10,
    });
  });

  test('no customers, no orders, only refunds and no difference have no decomposition', () => {
    const some = group(1, 30);
    const none = { spendRatio: null, frequencyRatio: null, shareOfFrequency: null };
    expect(spendDecomposition(group(0), some)).toMatchObject(none);
    expect(spendDecomposition(group(0), some).a).toEqual({
      spendPerCustomer: null,
      ordersPerCustomer: null,
      meanBasket: null,
      medianBasket: null,
    });
    expect(spendDecomposition(some, group(3)).spendRatio).toBeNull();
    for (const amount of [0, -30]) {
      expect(spendDecomposition(group(1, amount), some)).toMatchObject({
        spendRatio: null,
        frequencyRatio: 1,
        shareOfFrequency: null,
      });
    }
    expect(spendDecomposition(some, some)).toMatchObject({ spendRatio: 1, shareOfFrequency: null });
    expect(() => spendDecomposition(group(-1), some)).toThrow(code('OUT_OF_LIMITS'));
    expect(() => spendDecomposition(some, group(NaN))).toThrow(code('OUT_OF_LIMITS'));
  });
});
