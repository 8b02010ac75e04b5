import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clockProbes } from '../../src/addon/selfTest/clockProbes';
import { reportProbes } from '../../src/addon/selfTest/reportProbes';
import { documentedCatalogue } from '../../src/functions/documentedCatalogue';
import { styleAttributes } from '../../src/report/layout/styles';
import { textLines } from '../../src/report/layout/textLines';
import type { Check } from '../../src/selfTest/check';
import { checkListWidths } from '../../src/selfTest/checkListPlan';
import { functionChecks } from '../../src/selfTest/functionChecks';
import { handoverChecks } from '../../src/selfTest/handoverChecks';
import { reportChecks } from '../../src/selfTest/reportChecks';

const inCells: readonly Check[] = [...functionChecks(), ...handoverChecks(), ...reportChecks()];
const byScript = [...clockProbes, ...reportProbes];
const lines = [...inCells, ...byScript];
const trials = inCells.flatMap((check) => check.trials);
const formulas = trials.flatMap(({ cell }) =>
  typeof cell === 'object' && 'formula' in cell ? cell.formula : [],
);

describe('the checks', () => {
  it.each(documentedCatalogue.map(({ name }) => name))('try %s on a case with a known answer', (name) => {
    const own = functionChecks().filter(({ what }) => what.startsWith(`${name}:`));
    const answers = own.flatMap((check) => check.trials.map(({ expected }) => expected));
    expect(own.flatMap((check) => check.trials).map(({ cell }) => JSON.stringify(cell))).toContainEqual(
      expect.stringContaining(`=${name}(`),
    );
    expect(answers.some((answer) => typeof answer === 'number' || Array.isArray(answer))).toBe(true);
  });

  it('write formulas as a report does: ";" between arguments, no decimal point, in every language', () => {
    for (const text of formulas) {
      const bare = text.replace(/"[^"]*"/g, '""').replace(/\{\w+(:|\.\d+)?\}/g, 'A1');
      expect(bare, text).not.toMatch(/,|\d\.\d/);
    }
  });

  it('have texts that fit into their columns, and differ', () => {
    const fits = (text: string, column: number, style: 'tableLabel' | 'small'): void => {
      // Capitals, and names are nothing else, take a third more room.
      const measured = text.replace(/[A-Z_]{3}/g, '$&x');
      const { size } = styleAttributes[style];
      expect(textLines(measured, checkListWidths[column]!, size), text).toHaveLength(1);
    };
    for (const { what, from } of lines) {
      fits(what, 1, 'tableLabel');
      fits(`  ${from}`, 4, 'small');
    }
    expect(new Set(lines.map(({ what }) => what)).size).toBe(lines.length);
    expect(lines.every(({ from }) => from.length > 4)).toBe(true);
  });

  it('answer exactly the points of the live checklist that are marked so', () => {
    const rows = readFileSync('docs/live-checklist.md', 'utf8').split('\n');
    const marked = rows.filter((row) => row.includes('◐') || row.includes('●'));
    // Point 11 is answered where tabs were chosen: src/addon/selfTest/mappedTabsCheck.ts.
    const answered = new Set([11, ...lines.flatMap(({ answers = [] }) => answers)]);
    expect(marked.map((row) => Number(/^\| (\d+) /.exec(row)?.[1])).filter((n) => n > 0)).toEqual(
      [...answered].sort((a, b) => a - b),
    );
  });
});

describe('answers that nobody works out by hand', () => {
  const reference = JSON.parse(readFileSync('test/reference/self-test/results.json', 'utf8')) as {
    OFFER_LIFT: Record<string, number>;
    LIFT_TEST: Record<string, number>;
    LIFT_TEST_strata: number;
    SAMPLE_SIZE: [number, number];
    native: Record<string, number>;
  };
  const expectedOf = (text: string): number => {
    const found = trials.find(
      ({ cell }) => typeof cell === 'object' && 'formula' in cell && cell.formula === text,
    );
    return found?.expected as number;
  };
  const offer = (output: string): string =>
    `=OFFER_LIFT({saleDay};{sales};"2025-03-03";"2025-03-09";8;14;;;"${output}")`;
  const lift = (output: string): string => `=LIFT_TEST(45;120;60;240;95/100;"${output}")`;
  const cases: [string, number][] = [
    ['=OFFER_LIFT({saleDay};{sales};"2025-03-03";"2025-03-09")', reference.OFFER_LIFT.lift!],
    [offer('low'), reference.OFFER_LIFT.low!],
    [offer('net'), reference.OFFER_LIFT.net!],
    ...['low', 'high', 'ratio_low', 'ratio_high', 'p'].map((output): [string, number] => [
      lift(output),
      reference.LIFT_TEST[output]!,
    ]),
    [
      '=LIFT_TEST({engagedBack};{engagedAll};{othersBack};{othersAll};95/100;"ratio")',
      reference.LIFT_TEST_strata,
    ],
    ['=SAMPLE_SIZE(25/100;30/100)', reference.SAMPLE_SIZE[0]],
    ['=SAMPLE_SIZE(10/100;12/100;80/100;95/100)', reference.SAMPLE_SIZE[1]],
    ...Object.entries(reference.native).map(([call, value]): [string, number] => [`=${call}`, value]),
  ];

  it.each(cases)('%s is what the reference program gives', (text, value) => {
    expect(Math.abs(expectedOf(text) - value)).toBeLessThanOrEqual(1e-12 * Math.abs(value));
  });
});
