import type { TwinCase } from './cases/twinCase';

/** Tail probabilities are small numbers that engines reckon in series of their own. */
const toleranceOf = (output: string): number => (output === 'p' || output === 'chance' ? 1e-6 : 1e-9);
/** What is left when equal rates are subtracted, and probabilities no computer can hold exactly. */
const rounding = 1e-15;

export function agrees(output: string, expected: number | string, found: unknown, slack = rounding): boolean {
  if (typeof expected !== 'number' || typeof found !== 'number') return expected === found;
  const off = Math.abs(found - expected);
  const relative = toleranceOf(output) * Math.max(Math.abs(expected), Math.abs(found));
  return off <= relative || (output === 'p' ? Math.max(expected, found) < 1e-300 : off <= slack);
}

/** The outputs of one case that hold something else than the core says. */
export function differences(
  { given, expected, rounding: slack }: TwinCase,
  found: (output: string) => unknown,
): string[] {
  return Object.entries(expected).flatMap(([output, value]) =>
    agrees(output, value, found(output), slack?.[output])
      ? []
      : [`${output}: core ${value}, here ${String(found(output))}, for ${JSON.stringify(given)}`],
  );
}
