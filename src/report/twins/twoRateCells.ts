import { methodWords } from '../../wording/methodWords';
import { normalCritical } from '../formula/criticalValues';
import { any, call, choose, compare, minus, over, plus, ref, text, times } from '../formula/expression';
import type { Expression } from '../formula/expression';
import type { StratumCounts } from '../formula/mantelHaenszel';
import { isMissing, noLimit, notDefined } from '../formula/missing';
import { moverRatioLimits, newcombeLimits } from '../formula/rateComparison';
import { anyUnderTen } from '../formula/verdictFormula';
import { rateCells } from './rateCells';
import { twinCell, type TwinCell } from './twin';
import { ratioVerdictCells } from './verdictCells';

/** In place of p from few people: Fisher's test adds up all tables, which no formula of a cell can. */
const fewPeople = 'under 100 people: Fisher mid-p, no plain formula';
const largeSample = 100;

const a = { rate: 'rateA', low: 'rateALow', high: 'rateAHigh' };
const b = { rate: 'rateB', low: 'rateBLow', high: 'rateBHigh' };
const nobody = any(isMissing(a.rate), isMissing(b.rate));

/** The N − 1 chi-square: (N − 1)(sA·nB − sB·nA)² ÷ (nA·nB·m·(N − m)). */
function chiSquareCells({ successesA, sizeA, successesB, sizeB }: StratumCounts): TwinCell[] {
  const [people, successes] = [ref('people'), ref('successes')];
  const gap = minus(times(successesA, sizeB), times(successesB, sizeA));
  const untestable = any(nobody, compare(successes, '=', 0), compare(successes, '=', people));
  return [
    twinCell('people', 'People in both groups', plus(sizeA, sizeB)),
    twinCell('successes', 'Successes in both groups', plus(successesA, successesB)),
    twinCell(
      'chiSquare',
      'Chi-square with N − 1',
      choose(
        untestable,
        text(notDefined),
        over(times(minus(people, 1), gap, gap), times(sizeA, sizeB, successes, minus(people, successes))),
      ),
    ),
    twinCell(
      'p',
      'p',
      choose(
        isMissing('chiSquare'),
        text(notDefined),
        choose(
          compare(people, '<', largeSample),
          text(fewPeople),
          call('CHISQ.DIST.RT', ref('chiSquare'), 1),
        ),
      ),
    ),
  ];
}

/** Two rates, their difference and their ratio with limits, p and verdict. */
export function twoRateCells(
  counts: StratumCounts,
  confidence: Expression,
  marginOfNoInterest: Expression,
): TwinCell[] {
  const { successesA, sizeA, successesB, sizeB } = counts;
  const [difference, ratio] = [newcombeLimits(a, b), moverRatioLimits(a, b)];
  const noRatio = any(nobody, compare(successesB, '=', 0));
  return [
    twinCell('z', 'Standard errors to each side', normalCritical(confidence)),
    ...rateCells({ keys: a, label: 'Rate of a', count: successesA, size: sizeA, z: ref('z') }),
    ...rateCells({ keys: b, label: 'Rate of b', count: successesB, size: sizeB, z: ref('z') }),
    twinCell(
      'difference',
      'Difference of the rates',
      choose(nobody, text(notDefined), minus(ref(a.rate), ref(b.rate))),
    ),
    twinCell('low', 'Difference: low limit (Newcombe)', difference.low),
    twinCell('high', 'Difference: high limit (Newcombe)', difference.high),
    twinCell('ratio', 'Ratio of the rates', choose(noRatio, text(noLimit), over(ref(a.rate), ref(b.rate)))),
    twinCell('ratio_low', 'Ratio: low limit (MOVER-R)', ratio.low),
    twinCell('ratio_high', 'Ratio: high limit (MOVER-R)', ratio.high),
    ...chiSquareCells(counts),
    twinCell('method', 'Method', text(methodWords['newcombe-moverR'])),
    ...ratioVerdictCells(
      { low: 'ratio_low', high: 'ratio_high' },
      marginOfNoInterest,
      any(nobody, anyUnderTen([sizeA, sizeB])),
    ),
  ];
}
