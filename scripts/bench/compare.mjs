import { performance } from 'node:perf_hooks';
import { contenders, isSameAnswer } from './contenders.mjs';
import { loadFunctions } from './loadFunctions.mjs';

/**
 * The contenders in turn, each over cells of its own, until the time is up. Refuses when two answers differ.
 * Returns the times of each in milliseconds.
 */
export async function compare(question, writing, { rows, seconds, rivalRuns = 2 }) {
  const fresh = question.table(rows, writing);
  const taking = contenders(question, writing, await loadFunctions());
  const runs = Object.fromEntries(Object.keys(taking).map((name) => [name, []]));
  const until = performance.now() + 1000 * seconds;
  for (let round = 0; round < 3 || performance.now() < until; round++) {
    for (const [name, run] of Object.entries(taking)) {
      const isRival = name === 'duckdb' || name === 'arquero';
      if (isRival && round >= rivalRuns) continue;
      const ranges = fresh();
      globalThis.gc?.();
      const { answer, ...times } = await run(ranges);
      runs[name].push({ ...times, ...(isRival || name === 'product' ? { answer } : {}) });
    }
  }
  const [{ answer }] = runs.product;
  for (const [name, list] of Object.entries(runs)) {
    const different = list.find((run) => run.answer !== undefined && !isSameAnswer(answer, run.answer));
    if (different)
      throw new Error(`${question.name}: ${name} answers ${different.answer}, the product ${answer}`);
  }
  return runs;
}
