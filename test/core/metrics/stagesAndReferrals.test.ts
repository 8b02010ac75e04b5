import { describe, expect, test } from 'vitest';
import { costPerStage } from '../../../src/core/metrics/costPerStage';
import { fanQuality } from '../../../src/core/metrics/fanQuality';
import { goalStatus } from '../../../src/core/metrics/goalStatus';
import { onlineVersusOffline } from '../../../src/core/metrics/onlineVersusOffline';
import { referralRate } from '../../../src/core/metrics/referralRate';
import { viralCoefficient } from '../../../src/core/metrics/viralCoefficient';
import { observedRate } from '../../../src/core/statistics/observedRate';
import { expectClose } from '../support/expectClose';
import { referenceResults } from '../support/referenceResults';

const code = (expected: string) => expect.objectContaining({ code: expected });

describe('costPerStage', () => {
  const counts = Float64Array.of(8200, 1150, 138, 41);
  const costs = Float64Array.of(400, 150, 90, 80);

  test('a visit has cost 0.478261, an enquiry 4.637681, a purchase 17.560976', () => {
    const stages = costPerStage(counts, costs);
    expectClose(stages[0]!.cumulative, 400 / 8200);
    expectClose(stages[1]!.cumulative, 0.478261, 1e-6);
    expectClose(stages[2]!.cumulative, 4.637681, 1e-6);
    expectClose(stages[3]!.cumulative, 17.560976, 1e-6);
    expect(stages.map(({ costSoFar }) => costSoFar)).toEqual([400, 550, 640, 720]);
    expectClose(stages[3]!.own, 80 / 41);
  });

  test('a stage nobody reached has only the cost so far, a blank cost is 0', () => {
    expect(costPerStage(Float64Array.of(10, 0), Float64Array.of(5, NaN))).toEqual([
      { count: 10, cost: 5, costSoFar: 5, cumulative: 0.5, own: 0.5 },
      { count: 0, cost: 0, costSoFar: 5, cumulative: null, own: null },
    ]);
  });

  test('stages that cost nothing cost 0 each', () => {
    expect(costPerStage(Float64Array.of(10, 5), new Float64Array(2))).toMatchObject([
      { costSoFar: 0, cumulative: 0, own: 0 },
      { costSoFar: 0, cumulative: 0, own: 0 },
    ]);
  });

  test('a refund of a stage lowers the cost so far; a negative sum is refused', () => {
    expect(costPerStage(Float64Array.of(10, 5), Float64Array.of(5, -1))[1]).toMatchObject({
      costSoFar: 4,
      own: -0.2,
    });
    expect(() => costPerStage(Float64Array.of(10), Float64Array.of(-5))).toThrow(code('COST_IS_NEGATIVE'));
  });

  test('no stages, blank, negative and endless counts, and columns of unequal length are refused', () => {
    const none = new Float64Array();
    expect(() => costPerStage(none, none)).toThrow(code('NO_ROWS'));
    expect(() => costPerStage(Float64Array.of(5, NaN), Float64Array.of(1, 1))).toThrow(
      expect.objectContaining({ code: 'BLANK_COUNT', details: expect.objectContaining({ row: 2 }) }),
    );
    expect(() => costPerStage(Float64Array.of(-5), Float64Array.of(1))).toThrow(code('NOT_A_COUNT'));
    expect(() => costPerStage(Float64Array.of(Infinity), Float64Array.of(1))).toThrow(code('NOT_A_COUNT'));
    expect(() => costPerStage(Float64Array.of(5), none)).toThrow(code('UNEQUAL_LENGTHS'));
  });
});

describe('referrals', () => {
  test('23 of 140 new customers were referred: 0.164286 [0.112038, 0.234464]', () => {
    const { estimate, interval } = referralRate(23, 140, 0.95);
    expectClose(estimate, 23 / 140);
    expect(Math.abs(interval!.low! - 0.112038)).toBeLessThan(5e-7);
    expect(Math.abs(interval!.high! - 0.234464)).toBeLessThan(5e-7);
  });

  test('31 of 412 customers refer others: 0.075243 [0.053512, 0.104821]', () => {
    const { estimate, interval } = referralRate(31, 412, 0.95);
    expectClose(estimate, 31 / 412);
    expect(Math.abs(interval!.low! - 0.053512)).toBeLessThan(5e-7);
    expect(Math.abs(interval!.high! - 0.104821)).toBeLessThan(5e-7);
  });

  test('96 invitations of 412 customers bring 23 new ones: K = 0.055825', () => {
    const { invitesPerCustomer, joinedPerInvite, coefficient } = viralCoefficient(412, 96, 23);
    expectClose(invitesPerCustomer, 96 / 412);
    expectClose(joinedPerInvite, 23 / 96);
    expect(Math.abs(coefficient! - 0.055825)).toBeLessThan(5e-7);
  });

  test('without customers or invitations there is no K, and nothing negative goes in', () => {
    expect(viralCoefficient(0, 5, 1).coefficient).toBeNull();
    expect(viralCoefficient(10, 0, 0)).toEqual({
      invitesPerCustomer: 0,
      joinedPerInvite: null,
      coefficient: null,
    });
    for (const [customers, invites, joined] of [
      [-1, 1, 1],
      [1, -1, 1],
      [1, 1, -1],
      [NaN, 1, 1],
    ] as const) {
      expect(() => viralCoefficient(customers, invites, joined)).toThrow(code('OUT_OF_LIMITS'));
    }
  });

  test('more referred than customers, half people and negative counts are refused; nobody has no rate', () => {
    expect(() => referralRate(5, 4, 0.95)).toThrow(code('MORE_SUCCESSES_THAN_PEOPLE'));
    expect(() => referralRate(1.5, 4, 0.95)).toThrow(code('NOT_A_COUNT'));
    expect(() => referralRate(-1, 4, 0.95)).toThrow(code('NOT_A_COUNT'));
    expect(() => referralRate(1, NaN, 0.95)).toThrow(code('NOT_A_COUNT'));
    expect(referralRate(0, 0, 0.95)).toEqual({ estimate: null, interval: null });
  });
});

describe('leads that became deals (Olist counts), as shares with Wilson limits', () => {
  const results = referenceResults(/^dev\.olist\.leads_to_deals/);
  test.each(results.map(({ id, values }) => [id, values as Record<string, number>] as const))(
    '%s',
    (_, values) => {
      const { estimate, interval } = observedRate(values.deals!, values.leads!, 0.95);
      expectClose(estimate, values.rate!);
      expectClose(interval!.low, values.wilson_lo!);
      expectClose(interval!.high, values.wilson_hi!);
    },
  );
});

describe('fanQuality', () => {
  const counts = { fansBefore: 2000, engagedBefore: 260, fansAfter: 2600, engagedAfter: 273 };

  test('600 more fans came with 13 more engaged ones: 0.13 to 0.105, marginal 0.021667', () => {
    const quality = fanQuality(counts);
    expect(quality).toMatchObject({ before: 0.13, after: 0.105, fansGained: 600, engagedGained: 13 });
    expectClose(quality.change, -0.025);
    expectClose(quality.marginal, 13 / 600);
  });

  test('fans who did not grow leave the comparison of the shares', () => {
    expect(fanQuality({ ...counts, fansAfter: 2000 })).toMatchObject({
      marginal: null,
      before: 0.13,
      after: 0.1365,
    });
    expect(fanQuality({ ...counts, fansAfter: 1900 }).marginal).toBeNull();
  });

  test('no fans at first have no share, but a gain', () => {
    expect(fanQuality({ ...counts, fansBefore: 0, engagedBefore: 0 })).toMatchObject({
      before: null,
      change: null,
      marginal: 0.105,
    });
  });

  test('fans who all left have no share and no change', () => {
    expect(fanQuality({ ...counts, fansAfter: 0, engagedAfter: 0 })).toMatchObject({
      before: 0.13,
      after: null,
      change: null,
      marginal: null,
    });
  });

  test('more engaged than fans, negative and blank counts are refused', () => {
    expect(() => fanQuality({ ...counts, engagedAfter: 2601 })).toThrow(code('MORE_SUCCESSES_THAN_PEOPLE'));
    expect(() => fanQuality({ ...counts, engagedBefore: -1 })).toThrow(code('NOT_A_COUNT'));
    expect(() => fanQuality({ ...counts, fansBefore: NaN })).toThrow(code('NOT_A_COUNT'));
  });
});

describe('onlineVersusOffline', () => {
  test('a customer costs 17.56 online and 30 offline', () => {
    const { online, offline, ratio } = onlineVersusOffline(
      { cost: 720, outcomes: 41 },
      { cost: 900, outcomes: 30 },
    );
    expectClose(online, 720 / 41);
    expectClose(offline, 30);
    expectClose(ratio, 720 / 41 / 30);
  });

  test('no outcomes, or an offline side that cost nothing, have no ratio', () => {
    const some = { cost: 10, outcomes: 2 };
    expect(onlineVersusOffline({ cost: 10, outcomes: 0 }, some)).toEqual({
      online: null,
      offline: 5,
      ratio: null,
    });
    expect(onlineVersusOffline(some, { cost: 0, outcomes: 2 })).toEqual({
      online: 5,
      offline: 0,
      ratio: null,
    });
    expect(() => onlineVersusOffline({ cost: -1, outcomes: 2 }, some)).toThrow(code('OUT_OF_LIMITS'));
    expect(() => onlineVersusOffline(some, { cost: 1, outcomes: -2 })).toThrow(code('OUT_OF_LIMITS'));
  });
});

describe('goalStatus', () => {
  const between = (low: number | null, high: number | null) => ({
    estimate: 0.3,
    interval: { low, high, level: 0.95 },
  });

  test.each([
    ['met: the whole interval reaches it', between(0.27, 0.36), 0.25, 'atLeast', 'met'],
    ['met: the lower limit is the target', between(0.25, 0.36), 0.25, 'atLeast', 'met'],
    ['missed: wholly short of it', between(0.1, 0.24), 0.25, 'atLeast', 'missed'],
    ['cannotTell: the upper limit is the target', between(0.1, 0.25), 0.25, 'atLeast', 'cannotTell'],
    ['cannotTell: both fit', between(0.2, 0.36), 0.25, 'atLeast', 'cannotTell'],
    ['cannotTell: no lower limit', between(null, 0.36), 0.25, 'atLeast', 'cannotTell'],
    ['a cost below its ceiling is met', between(4, 6), 6, 'atMost', 'met'],
    ['a cost above its ceiling is missed', between(7, 9), 6, 'atMost', 'missed'],
    ['a cost that may be either', between(5, 9), 6, 'atMost', 'cannotTell'],
    ['a cost whose lower limit is the ceiling', between(6, 9), 6, 'atMost', 'cannotTell'],
    [
      'a limit that does not exist reaches nothing, not even −1',
      between(null, 9),
      -1,
      'atLeast',
      'cannotTell',
    ],
    ['a limit that does not exist stays below nothing', between(-9, null), 6, 'atMost', 'cannotTell'],
    ['a limit that does not exist misses nothing', between(null, 9), -1, 'atMost', 'cannotTell'],
    ['no interval', { estimate: 9, interval: null }, 6, 'atLeast', 'cannotTell'],
  ] as const)('%s', (_, actual, target, direction, expected) => {
    expect(goalStatus(actual, target, direction)).toBe(expected);
  });

  test('an exact sum is compared as it is', () => {
    const revenue = { estimate: 10_000, interval: null };
    expect(goalStatus(revenue, 10_000, 'atLeast', true)).toBe('met');
    expect(goalStatus(revenue, 10_001, 'atLeast', true)).toBe('missed');
    expect(goalStatus(revenue, 9_999, 'atMost', true)).toBe('missed');
    expect(goalStatus({ estimate: null, interval: null }, 1, 'atLeast', true)).toBe('cannotTell');
    expect(() => goalStatus(revenue, NaN, 'atLeast', true)).toThrow(code('OUT_OF_LIMITS'));
  });
});
