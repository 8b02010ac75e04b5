import { productName } from '../../wording/addonTexts';
import type { Step } from '../actions';
import { steps } from '../steps';
import { useSurroundings } from './Surroundings';

const titles: Record<Step, string> = {
  tabs: 'Choose your tabs',
  mapping: 'Check the columns',
  numbers: 'Two numbers',
  template: 'Choose a report',
};

function StepBar({ step }: { readonly step: Step }) {
  const at = steps.indexOf(step);
  return (
    <div class="steps">
      <span class="steps-text">{`Step ${String(at + 1)} of ${String(steps.length)}`}</span>
      <span class="steps-bars" aria-hidden="true">
        {steps.map((name, index) => (
          <span key={name} class={index <= at ? 'bar done' : 'bar'} />
        ))}
      </span>
    </div>
  );
}

/** Where the user is, and the way to the help. */
export function Header() {
  const { state, dispatch } = useSurroundings();
  const { screen, helpOpen } = state;
  const step = screen.kind === 'step' ? screen.step : null;
  const other = {
    loading: productName,
    unreachable: productName,
    building: 'Building your report',
    changed: 'Which numbers?',
    built: 'Your report is ready',
  };
  const title = screen.kind === 'step' ? titles[screen.step] : other[screen.kind];
  return (
    <header>
      <div class="top">
        <h1 id="title" tabIndex={-1}>
          {helpOpen ? 'Functions' : title}
        </h1>
        {state.setup && !helpOpen && (
          <button type="button" class="link" onClick={() => dispatch({ type: 'showHelp', open: true })}>
            Help
          </button>
        )}
      </div>
      {step && !helpOpen && <StepBar step={step} />}
    </header>
  );
}
