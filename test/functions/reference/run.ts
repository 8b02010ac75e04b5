import { referenceText } from '../../core/support/referenceResults';
import Papa from 'papaparse';
import { expect } from 'vitest';
import { failureOf } from '../call';
import { expectNumber } from '../expectCells';

/** The fields of the kinds of reference used here; each kind has its own. */
export interface ReferenceValues {
  readonly x1: number;
  readonly n1: number;
  readonly x0: number;
  readonly n0: number;
  readonly abs_lift: number;
  readonly risk_ratio: number | null;
  readonly newcombe_diff_lo: number;
  readonly newcombe_diff_hi: number;
  readonly strata: readonly Pick<ReferenceValues, 'x1' | 'n1' | 'x0' | 'n0'>[];
  readonly mh_risk_ratio: number;
  readonly mh_rr_lo: number;
  readonly mh_rr_hi: number;
  readonly mh_risk_difference: number;
  readonly mh_rd_lo_sato?: number;
  readonly mh_rd_hi_sato?: number;
  readonly p_cmh_nocc: number;
  readonly value: number;
  readonly spend: number;
  readonly cost: number;
  readonly hours: number;
  readonly rate: number;
  readonly roe: number | null;
  readonly counts: readonly number[];
  readonly cumulative_any_order: readonly number[];
  readonly stages: readonly string[];
  readonly step_conversion: readonly number[];
  readonly step_wilson: readonly (readonly [number, number])[];
  readonly overall_conversion: number;
  readonly overall_wilson: readonly [number, number];
  readonly customers: number;
  readonly wilson_lo: number;
  readonly wilson_hi: number;
  readonly leads: number;
  readonly deals: number;
  readonly posts: number;
  readonly reach: number;
  readonly engaged_users: number;
  readonly consumers: number;
  readonly interactions: number;
  readonly pooled_engagement_rate: number;
  readonly mean_per_post_engagement_rate: number;
  readonly interactions_per_impression: number;
  readonly step_reach_to_engaged: number;
  readonly step_engaged_to_consumers: number;
  readonly step_consumers_to_interactions: number;
  readonly overall_reach_to_interactions: number;
}

/** The cases of one kind and how a function answers them. */
export interface ReferenceRun {
  readonly title: string;
  readonly ids: RegExp;
  readonly run: (values: ReferenceValues, id: string) => void;
}

/** A reference may say that a number does not exist. */
export function expectReference(run: () => unknown, expected: number | null, tolerance?: number): void {
  if (expected === null) expect(['NO_VALUE', 'COST_IS_ZERO']).toContain(failureOf(run));
  else expectNumber(run(), expected, tolerance);
}

export function referenceRows<T>(file: string): T[] {
  return Papa.parse<T>(referenceText(file), { header: true, skipEmptyLines: true }).data;
}
