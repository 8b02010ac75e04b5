import { total } from '../formula/columnFormulas';
import { any, choose, compare, over, ref, text } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { isMissing, notDefined } from '../formula/missing';
import { column } from './inputs';
import { twin, twinCell } from './twin';

const each = (cost: Expression, customers: Expression): Expression =>
  choose(compare(total(customers), '<=', 0), text(notDefined), over(total(cost), total(customers)));

export const acquireVersusRetainTwin = twin({
  name: 'ACQ_VS_RETAIN',
  takes: 'arguments',
  inputs: [
    column('acquisition_cost', 'Spent to win new customers'),
    column('new_customers', 'New customers'),
    column('retention_cost', 'Spent to keep customers'),
    column('repeat_customers', 'Customers who bought again'),
  ],
  outputs: ['ratio'],
  cells: ({
    acquisition_cost: acquisition,
    new_customers: fresh,
    retention_cost: retention,
    repeat_customers: returning,
  }) => [
    twinCell('costPerNew', 'Cost of a new customer', each(acquisition, fresh)),
    twinCell('costPerReturning', 'Cost of a returning customer', each(retention, returning)),
    twinCell(
      'ratio',
      'A new customer costs so many times a returning one',
      choose(
        any(isMissing('costPerNew'), isMissing('costPerReturning'), compare(ref('costPerReturning'), '=', 0)),
        text(notDefined),
        over(ref('costPerNew'), ref('costPerReturning')),
      ),
    ),
  ],
});
