import type { Verdict } from '../core/verdict';

/** What a cell shows for each verdict. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  increase: 'increase',
  decrease: 'decrease',
  noEffect: 'no effect',
  cannotTell: 'cannot tell',
  tooFewData: 'too few data',
};
