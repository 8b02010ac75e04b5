import {
  EXCLUSION,
  mayEnter,
  windowEnd,
  type FunnelRule,
  type FunnelRun,
  type PersonEvents,
} from './funnelRun';

/**
 * The most different steps one person did, in any order, within the window from the first of them.
 *
 * The end of the window only moves forward with its beginning, so one pass with two places finds the best.
 * `seen` counts the events of each step inside the window (scratch).
 */
export function anyOrderRun(events: PersonEvents, rule: FunnelRule, run: FunnelRun, seen: Int32Array): void {
  const { time, stage, from, to } = events;
  run.depth = 0;
  run.openEntry = -Infinity;
  seen.fill(0);
  let different = 0;
  let best = from;
  let last = from;
  let exclusion = from;
  for (let i = from; i < to; i++) {
    if (stage[i]! < 0) continue;
    const entry = time[i]!;
    while (exclusion < to && (stage[exclusion] !== EXCLUSION || time[exclusion]! <= entry)) exclusion++;
    const end = exclusion < to ? Math.min(windowEnd(rule, entry), time[exclusion]!) : windowEnd(rule, entry);
    for (; last < to && time[last]! <= end; last++) {
      if (stage[last]! >= 0 && seen[stage[last]!]!++ === 0) different++;
    }
    if (mayEnter(rule, entry)) {
      if (run.depth === 0) run.firstEntry = entry;
      run.openEntry = exclusion < to ? -Infinity : entry;
      if (different > run.depth) {
        run.depth = different;
        best = i;
        if (different === rule.stepCount) break;
      }
    }
    if (--seen[stage[i]!]! === 0) different--;
  }
  recordDays(events, best, run, seen);
}

/** Days from the first event of the best run to each new step in it. */
function recordDays({ time, stage }: PersonEvents, start: number, run: FunnelRun, seen: Int32Array): void {
  seen.fill(0);
  let reached = 0;
  for (let i = start; reached < run.depth; i++) {
    if (stage[i]! >= 0 && seen[stage[i]!]!++ === 0) run.days[reached++] = time[i]! - time[start]!;
  }
}
