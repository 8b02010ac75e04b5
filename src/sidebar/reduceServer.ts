import type { BuildResult, SetupDto } from '../addon/dto';
import { isSamePlace, placeId } from '../wording/tabPlace';
import type { ServerAction } from './actions';
import { numbersForm } from './numbers/numbersForm';
import type { Problem, SidebarState } from './state';
import { isFolded, stepOfControl } from './steps';
import { mustSayDayOrMonth } from './tabs/openQuestions';
import { tabDraft } from './tabs/tabDraft';
import type { MappingCheck, TabDraft } from './tabs/tabDraft';

function loaded(state: SidebarState, setup: SetupDto): SidebarState {
  const known = (id: string | undefined) => setup.templates.some((template) => template.id === id);
  const wanted = [state.templateId, setup.report?.templateId].find(known);
  return {
    ...state,
    setup,
    screen: { kind: 'step', step: 'tabs' },
    tabs: setup.tabs.map((tab) =>
      tabDraft(
        tab,
        state.tabs.find((earlier) => isSamePlace(earlier.recognised, tab)),
        setup,
      ),
    ),
    stageOrder: setup.assumptions.stageOrder,
    numbers: numbersForm(setup.assumptions, setup.firstTime),
    templateId: wanted ?? setup.templates[0]?.id ?? '',
    problem: null,
  };
}

/** Back to the step that holds the control, unfolding whatever hides it. */
function shownBeside(state: SidebarState, problem: Problem): SidebarState {
  const { numbers } = state;
  return {
    ...state,
    problem,
    screen: { kind: 'step', step: stepOfControl(problem.control) },
    tabs: state.tabs.map((tab) =>
      problem.control === 'tab:' + placeId(tab.recognised) ? { ...tab, open: true } : tab,
    ),
    numbers: numbers && { ...numbers, moreOpen: numbers.moreOpen || isFolded(problem.control) },
  };
}

function checked(tab: TabDraft, check: MappingCheck): TabDraft {
  const answered = { ...tab, check };
  const needsUser = check.kind === 'answered' && (check.failure !== null || check.missing.length > 0);
  return { ...answered, open: tab.open || needsUser || mustSayDayOrMonth(answered) };
}

function ended(state: SidebarState, result: BuildResult): SidebarState {
  switch (result.kind) {
    case 'built':
      return { ...state, screen: { kind: 'built', result }, problem: null };
    case 'changedAssumptions':
      return {
        ...state,
        screen: { kind: 'changed', changed: result.changed, keep: 'keepReport' },
        problem: null,
      };
    case 'failed':
      return shownBeside(state, { sentence: result.sentence, control: result.control });
  }
}

/** Answers of the server. A late answer about a mapping that has changed since is dropped. */
export function reduceServer(state: SidebarState, action: ServerAction): SidebarState {
  switch (action.type) {
    case 'setupAsked':
      return { ...state, screen: { kind: 'loading' }, problem: null };
    case 'setupLoaded':
      return loaded(state, action.setup);
    case 'setupUnreachable':
      return { ...state, screen: { kind: 'unreachable', detail: action.detail } };
    case 'checked':
      return {
        ...state,
        tabs: state.tabs.map((tab) => (tab.mapping === action.mapping ? checked(tab, action.check) : tab)),
      };
    case 'buildStarted':
      return { ...state, screen: { kind: 'building', progress: null }, problem: null };
    case 'progressed':
      return state.screen.kind === 'building'
        ? { ...state, screen: { kind: 'building', progress: action.progress } }
        : state;
    case 'buildEnded':
      return ended(state, action.result);
    case 'buildUnreachable': {
      const sentence = 'The building stopped before its end.';
      return shownBeside(state, { sentence, control: 'build', detail: action.detail });
    }
    case 'wentTo':
      return state.problem?.control === 'goTo' ? { ...state, problem: null } : state;
    case 'goToUnreachable': {
      const sentence = 'The place could not be shown in your sheet.';
      return { ...state, problem: { sentence, control: 'goTo', detail: action.detail, place: action.place } };
    }
  }
}
