import type { RepeatLift } from '../core/metrics/repeatLift';
import type { GroupReturn } from '../core/metrics/roeByGroup';
import type { ImportedData, TabHealth } from '../import/tables';
import type { Assumptions } from './assumptions';
import { byActivity } from './byActivity';
import { claimedRoe, type ClaimedRoe } from './claimedRoe';
import { effort, type Effort } from './effort';
import { funnel, type FunnelAnalysis } from './funnel';
import { part, resultOf, type Part } from './part';
import { resolvePeriod, type Period } from './period';
import { repeat } from './repeat';
import { supportedGain, type SupportedGain } from './supportedGain';

export type { ClaimedRoe } from './claimedRoe';
export type { Effort } from './effort';
export type { FunnelAnalysis } from './funnel';
export type { Part } from './part';
export type { Period } from './period';
export type { SupportedGain } from './supportedGain';

export interface Analysis {
  readonly period: Period | null;
  readonly assumptions: Assumptions;
  /** What was put in, also where no gain is known. */
  readonly effort: Part<Effort>;
  readonly claimed: Part<ClaimedRoe>;
  readonly supported: Part<SupportedGain>;
  readonly byActivity: Part<readonly GroupReturn[]>;
  readonly repeat: Part<RepeatLift>;
  readonly funnel: Part<FunnelAnalysis>;
  readonly health: readonly TabHealth[];
}

/**
 * The whole analysis of the mapped tables. `today` is a day number, used only for choices such as "this month".
 *
 * The period applies to activities and to orders as outcomes; repeat and funnel figures take the people who enter in
 * it, with all their later rows. Each part is a result, or the failure that says what to add. A period that cannot be
 * read fails as a whole.
 */
export function analyse(data: ImportedData, assumptions: Assumptions, today: number): Analysis {
  const period = resolvePeriod(assumptions.period, today);
  const repeated = part(() => repeat(data, period, assumptions));
  return {
    period,
    assumptions,
    effort: part(() => effort(data.activities, period)),
    claimed: part(() => claimedRoe(data, period, assumptions)),
    supported: part(() => supportedGain(data, resultOf(repeated), period, assumptions)),
    byActivity: part(() => byActivity(data, period, assumptions)),
    repeat: repeated,
    funnel: part(() => funnel(data, period, assumptions)),
    health: data.health,
  };
}
