import { describe, expect, it, test } from 'vitest';
import type { EstimateWithInterval } from '../../../src/core/interval';
import { repeatLift } from '../../../src/core/metrics/repeatLift';
import { cdnowWithEngagedList, csvRows, dayNumber, numbering } from '../support/cdnow';
import { expectClose } from '../support/expectClose';
import { referenceJson, referenceResults } from '../support/referenceResults';

type Figures = Record<string, number>;

interface RepeatLiftCase {
  customer_since: boolean;
  window_days: number;
  landmark_days: number;
  strata: (Figures & { label: string })[];
  mean_occasions: { engaged: number; others: number };
  crude: Figures;
  stratified: Figures | null;
  boundary_customers: Record<string, { group: number; repeated: boolean }>;
  [figure: string]: unknown;
}

const { cases } = referenceJson<{ cases: RepeatLiftCase[] }>('repeat-lift/results.json');
const options = { level: 0.95, marginOfNoInterest: 0.1 };

function expectFigures({ estimate, interval }: EstimateWithInterval, figures: Figures, name: string): void {
  expectClose(estimate, figures[name]!);
  // An interval of the difference is left out where it contradicts the ratio's; here none does.
  expectClose(interval!.low, figures[`${name}_low`]!);
  expectClose(interval!.high, figures[`${name}_high`]!);
}

const titled = cases.map((c) => {
  const since = c.customer_since ? ', with customer since' : '';
  return [`window ${c.window_days}, landmark ${c.landmark_days}${since}`, c] as const;
});

describe('REPEAT_LIFT from CDNOW order rows agrees with pandas', () => {
  it.each(titled)('%s', (_, c) => {
    const { rows, names } = cdnowWithEngagedList(c.customer_since);
    const lift = repeatLift(rows, { ...options, windowDays: c.window_days, landmarkDays: c.landmark_days });
    expect(lift.counts).toEqual({
      orderRows: c.order_rows,
      orderRowsLeftOut: c.order_rows_left_out,
      refundRows: 0,
      customers: c.customers,
      observed: c.observed,
      notObserved: c.not_observed,
      engagedListed: c.engaged_listed,
      engagedWithoutDate: c.engaged_without_date,
      // Line 947 of engaged.csv, counted with grep.
      engagedWithoutCustomer: 1,
      engagedWithoutOrder: c.engaged_without_order,
      possiblyOldCustomers: c.possibly_old,
    });
    expect(lift.strata).toEqual(
      c.strata.map((s) => ({
        label: s.label,
        successesA: s.successes_a,
        sizeA: s.size_a,
        successesB: s.successes_b,
        sizeB: s.size_b,
      })),
    );
    expectFigures(lift.crude.difference, c.crude, 'difference');
    expectFigures(lift.crude.ratio, c.crude, 'ratio');
    expectClose(lift.crude.p, c.crude.p!, 1e-6);
    if (c.stratified === null) expect(lift.stratified).toBeNull();
    else {
      expectFigures(lift.stratified!.difference, c.stratified, 'difference');
      expectFigures(lift.stratified!.ratio, c.stratified, 'ratio');
      expectClose(lift.stratified!.p, c.stratified.p!, 1e-6);
    }
    expectClose(lift.relativeLift.estimate, c.relative_lift as number);
    expectFigures(lift.extraCustomers, c as unknown as Figures, 'extra_customers');
    expectClose(lift.occasionsBefore.engaged, c.mean_occasions.engaged);
    expectClose(lift.occasionsBefore.others, c.mean_occasions.others);
    names.forEach((name, customer) => {
      const expected = c.boundary_customers[name];
      if (expected === undefined) return;
      const { group, repeated } = expected;
      expect([name, lift.groupOf[customer], lift.repeated[customer]]).toEqual([
        name,
        group,
        repeated ? 1 : 0,
      ]);
    });
  });
});

test('the grade is D where left truncation leaves nothing to conclude from, C where the rest agrees', () => {
  const at = (withSince: boolean) =>
    repeatLift(cdnowWithEngagedList(withSince).rows, { ...options, windowDays: 180, landmarkDays: 30 });
  expect(at(false)).toMatchObject({ grade: 'D', gradeReason: 'leftTruncationChangesConclusion' });
  expect(at(false).withoutPossiblyOld!.verdict).toBe('tooFewData');
  expect(at(true)).toMatchObject({ grade: 'C', gradeReason: 'landmarkAndStratified', verdict: 'increase' });
  const { total } = at(true).withoutPossiblyOld!;
  const certain = cases.find((c) => c.customer_since && c.window_days === 180 && c.landmark_days === 30)!
    .strata_without_possibly_old as Figures[];
  expect(total.sizeA).toBe(certain.reduce((sum, s) => sum + s.size_a!, 0));
  expect(total.successesB).toBe(certain.reduce((sum, s) => sum + s.successes_b!, 0));
});

test('landmark 0 at grade D: one stratum only, the plain comparison decides', () => {
  const lift = repeatLift(cdnowWithEngagedList(true).rows, { ...options, windowDays: 180, landmarkDays: 0 });
  expect(lift).toMatchObject({ grade: 'D', gradeReason: 'fewInformativeStrata', stratified: null });
  expect(lift.decisive).toEqual(lift.crude);
});

test('first basket of two or more, dated on the first order, gives the crude lift of R on CDNOW', () => {
  const rows = csvRows('cdnow_sample.csv');
  const { key, names } = numbering();
  const orderCustomer = Int32Array.from(rows, ([customer]) => key(customer!));
  const orderDay = Float64Array.from(rows, ([, date]) => dayNumber(date));
  const firstDay = new Map<number, number>();
  orderCustomer.forEach((c, row) => firstDay.set(c, Math.min(firstDay.get(c) ?? Infinity, orderDay[row]!)));
  const firstBasket = new Map<number, number>();
  orderCustomer.forEach((c, row) => {
    if (orderDay[row] === firstDay.get(c))
      firstBasket.set(c, (firstBasket.get(c) ?? 0) + Number(rows[row]![2]));
  });
  const engaged = [...firstBasket].filter(([, cds]) => cds >= 2).map(([customer]) => customer);
  const input = {
    customerCount: names.length,
    orderCustomer,
    orderDay,
    engagedCustomer: Int32Array.from(engaged),
    engagedDay: Float64Array.from(engaged, (customer) => firstDay.get(customer)!),
  };
  const { values } = referenceResults(/firstbasket2plus_vs_1\.crude/)[0]!;
  const v = values as Figures;
  const { crude } = repeatLift(input, { ...options, windowDays: 90, landmarkDays: 0 });
  expect(crude.total).toEqual({ successesA: v.x1, sizeA: v.n1, successesB: v.x0, sizeB: v.n0 });
  expectClose(crude.ratio.estimate, v.risk_ratio!);
  expectClose(crude.difference.interval!.low, v.newcombe_diff_lo!);
  for (const [window, result] of [30, 90, 180, 365].map(
    (w) => [w, referenceResults(new RegExp(`within_${w}d`))] as const,
  )) {
    const repeat = repeatLift(input, { ...options, windowDays: window, landmarkDays: 0 });
    const repeaters = repeat.repeated.reduce((sum, one) => sum + one, 0);
    expect(repeaters).toBe(result[0]!.values.repeaters);
    expect(repeat.counts.observed).toBe(result[0]!.values.customers);
  }
});
