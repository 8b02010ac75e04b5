import { any, choose, compare, minus, over, ref, text, times } from './expression';
import type { Expression } from './expression';
import { isMissing, noLimit, notDefined } from './missing';

/** Keys of a ratio and its limits. */
export interface RatioKeys {
  readonly estimate: string;
  readonly low: string;
  readonly high: string;
}

/**
 * Extra = engaged customers who came back × (1 − 1 ÷ ratio): the sign is always the lift's. Where no other came
 * back all of them may be extra; from none who came back none can be counted.
 */
export function extraCustomers(
  engagedReturned: Expression,
  { estimate, low, high }: RatioKeys,
): Readonly<Record<'estimate' | 'low' | 'high', Expression>> {
  const noneReturned = compare(engagedReturned, '=', 0);
  const extraAt = (ratio: Expression): Expression => times(engagedReturned, minus(1, over(1, ratio)));
  const unless = (nothing: Expression, words: string, extra: Expression): Expression =>
    choose(nothing, text(words), extra);
  return {
    estimate: unless(
      any(noneReturned, compare(ref(estimate), '=', 0)),
      notDefined,
      choose(isMissing(estimate), engagedReturned, extraAt(ref(estimate))),
    ),
    low: unless(any(noneReturned, isMissing(low), compare(ref(low), '=', 0)), noLimit, extraAt(ref(low))),
    high: unless(
      any(noneReturned, isMissing(low)),
      noLimit,
      choose(isMissing(high), engagedReturned, extraAt(ref(high))),
    ),
  };
}
