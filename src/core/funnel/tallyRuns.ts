import type { StepOrder } from '../metrics/funnelEvents';
import { anyOrderRun } from './anyOrderRun';
import { emptyRun, TIME_TOLERANCE, type FunnelRule, type FunnelRun, type PersonEvents } from './funnelRun';
import { orderedRun } from './orderedRun';
import type { PersonTimelines } from './personTimelines';
import { strictRun } from './strictRun';

/** Everything by step. */
export interface FunnelTally {
  readonly people: number[];
  /** Days from entry to each later step, the first `people` values count; none for the first step. */
  readonly days: Float64Array[];
  readonly stillOpen: number[];
  /** People whose first entry was observed for the whole window. */
  readonly observed: number[];
}

/** Adds up the deepest runs of all people. */
export function tallyRuns(timelines: PersonTimelines, rule: FunnelRule, order: StepOrder): FunnelTally {
  const { start, time, stage } = timelines;
  const tally = emptyTally(rule.stepCount, start.length - 1);
  const run = emptyRun(rule.stepCount);
  const runOf = runFinder(order, rule, run);
  const events: PersonEvents = { time, stage, from: 0, to: 0 };
  for (let person = 0; person + 1 < start.length; person++) {
    events.from = start[person]!;
    events.to = start[person + 1]!;
    runOf(events);
    if (run.depth > 0) addRun(tally, run, rule, timelines.dataEnd);
  }
  return tally;
}

function runFinder(order: StepOrder, rule: FunnelRule, run: FunnelRun): (events: PersonEvents) => void {
  const places = new Int32Array(rule.stepCount);
  const days = new Float64Array(rule.stepCount);
  switch (order) {
    case 'strict':
      return (events) => strictRun(events, rule, run, days);
    case 'any':
      return (events) => anyOrderRun(events, rule, run, places);
    default:
      return (events) => orderedRun(events, rule, run, places, days);
  }
}

function addRun(tally: FunnelTally, run: FunnelRun, rule: FunnelRule, dataEnd: number): void {
  const { people, days, stillOpen, observed } = tally;
  const { depth } = run;
  people[0]!++;
  for (let step = 1; step < depth; step++) days[step]![people[step]!++] = run.days[step]!;
  if (dataEnd - run.firstEntry >= rule.windowDays - TIME_TOLERANCE)
    for (let step = 0; step < depth; step++) observed[step]!++;
  if (dataEnd - run.openEntry < rule.windowDays - TIME_TOLERANCE)
    for (let step = depth; step < rule.stepCount; step++) stillOpen[step]!++;
}

function emptyTally(stepCount: number, personCount: number): FunnelTally {
  const zeros = () => new Array<number>(stepCount).fill(0);
  return {
    people: zeros(),
    days: zeros().map((_, step) => new Float64Array(step === 0 ? 0 : personCount)),
    stillOpen: zeros(),
    observed: zeros(),
  };
}
