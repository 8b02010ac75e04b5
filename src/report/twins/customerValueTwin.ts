import { choose, compare, minus, over, plus, ref, text, times } from '../formula/expression';
import { notDefined } from '../formula/missing';
import { flag, number, optional } from './inputs';
import { twin, twinCell } from './twin';

export const customerValueTwin = twin({
  name: 'CUSTOMER_VALUE',
  takes: 'arguments',
  inputs: [
    number('margin_per_period', 'Money left from a customer in a period'),
    number('retention', 'Share who buy again in the next period'),
    optional(number('discount_rate', 'How much less money is worth a period later'), 0.1),
    optional(flag('include_first', 'TRUE also counts the first purchase'), 0),
  ],
  outputs: ['value'],
  cells: ({ margin_per_period: left, retention, discount_rate: discount, include_first: withFirst }) => [
    twinCell('leaving', '1 + discount rate − retention', minus(plus(1, discount), retention)),
    twinCell(
      'value',
      'Worth of a customer',
      choose(
        compare(ref('leaving'), '<=', 0),
        text(notDefined),
        over(times(left, choose(withFirst, plus(1, discount), retention)), ref('leaving')),
      ),
    ),
  ],
});
