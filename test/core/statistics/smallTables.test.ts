import fc from 'fast-check';
import { expect, test } from 'vitest';
import { liftTest, type LiftTest } from '../../../src/core/metrics/liftTest';
import type { EstimateWithInterval } from '../../../src/core/interval';
import type { Stratum } from '../../../src/core/stratum';
import { counts } from '../support/counts';

const LARGEST_ARM = 12;

/** Every 2×2 table with up to 12 people in each group, empty groups too. */
function* smallTables(): Generator<Stratum> {
  for (let sizeA = 0; sizeA <= LARGEST_ARM; sizeA++)
    for (let a = 0; a <= sizeA; a++)
      for (let sizeB = 0; sizeB <= LARGEST_ARM; sizeB++)
        for (let b = 0; b <= sizeB; b++) yield counts(a, sizeA, b, sizeB);
}

/** 1: the interval lies above the null value, −1: below, 0: neither or none. */
function side({ interval }: EstimateWithInterval, nullValue: number): number {
  const low = interval?.low ?? -Infinity;
  const high = interval?.high ?? Infinity;
  if (low > nullValue) return 1;
  return high < nullValue ? -1 : 0;
}

function numbersIn(result: LiftTest): (number | null)[] {
  return [result.difference, result.ratio].flatMap(({ estimate, interval }) => [
    estimate,
    interval?.low ?? null,
    interval?.high ?? null,
  ]);
}

function holds(table: Stratum, level: number): void {
  const { difference, ratio, p, verdict } = liftTest([table], level);
  const where = `${table.successesA}/${table.sizeA} vs ${table.successesB}/${table.sizeB} at ${level}`;
  const numbers = numbersIn(liftTest([table], level));
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
    (p === null || (p > 0 && p <= 1 + 1e-12));
  if (!fine) expect.fail(`${where}: ${JSON.stringify({ difference, ratio, p })}`);
}

test('on every small table the two intervals agree, hold their estimates and stay in range', () => {
  for (const level of [0.8, 0.95, 0.99]) for (const table of smallTables()) holds(table, level);
});

test('on every small table swapping the groups mirrors every figure', () => {
  const near = (x: number | null, y: number | null) =>
    x === y || (x !== null && y !== null && Math.abs(x - y) <= 1e-12 * Math.max(1, Math.abs(y)));
  const reciprocal = (x: number | null) => (x === null ? 0 : x === 0 ? null : 1 / x);
  const opposite = { increase: 'decrease', decrease: 'increase' } as Record<string, string>;
  for (const table of smallTables()) {
    if (table.sizeA === 0 || table.sizeB === 0) continue;
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

const stratum = fc
  .tuple(
    fc.nat(60),
    fc.nat(60),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([sizeA, sizeB, shareA, shareB]) =>
    counts(Math.round(sizeA * shareA), sizeA, Math.round(sizeB * shareB), sizeB),
  );

test('figures of several strata never point opposite ways, and the verdict is what the printed interval says', () => {
  fc.assert(
    fc.property(fc.array(stratum, { minLength: 2, maxLength: 6 }), (strata) => {
      const { difference, ratio, p, verdict } = liftTest(Object.freeze(strata));
      for (const value of [...numbersIn(liftTest(strata)), p]) {
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
