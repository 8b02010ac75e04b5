import { readFileSync, writeFileSync } from 'node:fs';
import { callOf } from './contenders.mjs';
import { loadFunctions } from './loadFunctions.mjs';

const status = (field) =>
  Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync('/proc/self/status', 'latin1'))[1]) / 1024;

/**
 * The most memory one call takes on top of its arguments, in MB: how far the peak of the process rises above what it
 * held before, as Linux counts it, plus what the heap had in store. `null` on other systems.
 */
export async function newMemory(question, writing, rows) {
  const functions = await loadFunctions();
  const call = callOf(question, functions);
  // The code is warm: its own memory is not what grows with the rows.
  const few = question.table(2000, writing);
  for (let time = 0; time < 20; time++) call(few());
  const ranges = question.table(rows, writing)();
  for (let time = 0; time < 4; time++) globalThis.gc();
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    return null;
  }
  const before = process.memoryUsage();
  const resident = status('VmRSS');
  call(ranges);
  const inStore = (before.heapTotal - before.heapUsed) / 1024 ** 2;
  return { risen: status('VmHWM') - resident, inStore };
}
