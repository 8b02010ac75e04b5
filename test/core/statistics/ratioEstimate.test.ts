import { describe, expect, test } from 'vitest';
import { median } from '../../../src/core/statistics/median';
import { ratioDifference, type RatioDifference } from '../../../src/core/statistics/ratioDifference';
import { ratioEstimate } from '../../../src/core/statistics/ratioEstimate';
import { csvRows } from '../support/cdnow';
import { expectClose } from '../support/expectClose';
import { referenceValues } from '../support/referenceResults';

/** Distinct purchase days of each CDNOW customer before, while and after the time that stands in for engagement. */
function purchaseDays() {
  const customers = new Map<string, { days: Set<string>; before: number; between: number; after: number }>();
  for (const [id, date] of csvRows('cdnow_sample.csv')) {
    const customer = customers.get(id!) ?? { days: new Set<string>(), before: 0, between: 0, after: 0 };
    customers.set(id!, customer);
    if (customer.days.has(date!)) continue;
    customer.days.add(date!);
    if (date! <= '1997-03-31') customer.before++;
    else if (date! <= '1997-06-30') customer.between++;
    else if (date! <= '1997-09-28') customer.after++;
  }
  return [...customers.values()].filter(({ before }) => before > 0);
}

/** With 1 for each customer the ratio is the mean, and the difference of two ratios Welch's comparison. */
function meansOf(value: (customer: ReturnType<typeof purchaseDays>[number]) => number) {
  const mean = (engaged: boolean) => {
    const values = Float64Array.from(
      purchaseDays().filter(({ between }) => between > 0 === engaged),
      value,
    );
    return ratioEstimate(
      values,
      values.map(() => 1),
      0.95,
    );
  };
  const [engaged, others] = [mean(true), mean(false)];
  return { engaged, others, difference: ratioDifference(engaged, others, 0.95) };
}

function expectWelch(actual: RatioDifference, expected: Record<string, number>, prefix: string) {
  expectClose(actual.degreesOfFreedom, expected[`${prefix}df`]!);
  expectClose(actual.p, expected[`${prefix}p`]!, 1e-6);
  expectClose(actual.interval!.low, expected[`${prefix}lo`]!);
  expectClose(actual.interval!.high, expected[`${prefix}hi`]!);
}

test('dev.cdnow_sample.loyalty.naive_post_difference', () => {
  const values = referenceValues('dev.cdnow_sample.loyalty.naive_post_difference');
  const { engaged, others, difference } = meansOf(({ after }) => after);
  expect([engaged.units, others.units]).toEqual([values.n1, values.n0]);
  expectClose(engaged.estimate, values.mean1!);
  expectClose(others.estimate, values.mean0!);
  expectClose(difference.estimate, values.diff!);
  expectWelch(difference, values, '');
});

test('dev.cdnow_sample.loyalty.did_purchase_days', () => {
  const values = referenceValues('dev.cdnow_sample.loyalty.did_purchase_days');
  const { difference } = meansOf(({ after, before }) => after - before);
  expectClose(difference.estimate, values.did!);
  expectWelch(difference, values, 'welch_');
});

test('the median rate of the posts (dev.facebook.all)', () => {
  const values = referenceValues('dev.facebook.all');
  const rates = Float64Array.from(
    csvRows('facebook_metrics_uci.csv'),
    (row) => Number(row[9]) / Number(row[7]),
  );
  expectClose(median(rates), values.median_per_post_engagement_rate!);
});

test('swapping the groups mirrors the difference, ten times the base is a tenth of it', () => {
  const y = [Float64Array.of(4, 9, 2, 7, 7, 1), Float64Array.of(12, 3, 8, 8, 20)];
  const x = [Float64Array.of(90, 120, 70, 80, 99, 40), Float64Array.of(80, 75, 90, 110, 130)];
  const ratios = (base: number) =>
    y.map((values, group) =>
      ratioEstimate(
        values,
        x[group]!.map((value) => value * base),
        0.95,
      ),
    );
  const [a, b] = ratios(1) as [ReturnType<typeof ratioEstimate>, ReturnType<typeof ratioEstimate>];
  const one = ratioDifference(a, b, 0.95);
  const other = ratioDifference(b, a, 0.95);
  expectClose(one.interval!.low, -other.interval!.high!);
  expectClose(one.p, other.p!);
  const [tenthA, tenthB] = ratios(10) as [typeof a, typeof b];
  expectClose(ratioDifference(tenthA, tenthB, 0.95).interval!.low, one.interval!.low! / 10);
});

test('rates of a few in ten millions have an interval like any others', () => {
  const y = Float64Array.of(10, 12, 9, 20, 14);
  const rate = ratioEstimate(y, Float64Array.of(1e8, 1.5e8, 0.9e8, 1.6e8, 1.2e8), 0.95);
  // The worked 0.104839 [0.078956, 0.130722] over a base a million times as large.
  expectClose(rate.estimate, 0.104839e-6, 1e-5);
  expectClose(rate.interval!.low, 0.078956e-6, 1e-5);
  expectClose(rate.interval!.high, 0.130722e-6, 1e-5);
});

test('posts that nobody reacted to have a rate of 0 and no interval: all alike is too good to be exact', () => {
  const rate = ratioEstimate(new Float64Array(6), Float64Array.of(90, 120, 70, 80, 99, 40), 0.95);
  expect(rate).toEqual({ estimate: 0, interval: null, standardError: null, units: 6 });
});

describe('ratioDifference where only one group is known', () => {
  const known = ratioEstimate(
    Float64Array.of(10, 12, 9, 20, 14),
    Float64Array.of(100, 150, 90, 160, 120),
    0.95,
  );
  const withoutBase = ratioEstimate(Float64Array.of(3, 4), new Float64Array(2), 0.95);
  const four = Float64Array.of(1, 2, 3, 4);
  const fewUnits = ratioEstimate(four, Float64Array.of(10, 10, 10, 10), 0.95);
  const untested = { interval: null, p: null, degreesOfFreedom: null };

  test('a ratio that does not exist has no difference', () => {
    expect(ratioDifference(withoutBase, known, 0.95)).toEqual({ estimate: null, ...untested });
    expect(ratioDifference(known, withoutBase, 0.95)).toEqual({ estimate: null, ...untested });
  });

  test('one of too few units has a difference without an interval', () => {
    // 65 ÷ 620 against 10 ÷ 40.
    const one = ratioDifference(known, fewUnits, 0.95);
    const other = ratioDifference(fewUnits, known, 0.95);
    expectClose(one.estimate, 65 / 620 - 0.25);
    expectClose(other.estimate, 0.25 - 65 / 620);
    for (const difference of [one, other]) expect(difference).toMatchObject(untested);
  });
});
