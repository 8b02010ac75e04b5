import type { SidebarState } from '../state';
import { funnelStages } from './funnelStages';
import { funnelSteps } from './funnelSteps';

/** The sentence that says what the user must still do about the chosen steps; a proposal asks for nothing. */
export function funnelQuestion(state: SidebarState): string | null {
  const stages = funnelStages(state);
  if (stages === null || state.stageOrder === null) return null;
  const { steps, others } = funnelSteps(stages, state.stageOrder);
  const gone = steps.filter((step) => step.gone);
  if (steps.length < 2)
    return 'A funnel needs at least two steps.' + (others.length > 0 ? ' Add one below.' : '');
  if (gone.length === 0) return null;
  return gone.length === 1
    ? `“${gone[0]!.name}” is not in the data any more. Remove it, or take the proposed order.`
    : 'Some steps are not in the data any more. Remove them, or take the proposed order.';
}
