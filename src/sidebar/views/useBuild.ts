import { useEffect } from 'preact/hooks';
import type { Action, Keep } from '../actions';
import { buildRequest } from '../buildRequest';
import type { SidebarClient } from '../server';
import type { SidebarState } from '../state';
import { whatItSaid } from '../whatItSaid';

const pollEvery = 700;

/** Asks again and again how far the build is, one question at a time, until it is over. */
function useProgress(server: SidebarClient, building: boolean, dispatch: (action: Action) => void) {
  useEffect(() => {
    if (!building) return;
    let timer = 0;
    let over = false;
    const askAgain = () => {
      if (!over) timer = window.setTimeout(ask, pollEvery);
    };
    const ask = () => {
      server
        .sidebarProgress()
        .then((progress) => {
          if (progress && !over) dispatch({ type: 'progressed', progress });
        })
        // A missed stage name is no loss: the build itself says how it ended.
        .then(askAgain, askAgain);
    };
    askAgain();
    return () => {
      over = true;
      window.clearTimeout(timer);
    };
  }, [server, building, dispatch]);
}

/** Returns the function that builds the report. */
export function useBuild(
  server: SidebarClient,
  state: SidebarState,
  dispatch: (action: Action) => void,
): (keep: Keep | null) => void {
  useProgress(server, state.screen.kind === 'building', dispatch);
  return (keep) => {
    const request = buildRequest(state, keep);
    if (!request || state.screen.kind === 'building') return;
    dispatch({ type: 'buildStarted' });
    server.sidebarBuild(request).then(
      (result) => dispatch({ type: 'buildEnded', result }),
      (failure: unknown) => dispatch({ type: 'buildUnreachable', detail: whatItSaid(failure) }),
    );
  };
}
