import { placeId } from '../wording/tabPlace';
import type { StepAction } from './actions';
import { funnelQuestion } from './funnel/funnelQuestion';
import { stageOrderControl } from './funnel/stageOrderControl';
import { moreFields, numberFields } from './numbers/numberFields';
import { readNumbers } from './numbers/readNumbers';
import type { Problem, SidebarState } from './state';
import { steps } from './steps';
import { openQuestion } from './tabs/openQuestions';

function moved(state: SidebarState, by: 1 | -1): SidebarState {
  if (state.screen.kind !== 'step') return state;
  const step = steps[steps.indexOf(state.screen.step) + by];
  return step ? { ...state, screen: { kind: 'step', step }, problem: null } : state;
}

function refused(state: SidebarState, problem: Problem): SidebarState {
  return { ...state, problem };
}

function afterTabs(state: SidebarState): SidebarState {
  if (!state.tabs.some((tab) => tab.used))
    return refused(state, { control: 'tabs', sentence: 'Tick at least one tab.' });
  const tables = state.setup?.tables ?? [];
  const tabs = state.tabs.map((tab) => ({ ...tab, open: tab.used && openQuestion(tab, tables) !== null }));
  return moved({ ...state, tabs }, 1);
}

function afterMapping(state: SidebarState): SidebarState {
  const tables = state.setup?.tables ?? [];
  for (const tab of state.tabs) {
    const sentence = tab.used ? openQuestion(tab, tables) : null;
    if (sentence === null) continue;
    const tabs = state.tabs.map((other) => (other === tab ? { ...tab, open: true } : other));
    return refused({ ...state, tabs }, { control: 'tab:' + placeId(tab.recognised), sentence });
  }
  const sentence = funnelQuestion(state);
  return sentence === null ? moved(state, 1) : refused(state, { control: stageOrderControl, sentence });
}

function afterNumbers(state: SidebarState): SidebarState {
  if (!state.numbers || !state.setup) return state;
  const { sentences } = readNumbers(state.numbers, state.setup.assumptions);
  const names = [
    ...numberFields.slice(0, 2).map((field) => field.name),
    'period',
    ...moreFields.map((field) => field.name),
  ];
  const first = names.find((name) => sentences[name] !== undefined);
  if (first === undefined) return moved(state, 1);
  const moreOpen = state.numbers.moreOpen || moreFields.some((field) => sentences[field.name] !== undefined);
  return refused(
    { ...state, numbers: { ...state.numbers, left: names, moreOpen } },
    { control: 'assumption:' + first, sentence: String(sentences[first]) },
  );
}

function next(state: SidebarState): SidebarState {
  if (state.screen.kind !== 'step') return state;
  const leave = { tabs: afterTabs, mapping: afterMapping, numbers: afterNumbers, template: undefined };
  return leave[state.screen.step]?.(state) ?? state;
}

/** Moving through the steps. Next is refused with a sentence beside what is still open. */
export function reduceStep(state: SidebarState, action: StepAction): SidebarState {
  switch (action.type) {
    case 'next':
      return next(state);
    case 'back':
      return state.screen.kind === 'changed'
        ? { ...state, screen: { kind: 'step', step: 'template' }, problem: null }
        : moved(state, -1);
    case 'showHelp':
      return { ...state, helpOpen: action.open };
    case 'chooseTemplate':
      return { ...state, templateId: action.templateId, problem: null };
    case 'chooseKeep':
      return state.screen.kind === 'changed'
        ? { ...state, screen: { ...state.screen, keep: action.keep } }
        : state;
  }
}
