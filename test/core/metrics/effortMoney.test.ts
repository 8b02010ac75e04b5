import { describe, expect, test } from 'vitest';
import { acquireVersusRetain } from '../../../src/core/metrics/acquireVersusRetain';
import { breakEvenGain } from '../../../src/core/metrics/breakEvenGain';
import { breakEvenHours } from '../../../src/core/metrics/breakEvenHours';
import { customerValue } from '../../../src/core/metrics/customerValue';
import { maxInvestment } from '../../../src/core/metrics/maxInvestment';
import { returnOnEngagement } from '../../../src/core/metrics/returnOnEngagement';
import { expectClose } from '../support/expectClose';
import { referenceValues } from '../support/referenceResults';

const outOfLimits = (where: string) =>
  expect.objectContaining({ code: 'OUT_OF_LIMITS', details: expect.objectContaining({ where }) });

describe('breakEvenHours', () => {
  const question = { gain: 2400, cost: 120, hourlyRate: 30, margin: 0.45, targetRoe: 0 };

  test('a gain of 2,400 at 45 % with 120 in cash pays for 32 hours at 30', () => {
    expectClose(breakEvenHours(question), 32);
  });

  test('a goal of 10,000 at a target of 0.5 leaves 83.33 hours after 500 in cash', () => {
    expectClose(breakEvenHours({ ...question, gain: 10_000, cost: 500, targetRoe: 0.5 }), 250 / 3);
  });

  test('with exactly these hours the return is the target', () => {
    const hours = breakEvenHours({ ...question, targetRoe: 0.25 });
    expectClose(returnOnEngagement({ ...question, hours }).ratio, 0.25);
  });

  test('cash equal to what is affordable leaves no hour, more is refused', () => {
    expectClose(breakEvenHours({ ...question, cost: 1080 }), 0);
    expect(() => breakEvenHours({ ...question, cost: 1200 })).toThrow(
      expect.objectContaining({ code: 'CASH_EXCEEDS_GAIN', details: { cost: 1200, affordable: 1080 } }),
    );
    expect(() => breakEvenHours({ ...question, gain: -5 })).toThrow(
      expect.objectContaining({ code: 'CASH_EXCEEDS_GAIN' }),
    );
  });

  test.each([
    ['hourly_rate', { hourlyRate: 0 }],
    ['hourly_rate', { hourlyRate: -30 }],
    ['margin', { margin: 45 }],
    ['margin', { margin: 0 }],
    ['target_roe', { targetRoe: -1 }],
    ['cost', { cost: -1 }],
    ['gain', { gain: NaN }],
  ])('refuses %s in %o', (where, change) => {
    expect(() => breakEvenHours({ ...question, ...change })).toThrow(outOfLimits(where));
  });
});

test('breakEvenGain: a cost of 720 at 45 % needs 1,600 to break even and 2,400 for 0.5', () => {
  expectClose(breakEvenGain(720, 0.45, 0), 1600);
  expectClose(breakEvenGain(720, 0.45, 0.5), 2400);
  expect(() => breakEvenGain(-1, 0.45, 0)).toThrow(outOfLimits('cost'));
  expect(() => breakEvenGain(720, 1.1, 0)).toThrow(outOfLimits('margin'));
  expect(() => breakEvenGain(720, 0.45, -2)).toThrow(outOfLimits('target_roe'));
});

test('maxInvestment: 10,000 at 45 % allow 4,500 at break-even and 3,000 at a target of 0.5', () => {
  expectClose(maxInvestment(10_000, 0.45, 0), 4500);
  expectClose(maxInvestment(10_000, 0.45, 0.5), 3000);
  expect(maxInvestment(0, 0.45, 0)).toBe(0);
  // Services: the whole sale is left.
  expect(maxInvestment(10_000, 1, 0)).toBe(10_000);
  expect(() => maxInvestment(-1, 0.45, 0)).toThrow(outOfLimits('revenue_goal'));
  expect(() => maxInvestment(10_000, NaN, 0)).toThrow(outOfLimits('margin'));
  expect(() => maxInvestment(10_000, 0.45, -1)).toThrow(outOfLimits('target_roe'));
});

describe('acquireVersusRetain', () => {
  const costs = { acquisitionCost: 4200, newCustomers: 56, retentionCost: 1300, repeatCustomers: 168 };

  test('75.00 a new customer, 7.738095 a repeat one, 9.692308 times as much', () => {
    const { costPerNew, costPerRepeat, ratio } = acquireVersusRetain(costs);
    expectClose(costPerNew, 75);
    expectClose(costPerRepeat, 7.738095, 1e-7);
    expectClose(ratio, 9.692308, 1e-7);
  });

  test('nobody won, nobody kept, or keeping for nothing has no ratio', () => {
    expect(acquireVersusRetain({ ...costs, newCustomers: 0 })).toMatchObject({
      costPerNew: null,
      ratio: null,
    });
    expect(acquireVersusRetain({ ...costs, repeatCustomers: 0 })).toMatchObject({
      costPerRepeat: null,
      ratio: null,
    });
    expect(acquireVersusRetain({ ...costs, retentionCost: 0 })).toMatchObject({
      costPerRepeat: 0,
      ratio: null,
    });
  });

  test.each([
    ['acquisition_cost', { acquisitionCost: -1 }],
    ['new_customers', { newCustomers: -1 }],
    ['retention_cost', { retentionCost: NaN }],
    ['repeat_customers', { repeatCustomers: -1 }],
  ])('refuses %s below 0 or blank', (where, change) => {
    expect(() => acquireVersusRetain({ ...costs, ...change })).toThrow(outOfLimits(where));
  });
});

describe('customerValue', () => {
  const value = (retention: number, includeFirst: boolean, discountRate = 0.1) =>
    customerValue({ marginPerPeriod: 38, retention, discountRate, includeFirst });

  test.each([
    [0.6, false, 45.6],
    [0.6, true, 83.6],
    [0.66, false, 57],
    [0.66, true, 95],
    [0, false, 0],
    [0, true, 38],
  ])('a margin of 38 at a retention of %f, first purchase %s: %f', (retention, includeFirst, expected) => {
    expectClose(value(retention, includeFirst), expected);
  });

  test('is the sum of all discounted margins to come', () => {
    let sum = 0;
    for (let period = 1; period < 200; period++) sum += 38 * (0.6 / 1.1) ** period;
    expectClose(value(0.6, false), sum);
  });

  test('a loss-making customer has a negative value', () => {
    expectClose(
      customerValue({ marginPerPeriod: -10, retention: 0.5, discountRate: 0, includeFirst: false }),
      -10,
    );
  });

  test('customers who never leave, at a rate of 0, are refused; so are shares out of range', () => {
    expect(() => value(1, false, 0)).toThrow(outOfLimits('retention'));
    expect(() => value(60, false)).toThrow(outOfLimits('retention'));
    expect(() => value(-0.1, false)).toThrow(outOfLimits('retention'));
    expect(() => value(0.6, false, -0.1)).toThrow(outOfLimits('discount_rate'));
    expect(() =>
      customerValue({ marginPerPeriod: NaN, retention: 0.5, discountRate: 0.1, includeFirst: false }),
    ).toThrow(outOfLimits('margin_per_period'));
  });
});

test('dev.hillstrom_mens.roe_example: the return and its limits, from the limits of the gain', () => {
  const values = referenceValues('dev.hillstrom_mens.roe_example');
  const roe = (gain: number) =>
    returnOnEngagement({ gain, cost: 0.01 * values.n1!, hours: 8, hourlyRate: 35, margin: 1 });
  expectClose(roe(values.value!).cost, values.cost!);
  expectClose(roe(values.value!).ratio, values.roe!);
  expectClose(roe(values.value_lo!).ratio, values.roe_lo!);
  expectClose(roe(values.value_hi!).ratio, values.roe_hi!);
});
