import fc from 'fast-check';
import { expect, test } from 'vitest';
import { liftTest, type LiftTest } from '../../../src/core/metrics/liftTest';
import type { EstimateWithInterval } from '../../../src/core/interval';
import type { Stratum } from '../../../src/core/stratum';
import { counts } from '../support/counts';
import { comparableTables, largeTable, side, smallTables, strata } from '../support/tables';

function numbersIn(result: LiftTest): (number | null)[] {
  return [result.difference, result.ratio].flatMap(({ estimate, interval }) => [
    estimate,
    interval?.low ?? null,
    interval?.high ?? null,
  ]);
}

/** The two intervals agree, hold their estimates and stay in range; empty groups have no figures. */
function holds(table: Stratum, level: number): void {
  const result = liftTest([table], level);
  const { difference, ratio, p, verdict } = result;
  const where = `${table.successesA}/${table.sizeA} vs ${table.successesB}/${table.sizeB} at ${level}`;
  const numbers = numbersIn(result);
  if (![...numbers, p].every((value) => value === null || Number.isFinite(value))) expect.fail(where);
  if (table.sizeA === 0 || table.sizeB === 0) {
    if (numbers.some((value) => value !== null) || verdict !== 'tooFewData') expect.fail(where);
    return;
  }
  const { low, high } = difference.interval!;
  const fine =
    low! >= -1 &&
    high! <= 1 &&
    low! <= difference.estimate! &&
    difference.estimate! <= high! &&
    side(difference, 0) === side(ratio, 1) &&
    (ratio.interval!.low === null || ratio.interval!.low >= 0) &&
    (ratio.estimate === null || ratio.interval!.low! <= ratio.estimate * (1 + 1e-12)) &&
    (ratio.estimate === null || ratio.interval!.high! >= ratio.estimate * (1 - 1e-12)) &&
    // Far tails may be smaller than the smallest number there is.
    (p === null || (p >= (table.sizeA + table.sizeB < 100 ? Number.MIN_VALUE : 0) && p <= 1 + 1e-12));
  if (!fine) expect.fail(`${where}: ${JSON.stringify({ difference, ratio, p })}`);
}

test('on every small table the two intervals agree, hold their estimates and stay in range', () => {
  for (const table of smallTables()) {
    holds(table, 0.95);
    const tiny = table.sizeA <= 12 && table.sizeB <= 12;
    if (tiny) for (const level of [0.8, 0.99]) holds(table, level);
  }
});

test('on random larger tables too', () => {
  fc.assert(
    fc.property(largeTable, fc.constantFrom(0.8, 0.95, 0.999), (table, level) => holds(table, level)),
    { numRuns: 5000, seed: 10 },
  );
});

test('on every small table swapping the groups mirrors every figure', () => {
  const near = (x: number | null, y: number | null) =>
    x === y || (x !== null && y !== null && Math.abs(x - y) <= 1e-12 * Math.max(1, Math.abs(y)));
  const reciprocal = (x: number | null) => (x === null ? 0 : x === 0 ? null : 1 / x);
  const opposite = { increase: 'decrease', decrease: 'increase' } as Record<string, string>;
  for (const table of comparableTables()) {
    const one = liftTest([table]);
    const other = liftTest([counts(table.successesB, table.sizeB, table.successesA, table.sizeA)]);
    const nobody = table.successesA + table.successesB === 0;
    const mirrored =
      near(one.difference.estimate, -other.difference.estimate!) &&
      near(one.difference.interval!.low, -other.difference.interval!.high!) &&
      near(one.difference.interval!.high, -other.difference.interval!.low!) &&
      (nobody || near(one.ratio.interval!.low, reciprocal(other.ratio.interval!.high))) &&
      (nobody || near(one.ratio.interval!.high, reciprocal(other.ratio.interval!.low))) &&
      (nobody || near(one.ratio.estimate, reciprocal(other.ratio.estimate))) &&
      near(one.p, other.p) &&
      one.verdict === (opposite[other.verdict] ?? other.verdict);
    if (!mirrored) expect.fail(JSON.stringify({ table, one, other }));
  }
});

/** The first interval lies within the second, up to rounding. */
function within(inner: EstimateWithInterval, outer: EstimateWithInterval): boolean {
  const [innerLow, innerHigh] = [inner.interval?.low ?? -Infinity, inner.interval?.high ?? Infinity];
  const [outerLow, outerHigh] = [outer.interval?.low ?? -Infinity, outer.interval?.high ?? Infinity];
  const slack = (limit: number) => (Number.isFinite(limit) ? 1e-12 * Math.max(1, Math.abs(limit)) : 0);
  return innerLow >= outerLow - slack(outerLow) && innerHigh <= outerHigh + slack(outerHigh);
}

test('on every small table twice as many people of each kind give intervals within the former ones', () => {
  const width = ({ difference }: LiftTest) => difference.interval!.high! - difference.interval!.low!;
  for (const table of comparableTables()) {
    const { successesA, sizeA, successesB, sizeB } = table;
    const once = liftTest([table]);
    const twice = liftTest([counts(2 * successesA, 2 * sizeA, 2 * successesB, 2 * sizeB)]);
    const narrower =
      width(twice) < width(once) &&
      within(twice.difference, once.difference) &&
      within(twice.ratio, once.ratio);
    if (!narrower) expect.fail(JSON.stringify({ table, once, twice }));
  }
});

test('zero cells: no ratio and no upper limit where nobody of B succeeded, no limit where nobody did at all', () => {
  for (const table of comparableTables()) {
    const { estimate, interval } = liftTest([table]).ratio;
    const exist = [estimate, interval!.low, interval!.high].map((figure) => figure !== null).join();
    const lowest = table.successesA === 0 ? 'false,false,false' : 'false,true,false';
    const expected = table.successesB > 0 ? 'true,true,true' : lowest;
    const zeroLow = table.successesA > 0 || table.successesB === 0 || interval!.low === 0;
    if (exist !== expected || !zeroLow) expect.fail(JSON.stringify({ table, estimate, interval }));
  }
});

test('figures of several strata never point opposite ways, and the verdict is what the printed interval says', () => {
  fc.assert(
    fc.property(strata, (table) => {
      const result = liftTest(Object.freeze(table));
      const { difference, ratio, p, verdict } = result;
      for (const value of [...numbersIn(result), p]) {
        expect(value === null || Number.isFinite(value)).toBe(true);
      }
      if (ratio.estimate !== null) {
        expect(Math.sign(difference.estimate!)).toBe(Math.sign(ratio.estimate - 1));
      }
      if (difference.interval !== null) expect(side(difference, 0)).toBe(side(ratio, 1));
      if (ratio.interval !== null) {
        expect(ratio.interval.low!).toBeLessThanOrEqual(ratio.estimate!);
        expect(ratio.interval.high!).toBeGreaterThanOrEqual(ratio.estimate!);
      }
      if (verdict === 'increase') expect(side(ratio, 1)).toBe(1);
      if (verdict === 'decrease') expect(side(ratio, 1)).toBe(-1);
      if (verdict === 'noEffect' || verdict === 'cannotTell') expect(side(ratio, 1)).toBe(0);
    }),
    { numRuns: 3000, seed: 11 },
  );
});

test('of several strata swapping the groups mirrors the ratio and the difference', () => {
  const near = (x: number, y: number) => Math.abs(x - y) <= 1e-9 * Math.max(1, Math.abs(y));
  fc.assert(
    fc.property(strata, (table) => {
      const one = liftTest(table);
      const swapped = table.map((s) => counts(s.successesB, s.sizeB, s.successesA, s.sizeA));
      const other = liftTest(swapped);
      if (one.difference.estimate !== null) {
        expect(near(one.difference.estimate, -other.difference.estimate!)).toBe(true);
      }
      if (one.ratio.interval !== null && other.ratio.interval !== null) {
        expect(near(one.ratio.interval.low!, 1 / other.ratio.interval.high!)).toBe(true);
        expect(near(one.ratio.estimate!, 1 / other.ratio.estimate!)).toBe(true);
      }
    }),
    { numRuns: 2000, seed: 14 },
  );
});
