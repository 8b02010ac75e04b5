import { useEffect, useRef, useState } from 'preact/hooks';
import type { Action } from '../actions';
import type { TabMapping } from '../../import/mapping';
import { eventMappings } from '../funnel/eventMappings';
import { stagesAreDue } from '../funnel/funnelStages';
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

/** The next tab to ask about; one that is checked already when the stages of all event tabs have changed. */
function nextDue(state: SidebarState): TabDraft | undefined {
  const due = state.tabs.find((tab) => isDue(tab, state));
  if (due || !stagesAreDue(state)) return due;
  const events = eventMappings(state);
  return state.tabs.find(
    (tab) => tab.check?.kind === 'answered' && tab.mapping !== null && events.includes(tab.mapping),
  );
}

async function check(
  server: SidebarClient,
  mapping: TabMapping,
  together: readonly TabMapping[],
): Promise<Action> {
  try {
    const { tab, health, failure, stages } = await server.sidebarCheckMapping({
      ...mappingToSend(mapping),
      ...(together.length > 1 ? { eventTabs: together.map(mappingToSend) } : {}),
    });
    return {
      type: 'checked',
      mapping,
      check: { kind: 'answered', health, failure, missing: tab.missing, stages, together },
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
  const due = onStep ? nextDue(state) : undefined;
  const mapping = due?.mapping;
  const together = useRef<readonly TabMapping[]>([]);
  together.current = mapping?.table === 'events' ? eventMappings(state) : [];
  const pause = due?.open ? pauseWhileChanging : 0;
  useEffect(() => {
    if (!mapping || asking.current) return;
    const timer = window.setTimeout(() => {
      asking.current = true;
      void check(server, mapping, together.current).then((answer) => {
        asking.current = false;
        dispatch(answer);
        setTurn((before) => before + 1);
      });
    }, pause);
    return () => window.clearTimeout(timer);
  }, [server, mapping, pause, turn, dispatch]);
}
