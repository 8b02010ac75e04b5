import type { Verdict } from '../core/verdict';
import type { EvidenceWords } from './evidenceWords';

/** A paragraph for each verdict. Numbers that change with a cell of the page stand in cells of their own beside it. */
export type VerdictSentences = Readonly<Record<Verdict, string>>;

type Clauses = Readonly<Record<Exclude<Verdict, 'tooFewData'>, string>>;

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The claim, within what the evidence can carry: who is compared in front, the caveat behind. */
function carriedBy({ caveat }: EvidenceWords, compared: string | null, clauses: Clauses): Clauses {
  const framed = (clause: string): string =>
    `${sentence(compared === null ? clause : `${compared}, ${clause}`)} ${caveat}`;
  return {
    increase: framed(clauses.increase),
    decrease: framed(clauses.decrease),
    noEffect: framed(clauses.noEffect),
    cannotTell: framed(clauses.cannotTell),
  };
}

/** Do engaged customers come back more often than the others? What was seen, whatever the reason. */
export function repeatSentences(evidence: EvidenceWords): VerdictSentences {
  const { alike } = evidence;
  const compared = alike === null ? null : `among ${alike}`;
  const engaged = alike === null ? 'engaged customers' : 'the engaged';
  const clauses: Clauses = {
    increase: `${engaged} came back more often than the others. The whole range lies above zero.`,
    decrease: `${engaged} came back less often than the others. The whole range lies below zero.`,
    noEffect: `${engaged} came back about as often as the others. The whole range is too small to matter.`,
    cannotTell: `it cannot be told whether ${engaged} come back more often. No difference and a real one both fit.`,
  };
  return {
    ...carriedBy(evidence, compared, clauses),
    tooFewData: 'Too few customers to say: a group is under ten, or there is nobody alike to compare.',
  };
}

const asTheReason: Clauses = {
  increase: 'this gain pays. Its return lies wholly above your aim.',
  decrease: 'this gain alone does not pay. Its return lies wholly below your aim.',
  noEffect: 'it comes out even. The return differs too little from your aim to matter.',
  cannotTell: 'it cannot be told if it pays. Returns above and below your aim both fit.',
};

const ifTheReason: Clauses = {
  increase: `if engagement is the reason, ${asTheReason.increase}`,
  decrease: `even if engagement is the reason, ${asTheReason.decrease}`,
  noEffect: `if engagement is the reason, ${asTheReason.noEffect}`,
  cannotTell: asTheReason.cannotTell,
};

const judgedBy = ({ alike }: EvidenceWords): string | null =>
  alike === null ? null : `judged by ${alike} after their first order`;

/** In place of a verdict while nothing that was put in is known. */
export function supportedGainAlone(evidence: EvidenceWords): string {
  const compared = judgedBy(evidence);
  const judged = compared === null ? '' : `${sentence(compared)}. `;
  return `${judged}${evidence.caveat} Add a tab of your activities, with hours or cost, to see whether this pays.`;
}

/** Does the return that the evidence supports reach the return aimed for? */
export function supportedReturnSentences(evidence: EvidenceWords): VerdictSentences {
  const { mayBeTheReason } = evidence;
  const compared = judgedBy(evidence);
  return {
    ...carriedBy(evidence, compared, mayBeTheReason ? asTheReason : ifTheReason),
    tooFewData: 'Too few customers to say whether it pays.',
  };
}
