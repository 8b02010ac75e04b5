/** Totals over the period. Money in one currency; `margin` in (0, 1]; refunds are negative gains. */
export interface EngagementTotals {
  readonly gain: number;
  readonly cost: number;
  readonly hours: number;
  /** Money for one hour of work. */
  readonly hourlyRate: number;
  readonly margin: number;
}

export interface ReturnOnEngagement {
  /** (gain·margin − cost) ÷ cost; `null` when the cost is 0. */
  readonly ratio: number | null;
  readonly net: number;
  readonly cost: number;
  readonly timeCost: number;
  readonly cashCost: number;
  /** Net ÷ hours; `null` without hours. */
  readonly netPerHour: number | null;
}

export function returnOnEngagement(_totals: EngagementTotals): ReturnOnEngagement {
  throw new Error('unwritten');
}
