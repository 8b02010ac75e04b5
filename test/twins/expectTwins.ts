import { beforeAll, expect, test } from 'vitest';
import type { TwinCases } from './cases/twinCase';
import { differences } from './differences';
import { emptyInputs, planted, twinSheets, type TwinSheet } from './twinSheets';

/** What an engine shows, by tab, row and column. */
type Shown = readonly (readonly (readonly unknown[])[])[];

/** The engine of the local host takes about a millisecond for each of some 70,000 formulas, more where others work. */
const slowMachine = 900_000;

/** Tests of one engine: what it shows for all cases is asked for once. */
export function expectTwins(
  all: readonly TwinCases[],
  engine: (sheets: readonly TwinSheet[]) => Promise<Shown>,
) {
  const sheets = twinSheets(all);
  const [plantedAt, emptyAt] = [all.length, all.length + 1];
  let shown: Shown = [];
  beforeAll(async () => {
    shown = await engine(sheets);
  }, slowMachine);
  const output = (sheet: number, column: number) => (key: string) =>
    shown[sheet]?.[sheets[sheet]!.placed[column]!.row(key)]?.[column];
  const wrong = ({ cases }: TwinCases, sheet: number): string[] =>
    cases.flatMap((one, column) => differences(one, output(sheet, column)));

  test.each(all.map(({ twin }, at) => [`${twin.name} ${twin.variant ?? ''}`.trim(), at] as const))(
    '%s gives the figures of the core',
    (_name, at) => {
      expect(wrong(all[at]!, at).slice(0, 5)).toEqual([]);
    },
  );

  test('a formula that is off by a hundred-millionth is caught', () => {
    expect(wrong(planted, plantedAt).some((difference) => difference.startsWith('ratio'))).toBe(true);
  });

  test('where there is nothing to divide by stand words or numbers, never an error', () => {
    const errors = emptyInputs.flatMap(({ twin }, column) =>
      twin.outputs
        .map((key) => `${twin.name} ${key}: ${String(output(emptyAt, column)(key))}`)
        .filter((line) => /: (#|Err|undefined|null|NaN|$)/.test(line)),
    );
    expect(errors).toEqual([]);
  });
}
