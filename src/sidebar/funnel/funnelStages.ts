import type { StagesDto } from '../../addon/dto';
import type { TabMapping } from '../../import/mapping';
import type { SidebarState } from '../state';
import { eventMappings } from './eventMappings';

function sameMappings(left: readonly TabMapping[], right: readonly TabMapping[]): boolean {
  return left.length === right.length && left.every((mapping, at) => mapping === right[at]);
}

/** The answer that was counted over just the event tabs that are used now; `undefined` = none has come yet. */
function answerForNow(state: SidebarState): StagesDto | null | undefined {
  const now = eventMappings(state);
  for (const { check } of state.tabs)
    if (check?.kind === 'answered' && sameMappings(check.together, now)) return check.stages;
  return undefined;
}

/** Must the stages be counted (again), because event tabs were added, left out or read otherwise? */
export function stagesAreDue(state: SidebarState): boolean {
  return eventMappings(state).length > 0 && answerForNow(state) === undefined;
}

/** The stages to choose the funnel's steps from; `null` = not known, or a tab of ready-made stages is the funnel. */
export function funnelStages(state: SidebarState): StagesDto | null {
  if (state.tabs.some((tab) => tab.used && tab.mapping?.table === 'stages')) return null;
  if (eventMappings(state).length === 0) return null;
  const stages = answerForNow(state) ?? null;
  return stages !== null && stages.found.length > 0 ? stages : null;
}
