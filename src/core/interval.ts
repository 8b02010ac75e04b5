/** A range of values the data are compatible with. `null` = no limit exists on that side. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
  /** Confidence level as a fraction, 0.95 by default. */
  readonly level: number;
}

export interface EstimateWithInterval {
  /** `null` = undefined (for a ratio: nobody in the comparison group succeeded). */
  readonly estimate: number | null;
  readonly interval: Interval | null;
}
