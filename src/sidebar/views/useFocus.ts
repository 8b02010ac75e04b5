import { useEffect, useRef } from 'preact/hooks';
import type { SidebarState } from '../state';
import { controlId } from './controlId';

function screenKey(state: SidebarState): string {
  if (state.helpOpen) return 'help';
  return state.screen.kind === 'step' ? state.screen.step : state.screen.kind;
}

/** Moves the focus to the heading of a new screen, or to the control a sentence belongs to. */
export function useFocus(state: SidebarState): void {
  const shown = useRef('loading');
  const key = screenKey(state);
  useEffect(() => {
    const opening = shown.current === 'loading';
    const changed = shown.current !== key;
    shown.current = key;
    // The sidebar does not take the focus from the sheet when it opens.
    if (!changed || opening || state.problem) return;
    document.getElementById('body')?.scrollTo(0, 0);
    document.getElementById('title')?.focus();
  }, [key, state.problem]);
  useEffect(() => {
    if (state.problem) document.getElementById(controlId(state.problem.control))?.focus();
  }, [state.problem]);
}
