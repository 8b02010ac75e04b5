import { any, call, choose, compare, minus, over, plus, ref, text, times } from './expression';
import type { Expression } from './expression';
import { noLimit, notDefined } from './missing';
import type { LimitFormulas } from './wilsonLimits';

/** Columns of a ladder: one cell a level in each. */
export interface LadderColumns {
  readonly score: Expression;
  readonly people: Expression;
  readonly successes: Expression;
}

const total = (column: Expression): Expression => call('SUM', column);
const overRows = (each: Expression): Expression => call('SUMPRODUCT', each);

/** Σn·s ÷ Σn: where on the ladder the people stand on average. */
export const meanScore = ({ score, people }: LadderColumns): Expression =>
  choose(
    compare(total(people), '=', 0),
    text(notDefined),
    over(overRows(times(people, score)), total(people)),
  );

/** Σn(s − s̄)². */
export const scoreSpread = ({ score, people }: LadderColumns, mean: string): Expression =>
  choose(
    compare(ref(mean), '=', text(notDefined)),
    0,
    overRows(times(people, minus(score, ref(mean)), minus(score, ref(mean)))),
  );

/** Change of the rate for each step up the ladder: Σ(s − s̄)x ÷ Σn(s − s̄)². */
export const slopeFormula = (
  { score, successes }: LadderColumns,
  { mean, spread }: { readonly mean: string; readonly spread: string },
): Expression =>
  choose(
    compare(ref(spread), '<=', 0),
    text(notDefined),
    over(overRows(times(minus(score, ref(mean)), successes)), ref(spread)),
  );

/** Its standard error in the Cochran–Armitage test: √(p(1 − p) ÷ Σn(s − s̄)²); none where all or nobody succeeded. */
export function slopeError({ people, successes }: LadderColumns, spread: string): Expression {
  const rate = over(total(successes), total(people));
  return choose(
    any(
      compare(ref(spread), '<=', 0),
      compare(total(successes), '=', 0),
      compare(total(successes), '=', total(people)),
    ),
    text(noLimit),
    call('SQRT', over(times(rate, minus(1, rate)), ref(spread))),
  );
}

/** slope ∓ z·standard error. */
export function slopeLimits(slope: string, error: string, z: Expression): LimitFormulas {
  const limit = (side: (reach: Expression) => Expression): Expression =>
    choose(compare(ref(error), '=', text(noLimit)), text(noLimit), side(times(z, ref(error))));
  return {
    low: limit((reach) => minus(ref(slope), reach)),
    high: limit((reach) => plus(ref(slope), reach)),
  };
}
