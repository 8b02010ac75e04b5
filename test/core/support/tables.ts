import fc from 'fast-check';
import type { EstimateWithInterval } from '../../../src/core/interval';
import type { Stratum } from '../../../src/core/stratum';
import { counts } from './counts';

const LARGEST_ARM = 20;

/** Every 2×2 table with up to 20 people in each group, empty groups too. */
export function* smallTables(): Generator<Stratum> {
  for (let sizeA = 0; sizeA <= LARGEST_ARM; sizeA++)
    for (let a = 0; a <= sizeA; a++)
      for (let sizeB = 0; sizeB <= LARGEST_ARM; sizeB++)
        for (let b = 0; b <= sizeB; b++) yield counts(a, sizeA, b, sizeB);
}

/** The same without empty groups. */
export function* comparableTables(): Generator<Stratum> {
  for (const table of smallTables()) if (table.sizeA > 0 && table.sizeB > 0) yield table;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

function tableUpTo(size: fc.Arbitrary<number>): fc.Arbitrary<Stratum> {
  return fc
    .tuple(size, size, share, share)
    .map(([sizeA, sizeB, shareA, shareB]) =>
      counts(Math.round(sizeA * shareA), sizeA, Math.round(sizeB * shareB), sizeB),
    );
}

export const largeTable = tableUpTo(
  fc.oneof(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 5_000_000 })),
);

/** Two to six strata, empty groups among them. */
export const strata = fc.array(tableUpTo(fc.nat(60)), { minLength: 2, maxLength: 6 });

/** 1: the interval lies above the null value, −1: below, 0: neither or none. */
export function side({ interval }: EstimateWithInterval, nullValue: number): number {
  const low = interval?.low ?? -Infinity;
  const high = interval?.high ?? Infinity;
  if (low > nullValue) return 1;
  return high < nullValue ? -1 : 0;
}
