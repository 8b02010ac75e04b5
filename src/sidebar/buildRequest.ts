import type { BuildRequest } from '../addon/dto';
import type { Keep } from './actions';
import { readNumbers } from './numbers/readNumbers';
import type { SidebarState } from './state';
import { mappingToSend } from './tabs/mappingEdits';

/** What Build sends: the mappings of the ticked tabs, the numbers and the template; `null` before the setup is there. */
export function buildRequest(state: SidebarState, keep: Keep | null): BuildRequest | null {
  if (!state.setup || !state.numbers) return null;
  return {
    mappings: state.tabs.flatMap((tab) => (tab.used && tab.mapping ? [mappingToSend(tab.mapping)] : [])),
    assumptions: {
      ...readNumbers(state.numbers, state.setup.assumptions).assumptions,
      stageOrder: state.stageOrder,
    },
    templateId: state.templateId,
    ...(keep ? { changedAssumptions: keep } : {}),
  };
}
