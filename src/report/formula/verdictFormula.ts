import type { Verdict } from '../../core/verdict';
import { all, any, choose, compare, text } from './expression';
import type { Expression, Operand } from './expression';
import { noLimit } from './missing';

export interface VerdictParts {
  readonly low: Expression;
  readonly high: Expression;
  /** The value that means "no effect". */
  readonly nullValue: Operand;
  /** Everything between these is of no interest. */
  readonly indifferentFrom: Operand;
  readonly indifferentTo: Operand;
  readonly tooFew: Expression;
}

const exists = (limit: Expression): Expression => compare(limit, '<>', text(noLimit));
const verdict = (word: Verdict): Expression => text(word);

/** The verdict rule over cells: the printed interval decides, so the words cannot contradict it. */
export function verdictFormula(parts: VerdictParts): Expression {
  const { low, high } = parts;
  const above = all(exists(low), compare(low, '>', parts.nullValue));
  const below = all(exists(high), compare(high, '<', parts.nullValue));
  const indifferent = all(
    exists(low),
    exists(high),
    compare(low, '>=', parts.indifferentFrom),
    compare(high, '<=', parts.indifferentTo),
  );
  const judged = choose(
    above,
    verdict('increase'),
    choose(below, verdict('decrease'), choose(indifferent, verdict('noEffect'), verdict('cannotTell'))),
  );
  return choose(parts.tooFew, verdict('tooFewData'), judged);
}

/** The sentence of the verdict that stands in a cell. */
export function sentenceOfVerdict(key: Expression, sentences: Readonly<Record<Verdict, string>>): Expression {
  const otherwise = text(sentences.tooFewData);
  const rest: readonly Exclude<Verdict, 'tooFewData'>[] = ['increase', 'decrease', 'noEffect', 'cannotTell'];
  return rest.reduceRight(
    (chosen, word) => choose(compare(key, '=', text(word)), text(sentences[word]), chosen),
    otherwise as Expression,
  );
}

/** A group of fewer than ten people says too little. */
export const anyUnderTen = (sizes: readonly Expression[]): Expression =>
  any(...sizes.map((size) => compare(size, '<', 10)));
