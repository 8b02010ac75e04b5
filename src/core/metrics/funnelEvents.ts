import { assertSameLength } from '../assertSameLength';
import { Failure } from '../failure';
import type { FunnelRule } from '../funnel/funnelRun';
import { personTimelines } from '../funnel/personTimelines';
import { tallyRuns, type FunnelTally } from '../funnel/tallyRuns';
import type { EstimateWithInterval } from '../interval';
import { median } from '../statistics/median';
import { funnelConversion } from './funnelConversion';

export type StepOrder = 'ordered' | 'ordered-first' | 'strict' | 'any';

/** One row an event. `stage`: index of the step it matches, −1 another stage, −2 the exclusion stage. NaN time or −1 person: left out. */
export interface FunnelEventRows {
  readonly personCount: number;
  readonly person: Int32Array;
  /** Days with fractions. */
  readonly time: Float64Array;
  readonly stage: Int32Array;
  readonly stepCount: number;
  /** Only entries (step-1 events) inside [from, to], whole days, count; all later rows of those people do. */
  readonly entryFrom?: number | null;
  readonly entryTo?: number | null;
}

export interface FunnelEventOptions {
  /** Days from the entry event, inclusive; `null` = no window. */
  readonly windowDays: number | null;
  readonly order: StepOrder;
  readonly level: number;
}

export interface FunnelStep {
  /** In `any` order: people who did at least this many different steps. */
  readonly people: number;
  /** The first step: 1 without an interval. */
  readonly fromFirst: EstimateWithInterval;
  /** The first step has none. */
  readonly fromPrevious: EstimateWithInterval;
  /** Median days from entry to this step among those who reached it; `null` for nobody. */
  readonly medianDays: number | null;
  /** Of those who have not reached this step: their last entry is less than the window before the data's end. */
  readonly stillOpen: number;
  /** Rate from first among those whose first entry was observed for the whole window; `null` for nobody. */
  readonly observedRate: number | null;
}

export interface FunnelEvents {
  readonly steps: readonly FunnelStep[];
  readonly rowsRead: number;
  readonly rowsLeftOut: number;
}

/**
 * How many of the people who took the first step went on to the next ones, and how quickly?
 *
 * Formula: of each person the deepest run of events counts. `ordered`: steps in their order, from any first-step
 * event; `ordered-first`: from the first one only; `strict`: as consecutive events; `any`: in any order, a step
 * further for each different step. A window counts from the entry, inclusive; events at the same time count in
 * the favourable order; an exclusion event ends the run at the step reached. Rates with the Wilson interval.
 *
 * Counts and rates include everybody who entered; `stillOpen` says how many may still go on, `observedRate`
 * leaves out those whose first entry is less than the window before the data's end.
 * Assumes that the ids are people. Dates without times make every same-day pair a tie.
 *
 * Reference: https://docs.mixpanel.com/docs/reports/funnels/funnels-overview
 *
 * @example funnelEvents(rows, { windowDays: 30, order: 'ordered', level: 0.95 })
 */
export function funnelEvents(rows: FunnelEventRows, options: FunnelEventOptions): FunnelEvents {
  assertPossible(rows, options);
  const timelines = personTimelines(rows);
  if (timelines.rowsLeftOut === rows.person.length) throw new Failure('NO_ROWS', { where: 'The event list' });
  const tally = tallyRuns(timelines, ruleOf(rows, options), options.order);
  return {
    steps: tally.people.map((_, step) => funnelStep(tally, step, options.level)),
    rowsRead: rows.person.length,
    rowsLeftOut: timelines.rowsLeftOut,
  };
}

function ruleOf(rows: FunnelEventRows, { windowDays, order }: FunnelEventOptions): FunnelRule {
  return {
    stepCount: rows.stepCount,
    windowDays: windowDays ?? Infinity,
    entryFrom: rows.entryFrom ?? -Infinity,
    // The last day of a period counts to its end.
    entryBefore: Math.floor(rows.entryTo ?? Infinity) + 1,
    firstEntryOnly: order === 'ordered-first',
  };
}

function funnelStep(tally: FunnelTally, step: number, level: number): FunnelStep {
  const people = tally.people[step]!;
  const entered = tally.people[0]!;
  const itself: EstimateWithInterval = { estimate: entered > 0 ? 1 : null, interval: null };
  const isFirst = step === 0;
  return {
    people,
    fromFirst: isFirst ? itself : funnelConversion(entered, people, level),
    fromPrevious: isFirst
      ? { estimate: null, interval: null }
      : funnelConversion(tally.people[step - 1]!, people, level),
    medianDays: isFirst ? (people > 0 ? 0 : null) : median(tally.days[step]!.subarray(0, people)),
    stillOpen: tally.stillOpen[step]!,
    observedRate: tally.observed[0] === 0 ? null : tally.observed[step]! / tally.observed[0]!,
  };
}

function assertPossible(rows: FunnelEventRows, { windowDays }: FunnelEventOptions): void {
  if (windowDays !== null && !(windowDays >= 0)) {
    throw new Failure('OUT_OF_LIMITS', {
      where: 'window_days',
      expected: '0 days or more',
      given: windowDays,
    });
  }
  if (!(rows.stepCount >= 1)) {
    throw new Failure('OUT_OF_LIMITS', {
      where: 'steps',
      expected: 'at least one step',
      given: rows.stepCount,
    });
  }
  assertSameLength('dates', rows.time, 'people', rows.person);
  assertSameLength('stages', rows.stage, 'people', rows.person);
}
