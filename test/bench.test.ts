import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { contenders, isSameAnswer } from '../scripts/bench/contenders.mjs';
import { inOwnProcess } from '../scripts/bench/inOwnProcess.mjs';
import { largeTab } from '../scripts/bench/largeTab.mjs';
import { buildMeasured, loadFunctions } from '../scripts/bench/loadFunctions.mjs';
import { questions } from '../scripts/bench/questions/index.mjs';
import { readingTimes } from '../scripts/bench/readingTimes.mjs';
import { distFolder } from '../scripts/buildHost.mjs';
import { projectFolder } from '../scripts/projectFolder.mjs';

const rows = 3000;
const cases = questions.flatMap((question) => question.writings.map((writing) => ({ question, writing })));

beforeAll(async () => {
  await buildMeasured();
});

describe('npm run bench', () => {
  it.each(cases)(
    '$question.name on $writing: DuckDB and Arquero give the answer of the product, which the floor does not know',
    async ({ question, writing }) => {
      const fresh = question.table(rows, writing);
      const { product, floor, leanFloor, ...rivals } = contenders(question, writing, await loadFunctions());
      const { answer, ms } = product(fresh());
      expect(ms).toBeGreaterThan(0);
      expect(answer.every((figure: number) => Number.isFinite(figure) && figure !== 0)).toBe(true);
      expect(Object.keys(rivals)).toEqual(['arquero', 'duckdb']);
      for (const rival of Object.values(rivals)) {
        const theirs = await rival(fresh());
        expect(isSameAnswer(answer, theirs.answer), `${theirs.answer} for ${answer}`).toBe(true);
        expect(theirs.withoutLoading).toBeLessThanOrEqual(theirs.ms);
      }
      expect(isSameAnswer(answer, [floor(fresh()).answer])).toBe(false);
      expect(leanFloor(fresh()).answer).toBe(floor(fresh()).answer);
    },
  );

  it('tells different answers apart', () => {
    expect(isSameAnswer([1, 2], [1, 2 + 1e-6])).toBe(false);
    expect(isSameAnswer([1, 2], [1])).toBe(false);
    expect(isSameAnswer([1, 2], [1, 2 + 1e-12])).toBe(true);
  });

  it('reads its tab of orders and visits it, three times each', async () => {
    const { read, visit } = await readingTimes({ rows: 500, seconds: 0 });
    expect([read.length, visit.length]).toEqual([3, 3]);
  });

  it.each(['orders', 'subscribers'])('reads its large tab of %s to the last row', async (tab) => {
    const { kept, rowsUsed } = await largeTab({ tab, rows });
    expect([kept, rowsUsed]).toEqual([rows, rows]);
  });

  it('builds a whole report from files', async () => {
    const folder = join(projectFolder, 'build/bench/tested');
    const { ms, megabytes } = await inOwnProcess({
      kind: 'report',
      orders: 400,
      activities: 40,
      addon: distFolder,
      folder,
    });
    expect(ms).toBeGreaterThan(0);
    expect(megabytes).toBeGreaterThan(0);
  });
});
