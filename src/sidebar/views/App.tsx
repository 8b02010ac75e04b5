import { useCallback, useReducer } from 'preact/hooks';
import type { SidebarClient } from '../server';
import { initialState, reduce } from '../state';
import { whatItSaid } from '../whatItSaid';
import { Footer } from './Footer';
import { Header } from './Header';
import { HelpView } from './HelpView';
import { Screen } from './Screen';
import { SurroundingsContext } from './Surroundings';
import { useBuild } from './useBuild';
import { useFocus } from './useFocus';
import { useMappingChecks } from './useMappingChecks';
import { useSetup } from './useSetup';

interface AppProps {
  readonly server: SidebarClient;
  /** Opened from the menu's Help: the steps come after it. */
  readonly helpFirst: boolean;
}

/** The sidebar: a header, one screen that scrolls, and a footer with one action. */
export function App({ server, helpFirst }: AppProps) {
  const [state, dispatch] = useReducer(reduce, { ...initialState, helpOpen: helpFirst });
  const goTo = useCallback(
    (place: string) => {
      server.sidebarGoTo(place).then(
        () => dispatch({ type: 'wentTo' }),
        (failure: unknown) => dispatch({ type: 'goToUnreachable', place, detail: whatItSaid(failure) }),
      );
    },
    [server],
  );
  const askSetup = useSetup(server, dispatch);
  const build = useBuild(server, state, dispatch);
  useMappingChecks(server, state, dispatch);
  useFocus(state);
  return (
    <SurroundingsContext.Provider value={{ state, dispatch, server, goTo }}>
      <Header />
      <main id="body" tabIndex={state.helpOpen ? 0 : undefined}>
        {state.helpOpen ? <HelpView /> : <Screen askSetup={askSetup} />}
      </main>
      <Footer askSetup={askSetup} build={build} />
    </SurroundingsContext.Provider>
  );
}
