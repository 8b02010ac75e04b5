import type { NumbersAction } from './actions';
import type { NumbersForm } from './numbers/numbersForm';
import type { SidebarState } from './state';

function reduceForm(form: NumbersForm, action: NumbersAction): NumbersForm {
  switch (action.type) {
    case 'typeNumber':
      return { ...form, texts: { ...form.texts, [action.name]: action.text } };
    case 'dontKnow':
      return { ...form, unknown: { ...form.unknown, [action.name]: action.unknown } };
    case 'choosePeriod':
      return { ...form, period: action.period };
    case 'leaveField':
      return form.left.includes(action.name) ? form : { ...form, left: [...form.left, action.name] };
    case 'openMore':
      return { ...form, moreOpen: action.open };
  }
}

/** What is typed in the numbers step. */
export function reduceNumbers(state: SidebarState, action: NumbersAction): SidebarState {
  if (!state.numbers) return state;
  const looking = action.type === 'leaveField' || action.type === 'openMore';
  return {
    ...state,
    numbers: reduceForm(state.numbers, action),
    problem: looking ? state.problem : null,
  };
}
