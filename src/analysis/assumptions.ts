export type PeriodChoice =
  | {
      readonly kind:
        'all' | 'thisMonth' | 'lastMonth' | 'thisQuarter' | 'lastQuarter' | 'thisYear' | 'lastYear';
    }
  /** ISO days, both inclusive. */
  | { readonly kind: 'custom'; readonly from: string; readonly to: string };

/** Saved with the document and shown in every report. `null` = the user does not know. */
export interface Assumptions {
  readonly period: PeriodChoice;
  readonly hourlyRate: number | null;
  readonly margin: number | null;
  readonly currency: string | null;
  readonly conversionWindowDays: number | null;
  readonly landmarkDays: number;
  readonly repeatWindowDays: number;
  readonly targetRoe: number;
  /** Margin of no interest for lifts (relative) and for ROE. */
  readonly liftMarginOfNoInterest: number;
  readonly roeMarginOfNoInterest: number;
  readonly revenueGoal: number | null;
  readonly offlineCostPerCustomer: number | null;
  /** Stage names of the events funnel in order; `null` = proposed by median first date. */
  readonly stageOrder: readonly string[] | null;
  readonly level: number;
}

export const defaultAssumptions: Assumptions = {
  period: { kind: 'all' },
  hourlyRate: null,
  margin: null,
  currency: null,
  conversionWindowDays: null,
  landmarkDays: 30,
  repeatWindowDays: 180,
  targetRoe: 0,
  liftMarginOfNoInterest: 0.1,
  roeMarginOfNoInterest: 0.1,
  revenueGoal: null,
  offlineCostPerCustomer: null,
  stageOrder: null,
  level: 0.95,
};
