import type { Step } from './actions';
import { stageOrderControl } from './funnel/stageOrderControl';
import { moreFields } from './numbers/numberFields';

export const steps: readonly Step[] = ['tabs', 'mapping', 'numbers', 'template'];

/** The step on which a control stands, as the server names it. */
export function stepOfControl(control: string): Step {
  if (control === 'tabs') return 'tabs';
  if (control.startsWith('tab:') || control === stageOrderControl) return 'mapping';
  if (control.startsWith('assumption:')) return 'numbers';
  return 'template';
}

/** Is this the control of a folded assumption? */
export function isFolded(control: string): boolean {
  return moreFields.some((field) => control === 'assumption:' + field.name);
}
