import type { Verdict } from '../core/verdict';

/** A sentence for each verdict, without numbers: those stand in cells of their own beside it. */
export type VerdictSentences = Readonly<Record<Verdict, string>>;

/** Do engaged customers come back more often than the others? */
export const repeatSentences: VerdictSentences = {
  increase:
    'Engaged customers came back more often than the others: the whole range lies above no difference.',
  decrease:
    'Engaged customers came back less often than the others: the whole range lies below no difference.',
  noEffect: 'No difference that matters: the whole range lies within what you call too small to matter.',
  cannotTell: 'Cannot tell yet: no difference and a difference that matters both fit these customers.',
  tooFewData: 'Too few customers to say: a group is under ten, or there is nobody alike to compare.',
};

/** Does the return that the evidence supports reach the return aimed for? */
export const supportedReturnSentences: VerdictSentences = {
  increase: 'It pays: the whole range of the supported return lies above your aim.',
  decrease: 'The supported gain alone does not pay: the whole range of its return lies below your aim.',
  noEffect: 'It comes out even: the supported return differs from your aim by too little to matter.',
  cannotTell: 'Cannot tell yet whether it pays: returns above and below your aim both fit the evidence.',
  tooFewData: 'Too few customers to say whether it pays.',
};
