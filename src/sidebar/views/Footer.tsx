import type { Keep } from '../actions';
import type { SidebarState } from '../state';
import { controlId } from './controlId';
import { isBesideControl } from './isBesideControl';
import { useSurroundings } from './Surroundings';
import { WhatItSaid } from './WhatItSaid';

interface FooterProps {
  readonly askSetup: () => void;
  readonly build: (keep: Keep | null) => void;
}

interface FooterAction {
  readonly label: string;
  readonly act: () => void;
  readonly disabled?: boolean;
}

/** The one blue action of the screen. */
function useMainAction({ askSetup, build }: FooterProps): FooterAction | null {
  const { state, dispatch, goTo } = useSurroundings();
  const { screen, problem } = state;
  if (state.helpOpen) return { label: 'Done', act: () => dispatch({ type: 'showHelp', open: false }) };
  switch (screen.kind) {
    case 'loading':
      return null;
    case 'unreachable':
      return { label: 'Try again', act: askSetup };
    case 'building':
      return { label: 'Building…', act: () => undefined, disabled: true };
    case 'changed':
      return { label: 'Continue', act: () => build(screen.keep) };
    case 'built':
      return { label: 'Open the report', act: () => goTo(screen.result.report.name) };
    case 'step':
      if (screen.step !== 'template') return { label: 'Next', act: () => dispatch({ type: 'next' }) };
      if (problem?.control === 'build' && problem.detail !== undefined)
        return { label: 'Try again', act: () => build(null) };
      return { label: state.setup?.report ? 'Build again' : 'Build', act: () => build(null) };
  }
}

function useOtherAction({ askSetup }: FooterProps): FooterAction | null {
  const { state, dispatch } = useSurroundings();
  const { screen } = state;
  if (state.helpOpen) return null;
  const back = { label: 'Back', act: () => dispatch({ type: 'back' }) };
  if (screen.kind === 'changed') return back;
  if (screen.kind === 'step' && screen.step !== 'tabs') return back;
  return screen.kind === 'built' ? { label: 'Change', act: askSetup } : null;
}

function FooterProblem({ state }: { readonly state: SidebarState }) {
  const { goTo } = useSurroundings();
  const { problem } = state;
  if (!problem || isBesideControl(state, problem.control)) return null;
  const { place } = problem;
  return (
    <div class="error" role="alert" tabIndex={-1} id={controlId(problem.control)}>
      <p>{problem.sentence}</p>
      {place !== undefined && (
        <button type="button" class="link" onClick={() => goTo(place)}>
          Try again
        </button>
      )}
      {problem.detail !== undefined && <WhatItSaid detail={problem.detail} />}
    </div>
  );
}

/** Stays at the bottom: what went wrong, if it belongs nowhere else, then Back and the blue action. */
export function Footer(props: FooterProps) {
  const { state } = useSurroundings();
  const main = useMainAction(props);
  const other = useOtherAction(props);
  return (
    <footer>
      <FooterProblem state={state} />
      <div class="actions">
        {other && (
          <button type="button" onClick={other.act}>
            {other.label}
          </button>
        )}
        {main && (
          <button type="button" id="main-action" class="action" disabled={main.disabled} onClick={main.act}>
            {main.label}
          </button>
        )}
      </div>
    </footer>
  );
}
