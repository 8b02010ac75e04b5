import type { EstimateWithInterval } from '../core/interval';
import type { FunnelEvents } from '../core/metrics/funnelEvents';
import type { RepeatLift } from '../core/metrics/repeatLift';
import type { GroupReturn } from '../core/metrics/roeByGroup';
import type { ReturnOnEngagement } from '../core/metrics/returnOnEngagement';
import type { Failure } from '../core/failure';
import type { Grade } from '../core/evidence';
import type { ImportedData, TabHealth } from '../import/tables';
import type { Assumptions } from './assumptions';

/** A part of the analysis: its result, or the failure that says what is missing. Never a silent 0. */
export type Part<T> = { readonly result: T } | { readonly failure: Failure };

/** Day numbers (days since 1970-01-01), both inclusive. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

export interface ClaimedRoe {
  readonly gainSource: 'activities' | 'orders';
  readonly gain: number;
  readonly cash: number;
  readonly hours: number;
  /** `null` = the hourly rate is not known: then only net per hour is said. */
  readonly hourlyRate: number | null;
  readonly margin: number;
  /** True when the margin was not given: "revenue-based". */
  readonly revenueBased: boolean;
  readonly roe: ReturnOnEngagement | null;
  readonly rows: number;
}

export interface SupportedGain {
  /** Extra customers × mean net sales of a returning engaged customer in the outcome window. */
  readonly gain: EstimateWithInterval;
  readonly extraCustomers: EstimateWithInterval;
  readonly meanNetSales: number;
  /** ROE from the supported gain, limits carried through; `null` without an hourly rate. */
  readonly roe: EstimateWithInterval | null;
  readonly grade: Grade;
}

export interface FunnelStage {
  readonly name: string;
  readonly count: number;
  readonly fromPrevious: EstimateWithInterval | null;
  readonly fromFirst: EstimateWithInterval | null;
}

export interface FunnelAnalysis {
  readonly source: 'stages' | 'events';
  readonly stages: readonly FunnelStage[];
  /** First stage to last stage. */
  readonly overall: EstimateWithInterval;
  /** `null` for a stages tab. */
  readonly events: FunnelEvents | null;
}

export interface Analysis {
  readonly period: Period | null;
  readonly assumptions: Assumptions;
  readonly claimed: Part<ClaimedRoe>;
  readonly supported: Part<SupportedGain>;
  readonly byActivity: Part<readonly GroupReturn[]>;
  readonly repeat: Part<RepeatLift>;
  readonly funnel: Part<FunnelAnalysis>;
  readonly health: readonly TabHealth[];
}

/** The whole analysis of the mapped tables. `today` is a day number, used only for choices such as "this month". */
export function analyse(_data: ImportedData, _assumptions: Assumptions, _today: number): Analysis {
  throw new Error('unwritten');
}
