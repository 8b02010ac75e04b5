import { methodWords } from '../../wording/methodWords';
import { sumOverRows } from '../formula/columnFormulas';
import {
  commonDifference,
  differenceWeights,
  satoLimits,
  satoVariance,
  sideOf,
} from '../formula/commonDifference';
import { normalCritical } from '../formula/criticalValues';
import { call, choose, compare, minus, over, ref, text, times } from '../formula/expression';
import type { Expression } from '../formula/expression';
import {
  greenlandRobinsError,
  greenlandRobinsLimits,
  mantelHaenszelRatio,
  stratumWeights,
} from '../formula/mantelHaenszel';
import type { StratumCounts } from '../formula/mantelHaenszel';
import { isMissing, noLimit, notDefined } from '../formula/missing';
import { anyUnderTen } from '../formula/verdictFormula';
import { twinCell, type TwinCell } from './twin';
import { ratioVerdictCells } from './verdictCells';

/** What the rows add up to. */
function sums(counts: StratumCounts): TwinCell[] {
  const { partA, partB, spread } = stratumWeights(counts);
  const { weight, satoP, satoQ, variance } = differenceWeights(counts);
  const beside = (size: Expression, other: Expression): Expression => times(size, compare(other, '>', 0));
  const sum = (key: string, label: string, each: Expression): TwinCell =>
    twinCell(key, label, sumOverRows(each));
  return [
    sum('sumA', 'Σ successes of a × people of b ÷ people', partA),
    sum('sumB', 'Σ successes of b × people of a ÷ people', partB),
    sum('weight', 'Σ people of a × people of b ÷ people', weight),
    sum('spread', 'Spread of the ratio (Greenland and Robins)', spread),
    sum('satoP', 'Spread of the difference, first part (Sato)', satoP),
    sum('satoQ', 'Spread of the difference, second part (Sato)', satoQ),
    sum('variance', 'Spread by chance of the successes of a', variance),
    sum('comparedA', 'People of a in rows that have both groups', beside(counts.sizeA, counts.sizeB)),
    sum('comparedB', 'People of b in rows that have both groups', beside(counts.sizeB, counts.sizeA)),
  ];
}

function ratioCells(): TwinCell[] {
  const limits = greenlandRobinsLimits('ratio', 'logError', ref('z'));
  return [
    twinCell('ratio', 'Common ratio (Mantel–Haenszel)', mantelHaenszelRatio('sumA', 'sumB')),
    twinCell('logError', 'Error of its logarithm', greenlandRobinsError('sumA', 'sumB', 'spread')),
    twinCell('ratio_low', 'Ratio: low limit', limits.low),
    twinCell('ratio_high', 'Ratio: high limit', limits.high),
  ];
}

/** One interval decides, the ratio's: limits of the difference that say something else are not shown. */
function differenceCells(): TwinCell[] {
  const limits = satoLimits('difference', 'differenceVariance', ref('z'));
  const [plain, ratio] = [
    { low: 'plainLow', high: 'plainHigh' },
    { low: 'ratio_low', high: 'ratio_high' },
  ];
  const agreeing = (limit: string): Expression =>
    choose(compare(ref('differenceSide'), '=', ref('ratioSide')), ref(limit), text(noLimit));
  return [
    twinCell('difference', 'Common difference', commonDifference('sumA', 'sumB', 'weight')),
    twinCell(
      'differenceVariance',
      'Its error, squared (Sato)',
      satoVariance('difference', 'satoP', 'satoQ', 'weight'),
    ),
    twinCell('plainLow', 'Low limit by itself', limits.low),
    twinCell('plainHigh', 'High limit by itself', limits.high),
    twinCell('differenceSide', 'Side of 0 the limits lie on', sideOf(plain, 0)),
    twinCell('ratioSide', 'Side of 1 the limits of the ratio lie on', sideOf(ratio, 1)),
    twinCell('low', 'Difference: low limit, if it agrees with the ratio', agreeing('plainLow')),
    twinCell('high', 'Difference: high limit, if it agrees with the ratio', agreeing('plainHigh')),
  ];
}

function testCells(): TwinCell[] {
  const excess = minus(ref('sumA'), ref('sumB'));
  const chiSquare = over(times(excess, excess), ref('variance'));
  return [
    twinCell(
      'chiSquare',
      'Chi-square (Cochran, Mantel and Haenszel)',
      choose(compare(ref('variance'), '<=', 0), text(notDefined), chiSquare),
    ),
    twinCell(
      'p',
      'p',
      choose(isMissing('chiSquare'), text(notDefined), call('CHISQ.DIST.RT', ref('chiSquare'), 1)),
    ),
  ];
}

/** Columns of counts, a row a segment: what is common to all rows. */
export function stratifiedCells(
  counts: StratumCounts,
  confidence: Expression,
  marginOfNoInterest: Expression,
): TwinCell[] {
  return [
    twinCell('z', 'Standard errors to each side', normalCritical(confidence)),
    ...sums(counts),
    ...ratioCells(),
    ...differenceCells(),
    ...testCells(),
    twinCell('method', 'Method', text(methodWords.mantelHaenszel)),
    ...ratioVerdictCells(
      { low: 'ratio_low', high: 'ratio_high' },
      marginOfNoInterest,
      anyUnderTen([ref('comparedA'), ref('comparedB')]),
    ),
  ];
}
