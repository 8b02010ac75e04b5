import { expect } from 'vitest';

/** Equal to a relative tolerance; figures that cancel to about 0 are compared absolutely. */
export function expectClose(
  actual: number | null | undefined,
  expected: number | null,
  relative = 1e-9,
): void {
  if (expected === null) {
    expect(actual).toBeNull();
    return;
  }
  const off = Math.abs(actual! - expected);
  const allowed = Math.max(Math.abs(expected) * relative, 1e-13 * (relative / 1e-9));
  if (!(off <= allowed)) expect.fail(`${actual} is not ${expected} (off by ${off}, ${allowed} allowed)`);
}
