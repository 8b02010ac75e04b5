import type { RepeatLift } from '../core/metrics/repeatLift';
import type { ImportedData, TabHealth } from '../import/tables';
import type { Assumptions } from './assumptions';
import { claimedRoe, type ClaimedRoe } from './claimedRoe';
import { funnel, type FunnelAnalysis } from './funnel';
import { part, type Part } from './part';
import { resolvePeriod, type Period } from './period';
import { repeat } from './repeat';

/** What custom functions without arguments ask for: nothing else of the analysis is worked out for a cell. */
export interface MappedAnalysis {
  readonly period: Period | null;
  readonly assumptions: Assumptions;
  readonly claimed: Part<ClaimedRoe>;
  readonly repeat: Part<RepeatLift>;
  readonly funnel: Part<FunnelAnalysis>;
  readonly health: readonly TabHealth[];
}

/**
 * The parts of the analysis that a cell can ask for. `today` is a day number, used only for choices such as "this
 * month". A period that cannot be read fails as a whole.
 */
export function mappedAnalysis(data: ImportedData, assumptions: Assumptions, today: number): MappedAnalysis {
  const period = resolvePeriod(assumptions.period, today);
  return {
    period,
    assumptions,
    claimed: part(() => claimedRoe(data, period, assumptions)),
    repeat: part(() => repeat(data, period, assumptions)),
    funnel: part(() => funnel(data, period, assumptions)),
    health: data.health,
  };
}
