import { stopwatch } from './clock.mjs';
import { callOf, floorOf } from './contenders.mjs';
import { loadFunctions } from './loadFunctions.mjs';
import { zone } from './shopRows.mjs';

/** Milliseconds to make what tells the clocks of a time zone, as the first thing a process does with `Intl`. */
export function firstZone() {
  const elapsed = stopwatch();
  new Intl.DateTimeFormat('en-US', { timeZone: zone.timeZone }).format(0);
  return elapsed();
}

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
