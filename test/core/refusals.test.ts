import { describe, expect, test } from 'vitest';
import { Failure } from '../../src/core/failure';
import { acquireVersusRetain } from '../../src/core/metrics/acquireVersusRetain';
import { breakEvenGain } from '../../src/core/metrics/breakEvenGain';
import { breakEvenHours } from '../../src/core/metrics/breakEvenHours';
import { costPerStage } from '../../src/core/metrics/costPerStage';
import { customerValue } from '../../src/core/metrics/customerValue';
import { dealLoyalty } from '../../src/core/metrics/dealLoyalty';
import { dealShare } from '../../src/core/metrics/dealShare';
import { discountGiven } from '../../src/core/metrics/discountGiven';
import { engagementByFormat } from '../../src/core/metrics/engagementByFormat';
import { engagementRate } from '../../src/core/metrics/engagementRate';
import { fanQuality } from '../../src/core/metrics/fanQuality';
import { funnelConversion } from '../../src/core/metrics/funnelConversion';
import { funnelEvents } from '../../src/core/metrics/funnelEvents';
import { goalStatus } from '../../src/core/metrics/goalStatus';
import { holdOutLift } from '../../src/core/metrics/holdOutLift';
import { liftBySegment } from '../../src/core/metrics/liftBySegment';
import { liftTest } from '../../src/core/metrics/liftTest';
import { maxInvestment } from '../../src/core/metrics/maxInvestment';
import { onlineVersusOffline } from '../../src/core/metrics/onlineVersusOffline';
import { peerAnswerRate } from '../../src/core/metrics/peerAnswerRate';
import { personalTouch } from '../../src/core/metrics/personalTouch';
import { referralRate } from '../../src/core/metrics/referralRate';
import { repeatLift } from '../../src/core/metrics/repeatLift';
import { repeatRate } from '../../src/core/metrics/repeatRate';
import { returnOnEngagement } from '../../src/core/metrics/returnOnEngagement';
import { roeByGroup } from '../../src/core/metrics/roeByGroup';
import { sampleSize } from '../../src/core/metrics/sampleSize';
import { spendDecomposition } from '../../src/core/metrics/spendDecomposition';
import { timeBetweenOrders } from '../../src/core/metrics/timeBetweenOrders';
import { viralCoefficient } from '../../src/core/metrics/viralCoefficient';
import { wilsonInterval } from '../../src/core/statistics/wilsonInterval';
import { counts } from './support/counts';
import { eventRows } from './support/eventRows';
import { orderRows } from './support/orderRows';

/** What the sentence of a refusal is made of. */
function refusal(call: () => unknown): { code: string; details: unknown } {
  try {
    call();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    expect([error.name, error.message]).toEqual(['Failure', error.code]);
    return { code: error.code, details: error.details };
  }
  return expect.fail('nothing was refused');
}

const none = new Float64Array();
const two = Float64Array.of(1, 1);
const hours = { gain: 2400, cost: 120, hourlyRate: 30, margin: 0.45, targetRoe: 0 };
const totals = { gain: 2400, cost: 120, hours: 20, hourlyRate: 30, margin: 0.45 };
const value = { marginPerPeriod: 38, retention: 0.6, discountRate: 0.1, includeFirst: false };
const plan = { baselineRate: 0.25, expectedRate: 0.3, power: 0.8, level: 0.95 };
const money = { acquisitionCost: 1, newCustomers: 1, retentionCost: 1, repeatCustomers: 1 };
const fans = { fansBefore: 10, engagedBefore: 1, fansAfter: 20, engagedAfter: 2 };
const events = eventRows([[0, 1, 0]], 2);
const funnel = { windowDays: null, order: 'ordered', level: 0.95 } as const;
const orders = orderRows([{ orders: [0, 40] }]);
const deals = { ...orders, discounted: Uint8Array.of(0, 1) };
const repeat = { windowDays: 30, landmarkDays: 30, level: 0.95, marginOfNoInterest: 0.1 };
const drawn = { ...orders, groupOf: Int8Array.of(1), start: Float64Array.of(1) };
const rate = { estimate: 0.3, interval: null };

describe('a number that cannot be: which one, what is expected, what was given', () => {
  const share = 'a share above 0 and up to 1, such as 45 % or 0.45';
  const return_ = 'a number above −1, such as 0.5 for half as much again';
  const leaving = 'less than 1 + discount_rate: customers who never leave would be worth any sum';
  const another = 'another rate than baseline_rate: no group is large enough to find no difference';
  test.each<[where: string, expected: string, given: number, call: () => unknown]>([
    ['confidence', 'a number between 0 and 1', 0, () => wilsonInterval(1, 2, 0)],
    ['confidence', 'a number between 0 and 1', 1, () => wilsonInterval(1, 2, 1)],
    ['gain', 'a number', Infinity, () => breakEvenHours({ ...hours, gain: Infinity })],
    ['cost', '0 or more', -1, () => breakEvenHours({ ...hours, cost: -1 })],
    ['hourly_rate', 'more than 0', 0, () => breakEvenHours({ ...hours, hourlyRate: 0 })],
    ['margin', share, 0, () => breakEvenHours({ ...hours, margin: 0 })],
    ['margin', share, 1.01, () => breakEvenGain(720, 1.01, 0)],
    ['target_roe', return_, -1, () => maxInvestment(720, 0.45, -1)],
    ['revenue_goal', '0 or more', -5, () => maxInvestment(-5, 0.45, 0)],
    ['cost', '0 or more', -5, () => breakEvenGain(-5, 0.45, 0)],
    ['cost', 'a number', Infinity, () => returnOnEngagement({ ...totals, cost: Infinity })],
    ['hourly rate', '0 or more', -1, () => returnOnEngagement({ ...totals, hourlyRate: -1 })],
    ['margin', share, 0, () => returnOnEngagement({ ...totals, margin: 0 })],
    ['margin', share, 45, () => returnOnEngagement({ ...totals, margin: 45 })],
    ['margin_per_period', 'a number', Infinity, () => customerValue({ ...value, marginPerPeriod: Infinity })],
    ['retention', 'a share from 0 to 1', 60, () => customerValue({ ...value, retention: 60 })],
    [
      'discount_rate',
      '0 or more, such as 10 % or 0.1',
      -1,
      () => customerValue({ ...value, discountRate: -1 }),
    ],
    ['retention', leaving, 1, () => customerValue({ ...value, retention: 1, discountRate: 0 })],
    ['redeemed sales', '0 or more', -1, () => discountGiven(-1, 0.1)],
    ['discount rate', 'a share from 0 up to, but not, 1', 1, () => discountGiven(900, 1)],
    ['discount rate', 'a share from 0 up to, but not, 1', -0.1, () => discountGiven(900, -0.1)],
    ['target', 'a number', Infinity, () => goalStatus(rate, Infinity, 'atLeast')],
    ['customers', '0 or more', -1, () => viralCoefficient(-1, 1, 1)],
    ['invites', '0 or more', -1, () => viralCoefficient(1, -1, 1)],
    ['joined', '0 or more', -1, () => viralCoefficient(1, 1, -1)],
    ['acquisition_cost', '0 or more', -1, () => acquireVersusRetain({ ...money, acquisitionCost: -1 })],
    [
      'online cost',
      '0 or more',
      -1,
      () => onlineVersusOffline({ cost: -1, outcomes: 1 }, { cost: 1, outcomes: 1 }),
    ],
    [
      'offline outcomes',
      '0 or more',
      -1,
      () => onlineVersusOffline({ cost: 1, outcomes: 1 }, { cost: 1, outcomes: -1 }),
    ],
    ['baseline_rate', 'a rate from 0 to 1', 25, () => sampleSize({ ...plan, baselineRate: 25 })],
    ['expected_rate', 'a rate from 0 to 1', -1, () => sampleSize({ ...plan, expectedRate: -1 })],
    ['expected_rate', another, 0.25, () => sampleSize({ ...plan, expectedRate: 0.25 })],
    ['power', 'a number between 0 and 1', 0, () => sampleSize({ ...plan, power: 0 })],
    ['power', 'a number between 0 and 1', 1, () => sampleSize({ ...plan, power: 1 })],
    [
      'group a',
      'a number of customers',
      1.5,
      () => spendDecomposition({ customers: 1.5, orderAmounts: none }, { customers: 1, orderAmounts: none }),
    ],
    [
      'group b',
      'a number of customers',
      -1,
      () => spendDecomposition({ customers: 1, orderAmounts: none }, { customers: -1, orderAmounts: none }),
    ],
    ['window_days', 'more than 0 days', 0, () => repeatRate(orders, { windowDays: 0, level: 0.95 })],
    ['window_days', 'more than 0 days', 0, () => repeatLift(orders, { ...repeat, windowDays: 0 })],
    ['landmark_days', '0 days or more', -1, () => repeatLift(orders, { ...repeat, landmarkDays: -1 })],
    ['window_days', 'more than 0 days', 0, () => holdOutLift(drawn, { ...repeat, windowDays: 0 })],
    ['window_days', '0 days or more', -1, () => funnelEvents(events, { ...funnel, windowDays: -1 })],
    ['steps', 'at least one step', 0, () => funnelEvents({ ...events, stepCount: 0 }, funnel)],
  ])('%s: %s, not %f', (where, expected, given, call) => {
    expect(refusal(call)).toEqual({ code: 'OUT_OF_LIMITS', details: { where, expected, given } });
  });

  test('hours below 0 have a sentence of their own', () => {
    expect(refusal(() => returnOnEngagement({ ...totals, hours: -2 }))).toEqual({
      code: 'NEGATIVE_HOURS',
      details: { given: -2 },
    });
  });
});

describe('a count that cannot be: in which row, and what was given', () => {
  test.each<[title: string, where: string, row: number, given: number, call: () => unknown]>([
    ['below 0 at a stage', 'counts', 2, -5, () => costPerStage(Float64Array.of(5, -5), two)],
    ['endless at the first of two stages', 'counts', 1, Infinity, () => funnelConversion(Infinity, 5, 0.95)],
    ['below 0 at the second of two stages', 'counts', 2, -1, () => funnelConversion(5, -1, 0.95)],
    [
      'half people in the second stratum',
      'counts',
      2,
      1.5,
      () => liftTest([counts(1, 2, 1, 2), counts(1.5, 2, 1, 2)]),
    ],
    ['half people in a share', 'counts', 0, 1.5, () => referralRate(1.5, 4, 0.95)],
    ['blank fans', 'engaged_before', 0, -1, () => fanQuality({ ...fans, fansBefore: -1 })],
    [
      'endless engaged fans',
      'engaged_after',
      0,
      Infinity,
      () => fanQuality({ ...fans, engagedAfter: Infinity }),
    ],
  ])('%s', (_, where, row, given, call) => {
    expect(refusal(call)).toEqual({ code: 'NOT_A_COUNT', details: { where, row, given } });
  });

  test.each<[where: string, row: number, given: number, people: number, call: () => unknown]>([
    ['success_a', 1, 5, 4, () => liftTest([counts(5, 4, 1, 4)])],
    ['success_b', 2, 5, 4, () => liftTest([counts(1, 4, 1, 4), counts(1, 4, 5, 4)])],
    ['counts', 0, 5, 4, () => referralRate(5, 4, 0.95)],
    ['engaged_before', 0, 11, 10, () => fanQuality({ ...fans, engagedBefore: 11 })],
    ['engaged_after', 0, 21, 20, () => fanQuality({ ...fans, engagedAfter: 21 })],
  ])('more successes than people: %s, row %i', (where, row, given, people, call) => {
    const details = { where, row, given, people };
    expect(refusal(call)).toEqual({ code: 'MORE_SUCCESSES_THAN_PEOPLE', details });
  });

  test('blank at a stage, and costs whose sum is below 0', () => {
    expect(refusal(() => costPerStage(Float64Array.of(5, NaN), two))).toEqual({
      code: 'BLANK_COUNT',
      details: { where: 'counts', row: 2 },
    });
    expect(refusal(() => costPerStage(two, Float64Array.of(3, -5)))).toEqual({
      code: 'COST_IS_NEGATIVE',
      details: { given: -2 },
    });
  });
});

test.each<[where: string, call: () => unknown]>([
  ['counts', () => costPerStage(none, none)],
  ['The table of counts', () => liftTest([])],
  ['The table of segments', () => liftBySegment([], { level: 0.95, marginOfNoInterest: 0.1 })],
  ['base', () => engagementRate({ interactions: none, base: none }, 0.95)],
  ['The event list', () => funnelEvents({ ...events, time: Float64Array.of(NaN) }, funnel)],
  ['The order list', () => repeatLift(orderRows([]), repeat)],
  ['The order list', () => holdOutLift({ ...drawn, orderDay: Float64Array.of(NaN, NaN) }, repeat)],
  ['The order list', () => repeatRate(orderRows([]), { windowDays: 30, level: 0.95 })],
])('%s without rows is refused by its name', (where, call) => {
  expect(refusal(call)).toEqual({ code: 'NO_ROWS', details: { where } });
});

describe('columns of unequal length: which two, and how long they are', () => {
  const answers = {
    threadCount: 1,
    thread: Int32Array.of(0),
    answerer: Int32Array.of(1),
    staff: Uint8Array.of(0),
    answered: Float64Array.of(1),
  };
  const groups = { group: Int32Array.of(0), groupNames: ['a'], hourlyRate: 10, margin: 0.5 };
  const touches = { level: Int32Array.of(1), contacts: none, conversions: none, hours: none, gain: none };
  const posts = { interactions: two, base: two, format: Int32Array.of(0, 0), formatNames: ['photo'] };
  const options = { level: 0.95, marginOfNoInterest: 0.1 };
  test.each<[where: string, rows: number, other: string, otherRows: number, call: () => unknown]>([
    ['costs', 2, 'counts', 1, () => costPerStage(Float64Array.of(5), two)],
    ['dates', 2, 'people', 1, () => funnelEvents({ ...events, time: two }, funnel)],
    ['stages', 0, 'people', 1, () => funnelEvents({ ...events, stage: new Int32Array() }, funnel)],
    ['dates', 1, 'customers', 2, () => timeBetweenOrders({ ...orders, orderDay: Float64Array.of(1) })],
    [
      'dates',
      1,
      'customers',
      2,
      () => repeatRate({ ...orders, orderDay: Float64Array.of(1) }, { windowDays: 9, level: 0.95 }),
    ],
    ['dates', 1, 'customers', 2, () => repeatLift({ ...orders, orderDay: Float64Array.of(1) }, repeat)],
    ['engaged_dates', 2, 'engaged_customers', 0, () => repeatLift({ ...orders, engagedDay: two }, repeat)],
    ['dates', 1, 'customers', 2, () => holdOutLift({ ...drawn, orderDay: Float64Array.of(1) }, repeat)],
    ['dates', 1, 'customers', 2, () => dealLoyalty({ ...deals, orderDay: Float64Array.of(1) }, repeat)],
    ['discounted', 0, 'customers', 2, () => dealLoyalty({ ...deals, discounted: new Uint8Array() }, repeat)],
    [
      'discounted',
      0,
      'customers',
      2,
      () => dealShare({ ...deals, discounted: new Uint8Array() }, new Int8Array(1), 0.95),
    ],
    ['answerers', 0, 'threads', 1, () => peerAnswerRate({ ...answers, answerer: new Int32Array() }, 0.95)],
    ['is_staff', 0, 'threads', 1, () => peerAnswerRate({ ...answers, staff: new Uint8Array() }, 0.95)],
    ['answered', 0, 'threads', 1, () => peerAnswerRate({ ...answers, answered: none }, 0.95)],
    [
      'hours',
      2,
      'group',
      1,
      () => roeByGroup({ ...groups, gain: Float64Array.of(1), cost: null, hours: two }),
    ],
    ['contacts', 0, 'level', 1, () => personalTouch(touches, { confidence: 0.95, marginOfNoInterest: 0.1 })],
    [
      'base',
      1,
      'interactions',
      2,
      () => engagementRate({ interactions: two, base: Float64Array.of(1) }, 0.95),
    ],
    [
      'format',
      1,
      'interactions',
      2,
      () => engagementByFormat({ ...posts, format: Int32Array.of(0) }, options),
    ],
  ])('%s of %i rows beside %s', (where, rows, other, otherRows, call) => {
    expect(refusal(call)).toEqual({ code: 'UNEQUAL_LENGTHS', details: { where, rows, other, otherRows } });
  });
});
