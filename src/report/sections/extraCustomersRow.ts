import type { Cell } from '../blocks';
import { words, workingFigure } from '../cells';
import { any, choose, compare, minus, over, ref, text, times } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { isMissing, noLimit, notDefined } from '../formula/missing';
import { formats } from '../formats';
import { decisiveKeys } from './repeatLiftTable';

const engagedReturned = ref('repeat.total.engagedReturned');
const extraAt = (ratio: Expression): Expression => times(engagedReturned, minus(1, over(1, ratio)));

/**
 * Extra = engaged customers who came back × (1 − 1 ÷ ratio): the sign is always the lift's. Where no other came
 * back all of them may be extra; from none who came back none can be counted.
 */
const extraCustomers = (): Readonly<Record<'estimate' | 'low' | 'high', Expression>> => {
  const { estimate, low, high } = decisiveKeys;
  const noneReturned = compare(engagedReturned, '=', 0);
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
};

/** How many customers the lift stands for. */
export function extraCustomersRow(): Cell[] {
  const formulas = extraCustomers();
  const cell = (part: keyof typeof formulas, suffix: string, label: string): Cell =>
    workingFigure(formulas[part], formats.exact, { key: `repeat.extraCustomers${suffix}`, label });
  return [
    words('Extra customers', 'small'),
    cell('estimate', '', 'Extra customers'),
    cell('low', '.low', 'Extra customers, low limit'),
    cell('high', '.high', 'Extra customers, high limit'),
  ];
}
