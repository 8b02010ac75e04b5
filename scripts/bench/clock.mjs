import { performance } from 'node:perf_hooks';
import { readFileSync } from 'node:fs';

const pause = new Int32Array(new SharedArrayBuffer(4));

/** Milliseconds this thread has had the processor: not other programs' time, nor that of V8's own threads. */
function threadTime() {
  // Linux brings the figure up to date when the thread gives the processor away.
  Atomics.wait(pause, 0, 0, 0.01);
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'latin1').split(' ')[0]) / 1e6;
  } catch {
    return NaN;
  }
}

/**
 * Milliseconds a piece of work took: by the clock on the wall or, where the machine tells it and it is less, by the
 * processor time of this thread. On a machine that others use too the wall clock counts their work as well.
 */
export function stopwatch() {
  const own = threadTime();
  const wall = performance.now();
  return () => {
    const wallTime = performance.now() - wall;
    const ownTime = threadTime() - own;
    return ownTime < wallTime ? ownTime : wallTime;
  };
}

/** The same for work on several threads: the processor time of all of them. */
export function stopwatchOfAll() {
  const wall = performance.now();
  const all = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(all);
    return Math.min(performance.now() - wall, (user + system) / 1000);
  };
}
