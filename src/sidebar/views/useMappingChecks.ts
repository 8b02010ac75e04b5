import { useEffect, useRef, useState } from 'preact/hooks';
import type { Action } from '../actions';
import type { TabMapping } from '../../import/mapping';
import type { SidebarClient } from '../server';
import type { SidebarState } from '../state';
import { mappingToSend } from '../tabs/mappingEdits';
import { openQuestion } from '../tabs/openQuestions';
import type { TabDraft } from '../tabs/tabDraft';
import { whatItSaid } from '../whatItSaid';

const pauseWhileChanging = 500;

/** A tab is checked once the user has nothing left to answer about it. */
function isDue(tab: TabDraft, state: SidebarState): boolean {
  return tab.used && tab.check === null && openQuestion(tab, state.setup?.tables ?? []) === null;
}

async function check(server: SidebarClient, mapping: TabMapping): Promise<Action> {
  try {
    const { tab, health, failure } = await server.sidebarCheckMapping(mappingToSend(mapping));
    return {
      type: 'checked',
      mapping,
      check: { kind: 'answered', health, failure, missing: tab.missing },
    };
  } catch (failure) {
    return { type: 'checked', mapping, check: { kind: 'unreachable', detail: whatItSaid(failure) } };
  }
}

/** Has every used tab checked, one after the other; a tab being changed shortly after its last change. */
export function useMappingChecks(
  server: SidebarClient,
  state: SidebarState,
  dispatch: (action: Action) => void,
): void {
  const asking = useRef(false);
  const [turn, setTurn] = useState(0);
  const onStep = state.screen.kind === 'step' && state.screen.step === 'mapping';
  const due = onStep ? state.tabs.find((tab) => isDue(tab, state)) : undefined;
  const mapping = due?.mapping;
  const pause = due?.open ? pauseWhileChanging : 0;
  useEffect(() => {
    if (!mapping || asking.current) return;
    const timer = window.setTimeout(() => {
      asking.current = true;
      void check(server, mapping).then((answer) => {
        asking.current = false;
        dispatch(answer);
        setTurn((before) => before + 1);
      });
    }, pause);
    return () => window.clearTimeout(timer);
  }, [server, mapping, pause, turn, dispatch]);
}
