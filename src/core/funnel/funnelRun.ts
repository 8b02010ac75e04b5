/** What one person did in the funnel. Reused from person to person. */
export interface FunnelRun {
  /** Steps reached by the deepest run; of equally deep ones the earliest counts. 0 = did not enter. */
  depth: number;
  /** Days from that run's entry to each step reached. */
  readonly days: Float64Array;
  /** First entry of all. */
  firstEntry: number;
  /** The entry that may still go deeper if the data went on; −Infinity = its run has ended. */
  openEntry: number;
}

/** One person's events: the places from `from` to before `to`, in the order of time. */
export interface PersonEvents {
  readonly time: Float64Array;
  readonly stage: Int32Array;
  from: number;
  to: number;
}

export interface FunnelRule {
  readonly stepCount: number;
  /** Days after the entry within which a step counts, inclusive; Infinity = no window. */
  readonly windowDays: number;
  /** Entries from this time on … */
  readonly entryFrom: number;
  /** … and before this one count. */
  readonly entryBefore: number;
  /** Only the first entry counts. */
  readonly firstEntryOnly: boolean;
}

/** Stage number of the event that ends a run. */
export const EXCLUSION = -2;

/** A tenth of a millisecond in days: differences of times with fractions carry rounding errors. */
export const TIME_TOLERANCE = 1e-9;

export function emptyRun(stepCount: number): FunnelRun {
  return { depth: 0, days: new Float64Array(stepCount), firstEntry: NaN, openEntry: -Infinity };
}

/** Last time at which a step still counts for an entry at this time. */
export function windowEnd(rule: FunnelRule, entry: number): number {
  return entry + rule.windowDays + TIME_TOLERANCE;
}

export function mayEnter(rule: FunnelRule, time: number): boolean {
  return time >= rule.entryFrom && time < rule.entryBefore;
}
