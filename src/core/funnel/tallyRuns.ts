import type { StepOrder } from '../metrics/funnelEvents';
import { anyOrderRun } from './anyOrderRun';
import { emptyRun, TIME_TOLERANCE, type FunnelRule, type FunnelRun, type PersonEvents } from './funnelRun';
import { orderedRun } from './orderedRun';
import type { PersonTimelines } from './personTimelines';
import { strictRun } from './strictRun';

/** Everything by step. */
export interface FunnelTally {
  readonly people: number[];
  /** Days from entry to the step; the first `people` values count. */
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
  const observed = dataEnd - run.firstEntry >= rule.windowDays - TIME_TOLERANCE;
  const open = dataEnd - run.openEntry < rule.windowDays - TIME_TOLERANCE;
  for (let step = 0; step < rule.stepCount; step++) {
    if (step < run.depth) {
      tally.days[step]![tally.people[step]!++] = run.days[step]!;
      if (observed) tally.observed[step]!++;
    } else if (open) tally.stillOpen[step]!++;
  }
}

function emptyTally(stepCount: number, personCount: number): FunnelTally {
  const zeros = () => new Array<number>(stepCount).fill(0);
  return {
    people: zeros(),
    days: zeros().map(() => new Float64Array(personCount)),
    stillOpen: zeros(),
    observed: zeros(),
  };
}
