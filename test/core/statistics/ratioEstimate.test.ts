import { expect, test } from 'vitest';
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
