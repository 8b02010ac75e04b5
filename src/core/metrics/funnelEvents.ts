import type { EstimateWithInterval } from '../interval';

export type StepOrder = 'ordered' | 'ordered-first' | 'strict' | 'any';

/** One row an event. `stage`: index of the step it matches, −1 another stage, −2 the exclusion stage. NaN time or −1 person: left out. */
export interface FunnelEventRows {
  readonly personCount: number;
  readonly person: Int32Array;
  /** Days with fractions. */
  readonly time: Float64Array;
  readonly stage: Int32Array;
  readonly stepCount: number;
  /** Only entries (step-1 events) inside [from, to] count; all later rows of those people do. */
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
  readonly people: number;
  readonly fromFirst: EstimateWithInterval;
  readonly fromPrevious: EstimateWithInterval;
  /** Median days from entry to this step among those who reached it; `null` for nobody. */
  readonly medianDays: number | null;
  /** Of those who have not reached this step: entered less than the window before the data's end. */
  readonly stillOpen: number;
  /** Rate from first among those observed for the whole window; `null` for nobody. */
  readonly observedRate: number | null;
}

export interface FunnelEvents {
  readonly steps: readonly FunnelStep[];
  readonly rowsRead: number;
  readonly rowsLeftOut: number;
}

export function funnelEvents(_rows: FunnelEventRows, _options: FunnelEventOptions): FunnelEvents {
  throw new Error('unwritten');
}
