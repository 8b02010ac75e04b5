import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('..', import.meta.url);
const page = readFileSync(new URL('docs/honesty.md', root), 'utf8');

function simulated(scale: string): string {
  return execFileSync('node', ['scripts/simulate.mjs', '--scale', scale], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** The text without its figures. */
const withoutFigures = (text: string) => text.replace(/[\d.,]+/g, '#').replace(/[ -]+/g, ' ');

test('the simulation gives the same figures each time, and the page in docs is one of its pages', () => {
  const short = simulated('0.002');
  expect(simulated('0.002')).toBe(short);
  expect(withoutFigures(short).trim()).toBe(withoutFigures(page).trim());
});

/** First share of the cell in this column, in the row that begins so. */
function share(row: string, column: number): number {
  const line = page.split('\n').find((text) => text.replace(/\s+/g, ' ').startsWith(`| ${row}`));
  return Number(line!.split('|')[column + 1]!.trim().split(' ')[0]);
}

test('the printed figures show what the method promises: about one false alarm in twenty, not nineteen', () => {
  expect(share('2,000 | ever engaged', 3)).toBeGreaterThan(99);
  expect(share('2,000 | **landmark and strata', 3)).toBeLessThan(6.5);
  expect(share('each against the rest, 95 %', 1)).toBeGreaterThan(30);
  expect(share('**each against the rest, after Holm', 1)).toBeLessThan(6);
  for (const row of ['8 | 0 | 0.0 %', '12 | 0.3 | 0.0 %', '26 | 0.6 | 0.0 %']) {
    expect(share(row, 4)).toBeLessThan(6.5);
    expect(share(row, 5)).toBeLessThan(6.5);
  }
});
