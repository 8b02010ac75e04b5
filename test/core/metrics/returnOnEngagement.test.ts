import { describe, expect, it, test } from 'vitest';
import { returnOnEngagement } from '../../../src/core/metrics/returnOnEngagement';
import { expectClose } from '../support/expectClose';
import { referenceResults } from '../support/referenceResults';

const worked = Object.freeze({ gain: 2400, cost: 120, hours: 20, hourlyRate: 30, margin: 0.45 });

describe('returnOnEngagement agrees with the reference results', () => {
  const results = referenceResults(/^dev\.roe\./);
  it.each(results.map((r) => [r.id, r.values as Record<string, number | null>] as const))('%s', (_, v) => {
    const roe = returnOnEngagement({
      gain: v.value!,
      cost: v.spend!,
      hours: v.hours!,
      hourlyRate: v.rate!,
      margin: 1,
    });
    expectClose(roe.cost, v.cost!);
    expectClose(roe.ratio, v.roe!);
  });
});

test('the worked example: margin-based 0.5, net 360, 18.00 an hour', () => {
  expect(returnOnEngagement(worked)).toEqual({
    ratio: 0.5,
    net: 360,
    cost: 720,
    timeCost: 600,
    cashCost: 120,
    netPerHour: 18,
  });
});

test('the worked example, revenue-based: 233.33 %', () => {
  expectClose(returnOnEngagement({ ...worked, margin: 1 }).ratio, 7 / 3);
});

test('the worked example after refunds of 300: 0.3125, net 225, 11.25 an hour', () => {
  const roe = returnOnEngagement({ ...worked, gain: 2400 - 300 });
  expectClose(roe.ratio, 0.3125);
  expectClose(roe.net, 225);
  expectClose(roe.netPerHour, 11.25);
});

test('a net negative gain gives a return below −1', () => {
  // (−400 · 0.5 − 100) ÷ 100
  const roe = returnOnEngagement({ gain: -400, cost: 100, hours: 0, hourlyRate: 0, margin: 0.5 });
  expectClose(roe.ratio, -3);
});

test('without a cost the return is undefined, not infinite and not a failure', () => {
  const roe = returnOnEngagement({ gain: 100, cost: 0, hours: 5, hourlyRate: 0, margin: 1 });
  expect(roe.ratio).toBeNull();
  expect(roe.netPerHour).toBe(20);
});

test('a cost below 0 gives no return: its sign would be turned round', () => {
  expect(returnOnEngagement({ ...worked, cost: -1000 }).ratio).toBeNull();
});

test('without hours there is no net per hour', () => {
  expect(returnOnEngagement({ ...worked, hours: 0 }).netPerHour).toBeNull();
});

describe('returnOnEngagement refuses what cannot be', () => {
  it.each([
    ['a margin of 0', { margin: 0 }, 'OUT_OF_LIMITS'],
    ['a margin of 45', { margin: 45 }, 'OUT_OF_LIMITS'],
    ['a negative margin', { margin: -0.1 }, 'OUT_OF_LIMITS'],
    ['a negative hourly rate', { hourlyRate: -1 }, 'OUT_OF_LIMITS'],
    ['negative hours', { hours: -1 }, 'NEGATIVE_HOURS'],
    ['a gain that is not a number', { gain: NaN }, 'OUT_OF_LIMITS'],
    ['an infinite cost', { cost: Infinity }, 'OUT_OF_LIMITS'],
  ])('%s', (_, change, code) => {
    expect(() => returnOnEngagement({ ...worked, ...change })).toThrow(expect.objectContaining({ code }));
  });
});
