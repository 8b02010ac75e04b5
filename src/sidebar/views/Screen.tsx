import type { Step } from '../actions';
import { BuildingView } from './BuildingView';
import { BuiltView } from './BuiltView';
import { ChangedView } from './ChangedView';
import { MappingStep } from './MappingStep';
import { NumbersStep } from './NumbersStep';
import { UnreachableView } from './UnreachableView';
import { useSurroundings } from './Surroundings';
import { TabsStep } from './TabsStep';
import { TemplateStep } from './TemplateStep';

function StepScreen({ step, askSetup }: { readonly step: Step; readonly askSetup: () => void }) {
  switch (step) {
    case 'tabs':
      return <TabsStep askSetup={askSetup} />;
    case 'mapping':
      return <MappingStep />;
    case 'numbers':
      return <NumbersStep />;
    case 'template':
      return <TemplateStep />;
  }
}

/** The one screen that is shown. */
export function Screen({ askSetup }: { readonly askSetup: () => void }) {
  const { screen } = useSurroundings().state;
  switch (screen.kind) {
    case 'loading':
      return <p role="status">Looking at your tabs…</p>;
    case 'unreachable':
      return <UnreachableView detail={screen.detail} />;
    case 'step':
      return <StepScreen step={screen.step} askSetup={askSetup} />;
    case 'building':
      return <BuildingView progress={screen.progress} />;
    case 'changed':
      return <ChangedView changed={screen.changed} keep={screen.keep} />;
    case 'built':
      return <BuiltView result={screen.result} />;
  }
}
