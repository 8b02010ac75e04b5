import { it } from 'vitest';
import type { Argument } from '../../src/functions/entry';
import { call } from './call';
import { expectNumber } from './expectCells';

/**
 * A worked answer: where the metric definitions work it, the call, the answer and how far its last printed digit
 * reaches. Worked by hand, with scipy or with statsmodels, outside the project.
 */
export type WorkedRow = readonly [
  place: string,
  name: string,
  args: readonly Argument[],
  expected: number,
  digits?: number,
];

/** One test for each row; without digits the answer is exact. */
export function testWorkedRows(rows: readonly WorkedRow[]): void {
  const titled = rows.map(
    (row) => [`${row[0]}: ${row[1]} of ${JSON.stringify(row[2])}`.slice(0, 120), row] as const,
  );
  it.each(titled)('%s', (_, [, name, args, expected, digits]) => {
    // A whole unit of the last digit: some are printed cut off, not rounded.
    const reach = digits === undefined ? 1e-9 : 10 ** -digits / Math.abs(expected);
    expectNumber(call(name, ...args), expected, reach);
  });
}
