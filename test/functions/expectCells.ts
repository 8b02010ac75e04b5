import { expect } from 'vitest';

/** Compares a result cell by cell: numbers to 1e-9 relative, everything else exactly. */
export function expectCells(actual: unknown, expected: unknown): void {
  if (Array.isArray(expected)) {
    expect(Array.isArray(actual)).toBe(true);
    const rows = actual as unknown[];
    expect(rows).toHaveLength(expected.length);
    expected.forEach((cell, at) => expectCells(rows[at], cell));
  } else if (typeof expected === 'number') {
    expectNumber(actual, expected);
  } else {
    expect(actual).toBe(expected);
  }
}

export function expectNumber(actual: unknown, expected: number, tolerance = 1e-9): void {
  expect(typeof actual).toBe('number');
  const difference = Math.abs((actual as number) - expected);
  expect(difference, `${String(actual)} instead of ${expected}`).toBeLessThanOrEqual(
    tolerance * Math.abs(expected),
  );
}
