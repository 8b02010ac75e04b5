import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import expected from '../reference/placebo/expected.json';
import { runReport } from './runReport';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'real-data-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The words after "npm run report --" in the first command of docs/real-data.md. */
async function documentedCommand(): Promise<string[]> {
  const page = await readFile('docs/real-data.md', 'utf8');
  const command = /npm run report -- ([^`]+)\n/.exec(page)?.[1] ?? '';
  return command
    .replace(/\\\n/g, ' ')
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/^'|'$/g, ''));
}

describe('the command of docs/real-data.md', () => {
  it('gives the repeat lift that pandas finds in the same rows', { timeout: 180_000 }, async () => {
    const words = await documentedCommand();
    const json = join(folder, 'figures.json');
    const outputs: Record<string, string> = { '--json': json, '--out': join(folder, 'report.xlsx') };
    const args = words.map((word, at) => outputs[words[at - 1] ?? ''] ?? word);
    expect(await runReport(...args)).toEqual({ code: 0, stdout: '', stderr: '' });
    const { figures } = JSON.parse(await readFile(json, 'utf8')) as {
      figures: Record<string, { value: number }>;
    };
    const close = (key: string, value: number): void => {
      expect(Math.abs(figures[key]!.value / value - 1), key).toBeLessThan(1e-9);
    };
    close('repeat.lift', expected.lift);
    close('repeat.low', expected.low);
    close('repeat.high', expected.high);
    close('repeat.extraCustomers', expected.extraCustomers);
    expected.strata.forEach((stratum, index) => {
      close(`repeat.stratum.${index + 1}.engaged`, stratum.engaged);
      close(`repeat.stratum.${index + 1}.engagedReturned`, stratum.engagedReturned);
      close(`repeat.stratum.${index + 1}.others`, stratum.others);
      close(`repeat.stratum.${index + 1}.othersReturned`, stratum.othersReturned);
    });
  });
});
