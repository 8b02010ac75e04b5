import { verdictWords } from '../../wording/verdictWords';
import { minus, plus, ref } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { sentenceOfVerdict, verdictFormula } from '../formula/verdictFormula';
import { twinCell, type TwinCell } from './twin';

/** The verdict on a ratio: the rule's word, and what a cell shows for it. */
export function ratioVerdictCells(
  ratio: { readonly low: string; readonly high: string },
  marginOfNoInterest: Expression,
  tooFew: Expression,
): TwinCell[] {
  const judged = verdictFormula({
    low: ref(ratio.low),
    high: ref(ratio.high),
    nullValue: 1,
    indifferentFrom: minus(1, marginOfNoInterest),
    indifferentTo: plus(1, marginOfNoInterest),
    tooFew,
  });
  return [twinCell('verdictKind', 'Verdict by the rule', judged), verdictInWords(ref('verdictKind'))];
}

export const verdictInWords = (kind: Expression): TwinCell =>
  twinCell('verdict', 'Verdict', sentenceOfVerdict(kind, verdictWords));
