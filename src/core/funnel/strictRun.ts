import { mayEnter, windowEnd, type FunnelRule, type FunnelRun, type PersonEvents } from './funnelRun';

/**
 * The deepest run of one person through steps that are consecutive events: nothing else may happen in between.
 *
 * Events at one time may stand in any order, the favourable one holds. An entry's own time may hold later steps
 * too; using fewer of them can be better (the rest then stands before the entry), so each number is tried.
 */
export function strictRun(events: PersonEvents, rule: FunnelRule, run: FunnelRun, days: Float64Array): void {
  const { time, from, to } = events;
  run.depth = 0;
  run.openEntry = -Infinity;
  for (let group = from; group < to; group = endOfTie(events, group)) {
    const after = endOfTie(events, group);
    const servedAtEntry = stepsServed(events, group, after, 0, rule.stepCount);
    if (servedAtEntry === 0 || !mayEnter(rule, time[group]!)) continue;
    if (run.depth === 0) run.firstEntry = time[group]!;
    run.openEntry = -Infinity;
    for (let served = servedAtEntry; served >= 1; served--) {
      days.fill(0, 0, served);
      const { depth, open } = follow(events, after, served, time[group]!, rule, days);
      if (open) run.openEntry = time[group]!;
      if (depth > run.depth) {
        run.depth = depth;
        run.days.set(days);
      }
    }
    if (run.depth === rule.stepCount) return;
  }
}

/** Goes on from the place after the entry's time; `open` = nothing has broken the run when the data end. */
function follow(
  events: PersonEvents,
  start: number,
  firstStep: number,
  entry: number,
  rule: FunnelRule,
  days: Float64Array,
): { depth: number; open: boolean } {
  const { time, to } = events;
  const end = windowEnd(rule, entry);
  let step = firstStep;
  let place = start;
  while (step < rule.stepCount && place < to) {
    if (time[place]! > end) return { depth: step, open: false };
    const after = endOfTie(events, place);
    const served = stepsServed(events, place, after, step, rule.stepCount);
    days.fill(time[place]! - entry, step, step + served);
    step += served;
    if (served < after - place) return { depth: step, open: false };
    place = after;
  }
  return { depth: step, open: true };
}

function endOfTie({ time, to }: PersonEvents, start: number): number {
  let end = start + 1;
  while (end < to && time[end] === time[start]) end++;
  return end;
}

/** How many steps in a row, from this one on, the events of one time hold. */
function stepsServed(
  { stage }: PersonEvents,
  start: number,
  end: number,
  firstStep: number,
  stepCount: number,
) {
  let step = firstStep;
  for (let i = start; i < end && step < stepCount; i++) {
    if (stage[i] !== step) continue;
    step++;
    i = start - 1;
  }
  return step - firstStep;
}
