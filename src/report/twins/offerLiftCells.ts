import { studentCritical } from '../formula/criticalValues';
import { all, call, choose, compare, minus, over, plus, ref, text, times } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { isMissing, noLimit, notDefined } from '../formula/missing';
import { verdictFormula } from '../formula/verdictFormula';
import { twinCell, type TwinCell } from './twin';
import { verdictInWords } from './verdictCells';

/** With fewer baseline weeks there is no figure, as the function refuses. */
export const fewestWeeks = 6;
/** With fewer the interval is shown, but it decides nothing. */
const weeksThatDecide = 8;
/** A spread smaller than this part of what was expected is left by rounding: all weeks are the same. */
const roundingOnly = 1e12;

/** What blocks of days came to, and what the weeks before predict for them. */
export interface PredictedBlocks {
  readonly actual: Expression;
  readonly expected: Expression;
  readonly standardError: Expression;
  /** Degrees of freedom are the weeks less this. */
  readonly lostDegrees: number;
}

export interface LiftKeys {
  readonly lift: string;
  readonly low: string;
  readonly high: string;
  /** Stands before the keys of the cells on the way. */
  readonly parts: string;
}

const degrees = (lost: number): Expression => minus(ref('weeks'), lost);

/** Actual − expected with its prediction interval. */
export function liftCells(
  { actual, expected, standardError, lostDegrees }: PredictedBlocks,
  { lift, low, high, parts }: LiftKeys,
  confidence: Expression,
): TwinCell[] {
  const [sales, foreseen, error, reach] = ['actual', 'expected', 'error', 'reach'].map(
    (name) => `${parts}${name}`,
  ) as [string, string, string, string];
  const name = parts === '' ? 'offer' : 'offer and days after it';
  const known = (limit: Expression): Expression => choose(isMissing(reach), text(noLimit), limit);
  const tooAlike = compare(ref(error), '<=', over(call('ABS', ref(foreseen)), roundingOnly));
  return [
    twinCell(sales, `Sales, ${name}`, actual),
    twinCell(foreseen, `Expected, ${name}`, expected),
    twinCell(
      lift,
      `Sales − expected, ${name}`,
      choose(isMissing(foreseen), text(notDefined), minus(ref(sales), ref(foreseen))),
    ),
    twinCell(error, `Standard error, ${name}`, standardError),
    twinCell(
      reach,
      `t × standard error, ${name}`,
      choose(
        isMissing(error),
        text(noLimit),
        choose(tooAlike, text(noLimit), times(studentCritical(confidence, degrees(lostDegrees)), ref(error))),
      ),
    ),
    twinCell(low, `Low limit, ${name}`, known(minus(ref(lift), ref(reach)))),
    twinCell(high, `High limit, ${name}`, known(plus(ref(lift), ref(reach)))),
  ];
}

/** Percent, p and verdict belong to the days of the offer. */
export function offerOnlyCells({ lostDegrees }: PredictedBlocks, marginOfNoInterest: Expression): TwinCell[] {
  const ofInterest = times(marginOfNoInterest, call('MAX', 0, ref('expected')));
  const undecided = all(
    compare(ref('weeks'), '>=', fewestWeeks),
    compare(ref('weeks'), '<', weeksThatDecide),
  );
  const judged = verdictFormula({
    low: ref('low'),
    high: ref('high'),
    nullValue: 0,
    indifferentFrom: minus(0, ofInterest),
    indifferentTo: ofInterest,
    tooFew: compare(ref('weeks'), '<', fewestWeeks),
  });
  const t = over(call('ABS', ref('lift')), ref('error'));
  return [
    twinCell(
      'percent',
      'Lift ÷ expected',
      choose(
        isMissing('expected'),
        text(notDefined),
        choose(compare(ref('expected'), '<=', 0), text(notDefined), over(ref('lift'), ref('expected'))),
      ),
    ),
    twinCell(
      'p',
      'p',
      choose(isMissing('reach'), text(notDefined), call('T.DIST.2T', t, degrees(lostDegrees))),
    ),
    twinCell('verdictKind', 'Verdict by the rule', choose(undecided, text('cannotTell'), judged)),
    verdictInWords(ref('verdictKind')),
  ];
}
