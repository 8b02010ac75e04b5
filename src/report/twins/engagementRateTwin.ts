import { countRows, isFilled, sumOverRows, total } from '../formula/columnFormulas';
import { studentCritical } from '../formula/criticalValues';
import { any, call, choose, compare, minus, over, plus, ref, text, times } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { isMissing, noLimit, notDefined } from '../formula/missing';
import { ratioLimits } from '../formula/ratioLimits';
import { column, confidence } from './inputs';
import { twin, twinCell } from './twin';

const fewestPosts = 5;
/** A spread smaller than this part of the rate is left by rounding: all posts have the very same rate. */
const roundingOnly = 1e12;

/** The limits of the ratio of two sums over posts; the post is the unit, not the reaction. */
const spreadCells = (interactions: Expression, base: Expression, level: Expression) => {
  const residual = minus(interactions, times(ref('rate'), base));
  const beyondRounding = compare(ref('error'), '>', over(call('ABS', ref('rate')), roundingOnly));
  return [
    twinCell(
      'error',
      'Standard error: √(n ÷ (n − 1) · Σ(y − r·x)²) ÷ Σx',
      choose(
        any(isMissing('rate'), compare(ref('posts'), '<', fewestPosts)),
        text(noLimit),
        over(
          call(
            'SQRT',
            times(
              over(ref('posts'), minus(ref('posts'), 1)),
              sumOverRows(times(residual, residual, isFilled(base))),
            ),
          ),
          ref('base'),
        ),
      ),
    ),
    twinCell(
      'reach',
      'Reach to each side: t × standard error',
      choose(
        isMissing('error'),
        text(noLimit),
        choose(
          beyondRounding,
          times(studentCritical(level, minus(ref('posts'), 1)), ref('error')),
          text(noLimit),
        ),
      ),
    ),
  ];
};

export const engagementRateTwin = twin({
  name: 'ENGAGEMENT_RATE',
  takes: 'arguments',
  inputs: [
    column('interactions', 'Reactions to each post'),
    column('base', 'Reach, impressions or followers of each post'),
    confidence,
  ],
  outputs: ['rate', 'mean', 'low', 'high'],
  cells: ({ interactions, base, confidence: level }) => {
    const hasBase = compare(base, '<>', 0);
    const { low, high } = ratioLimits('rate', 'reach');
    // A post without a base divides by 1 and is multiplied by 0: a sum over rows takes no IF.
    const rates = times(over(interactions, plus(base, compare(base, '=', 0))), hasBase);
    return [
      twinCell('posts', 'Posts with a base, be it 0', countRows(isFilled(base))),
      twinCell('base', 'Sum of the base', total(base)),
      twinCell(
        'rate',
        'Reactions ÷ base, both summed',
        choose(
          compare(ref('base'), '<=', 0),
          text(notDefined),
          over(sumOverRows(times(interactions, isFilled(base))), ref('base')),
        ),
      ),
      twinCell('rated', 'Posts with a base above 0', countRows(hasBase)),
      twinCell(
        'mean',
        'Mean of the rates of the posts',
        choose(compare(ref('rated'), '=', 0), text(notDefined), over(sumOverRows(rates), ref('rated'))),
      ),
      ...spreadCells(interactions, base, level),
      twinCell('low', 'Low limit, not below 0', low),
      twinCell('high', 'High limit', high),
    ];
  },
});
