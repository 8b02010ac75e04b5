import { stopwatch } from './clock.mjs';
import { callOf, floorOf } from './contenders.mjs';
import { loadFunctions } from './loadFunctions.mjs';

/** Milliseconds of the first call this process makes: nothing is compiled yet, as in every call Google makes. */
export async function firstCall(question, writing, { rows, contender }) {
  const functions = await loadFunctions();
  const ranges = question.table(rows, writing)();
  const run =
    contender === 'floor' ? floorOf(question, writing, functions.canonicalKey) : callOf(question, functions);
  globalThis.gc();
  const elapsed = stopwatch();
  run(ranges);
  return elapsed();
}
