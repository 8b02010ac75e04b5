import type { BuildResult, ProgressDto, SetupDto } from '../addon/dto';
import type {
  Action,
  FunnelAction,
  Keep,
  NumbersAction,
  ServerAction,
  Step,
  StepAction,
  TabAction,
} from './actions';
import type { NumbersForm } from './numbers/numbersForm';
import type { TabDraft } from './tabs/tabDraft';
import { reduceFunnel } from './reduceFunnel';
import { reduceNumbers } from './reduceNumbers';
import { reduceServer } from './reduceServer';
import { reduceStep } from './reduceStep';
import { reduceTabs } from './reduceTabs';

export type Screen =
  | { readonly kind: 'loading' }
  | { readonly kind: 'unreachable'; readonly detail: string }
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'building'; readonly progress: ProgressDto | null }
  | {
      readonly kind: 'changed';
      readonly changed: Extract<BuildResult, { kind: 'changedAssumptions' }>['changed'];
      readonly keep: Keep;
    }
  | { readonly kind: 'built'; readonly result: Extract<BuildResult, { kind: 'built' }> };

/** A sentence and the control it belongs to: "tabs", "tab:123", "assumption:margin", "build", "goTo". */
export interface Problem {
  readonly sentence: string;
  readonly control: string;
  /** What the script itself said, shown folded. */
  readonly detail?: string;
  /** The place that could not be opened, to try it again. */
  readonly place?: string;
}

export interface SidebarState {
  readonly screen: Screen;
  readonly helpOpen: boolean;
  readonly setup: SetupDto | null;
  readonly tabs: readonly TabDraft[];
  /** The steps of the funnel as the user wants them; `null` = as proposed, whatever the data bring. */
  readonly stageOrder: readonly string[] | null;
  readonly numbers: NumbersForm | null;
  readonly templateId: string;
  readonly problem: Problem | null;
}

export const initialState: SidebarState = {
  screen: { kind: 'loading' },
  helpOpen: false,
  setup: null,
  tabs: [],
  stageOrder: null,
  numbers: null,
  templateId: '',
  problem: null,
};

const tabActions: readonly string[] = [
  'useTab',
  'readTabAs',
  'chooseColumn',
  'leaveOut',
  'sameForAllRows',
  'answerTaxAndShipping',
  'answerDayOrMonth',
  'answerAlike',
  'openTab',
  'checkAgain',
] satisfies TabAction['type'][];
const funnelActions: readonly string[] = [
  'moveStep',
  'removeStep',
  'addStep',
  'proposedOrder',
] satisfies FunnelAction['type'][];
const numbersActions: readonly string[] = [
  'typeNumber',
  'dontKnow',
  'choosePeriod',
  'leaveField',
  'openMore',
] satisfies NumbersAction['type'][];
const stepActions: readonly string[] = [
  'next',
  'back',
  'showHelp',
  'chooseTemplate',
  'chooseKeep',
] satisfies StepAction['type'][];

/** The whole sidebar as one pure function: what was, what happened, what is. */
export function reduce(state: SidebarState, action: Action): SidebarState {
  if (tabActions.includes(action.type)) return reduceTabs(state, action as TabAction);
  if (funnelActions.includes(action.type)) return reduceFunnel(state, action as FunnelAction);
  if (numbersActions.includes(action.type)) return reduceNumbers(state, action as NumbersAction);
  if (stepActions.includes(action.type)) return reduceStep(state, action as StepAction);
  return reduceServer(state, action as ServerAction);
}
