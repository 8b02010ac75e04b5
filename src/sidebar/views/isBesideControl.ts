import { placeId } from '../../wording/tabPlace';
import { funnelStages } from '../funnel/funnelStages';
import { stageOrderControl } from '../funnel/stageOrderControl';
import { numberFields } from '../numbers/numberFields';
import type { SidebarState } from '../state';

/** Does the screen show this control, so that its sentence stands there and not in the footer? */
export function isBesideControl(state: SidebarState, control: string): boolean {
  if (state.screen.kind !== 'step' || state.helpOpen) return false;
  switch (state.screen.step) {
    case 'tabs':
      return control === 'tabs';
    case 'mapping':
      if (control === stageOrderControl) return funnelStages(state) !== null;
      return state.tabs.some((tab) => tab.used && control === 'tab:' + placeId(tab.recognised));
    case 'numbers':
      return ['period', ...numberFields.map((field) => field.name)].some(
        (name) => control === 'assumption:' + name,
      );
    case 'template':
      return false;
  }
}
