import { useCallback, useEffect } from 'preact/hooks';
import type { Action } from '../actions';
import type { SidebarClient } from '../server';
import { whatItSaid } from '../whatItSaid';

/** Asks for the setup when the sidebar opens; the result asks for it again. */
export function useSetup(server: SidebarClient, dispatch: (action: Action) => void): () => void {
  const ask = useCallback(() => {
    dispatch({ type: 'setupAsked' });
    server.sidebarSetup().then(
      (setup) => dispatch({ type: 'setupLoaded', setup }),
      (failure: unknown) => dispatch({ type: 'setupUnreachable', detail: whatItSaid(failure) }),
    );
  }, [server, dispatch]);
  useEffect(ask, [ask]);
  return ask;
}
