import type { FunnelAction } from '../actions';
import type { FunnelSteps } from '../funnel/funnelSteps';
import { stageOrderControl } from '../funnel/stageOrderControl';
import { controlId } from './controlId';

export type Direction = 'up' | 'down';

/** A change of the list, the element that has the focus afterwards, and what happened in words. */
export interface FunnelEdit {
  readonly action: FunnelAction;
  readonly focusOn: string;
  readonly news: string;
}

export function stepButtonId(button: Direction | 'remove', at: number): string {
  return `step-${button}-${String(at)}`;
}

export function addButtonId(at: number): string {
  return `stage-add-${String(at)}`;
}

const heading = controlId(stageOrderControl);

function placed(name: string, at: number, count: number): string {
  return `${name} is step ${String(at + 1)} of ${String(count)}.`;
}

/** The button that takes the place of one that goes away; without any left the heading takes the focus. */
function inItsPlace(at: number, left: number, id: (at: number) => string): string {
  return left === 0 ? heading : id(Math.min(at, left - 1));
}

/** The moved step keeps the focus; `null` at the end of the list. */
export function moveEdit({ steps }: FunnelSteps, at: number, direction: Direction): FunnelEdit | null {
  const by = direction === 'up' ? -1 : 1;
  const step = steps[at];
  if (!step || !steps[at + by]) return null;
  return {
    action: { type: 'moveStep', stage: step.name, by },
    focusOn: stepButtonId(direction, at + by),
    news: placed(step.name, at + by, steps.length),
  };
}

export function removeEdit({ steps }: FunnelSteps, at: number): FunnelEdit | null {
  const step = steps[at];
  if (!step) return null;
  return {
    action: { type: 'removeStep', stage: step.name },
    focusOn: inItsPlace(at, steps.length - 1, (place) => stepButtonId('remove', place)),
    news: `${step.name} is no step any more.`,
  };
}

export function addEdit({ steps, others }: FunnelSteps, at: number): FunnelEdit | null {
  const stage = others[at];
  if (!stage) return null;
  return {
    action: { type: 'addStep', stage: stage.name },
    focusOn: inItsPlace(at, others.length - 1, addButtonId),
    news: placed(stage.name, steps.length, steps.length + 1),
  };
}

export const proposeEdit: FunnelEdit = {
  action: { type: 'proposedOrder' },
  focusOn: heading,
  news: 'The proposed order is back.',
};
