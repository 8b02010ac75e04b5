import {
  EXCLUSION,
  mayEnter,
  windowEnd,
  type FunnelRule,
  type FunnelRun,
  type PersonEvents,
} from './funnelRun';

/**
 * The deepest run of one person through the steps in their order, other events in between allowed.
 *
 * From each entry the earliest next step at or after the step before is taken. Later entries have later steps, so
 * one place per step that only moves forward finds all runs in linear time. `place` and `days` are scratch.
 */
export function orderedRun(
  { time, stage, from, to }: PersonEvents,
  rule: FunnelRule,
  run: FunnelRun,
  place: Int32Array,
  days: Float64Array,
): void {
  run.depth = 0;
  run.openEntry = -Infinity;
  place.fill(from);
  for (let i = from; i < to; i++) {
    const entry = time[i]!;
    if (stage[i] !== 0 || !mayEnter(rule, entry)) continue;
    if (run.depth === 0) run.firstEntry = entry;

    let exclusion = place[0]!;
    while (exclusion < to && (stage[exclusion] !== EXCLUSION || time[exclusion]! <= entry)) exclusion++;
    place[0] = exclusion;
    // Of events at one time the favourable order holds: a step at the time of the exclusion still counts.
    const end = exclusion < to ? Math.min(windowEnd(rule, entry), time[exclusion]!) : windowEnd(rule, entry);
    run.openEntry = exclusion < to ? -Infinity : entry;

    let reached = entry;
    let depth = 1;
    for (; depth < rule.stepCount; depth++) {
      let next = place[depth]!;
      while (next < to && (stage[next] !== depth || time[next]! < reached)) next++;
      place[depth] = next;
      if (next === to || time[next]! > end) break;
      reached = time[next]!;
      days[depth] = reached - entry;
    }
    if (depth > run.depth) {
      run.depth = depth;
      for (let step = 1; step < depth; step++) run.days[step] = days[step]!;
    }
    if (rule.firstEntryOnly || depth === rule.stepCount) return;
  }
}
