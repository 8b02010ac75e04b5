import { total } from '../formula/columnFormulas';
import { choose, compare, over, ref, text } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { column, number } from './inputs';
import { twin, twinCell } from './twin';

const nobody = 'nobody reached this stage';

/** One stage; the column of COST_PER_STAGE is this for each row. */
export const costPerStageTwin = twin({
  name: 'COST_PER_STAGE',
  takes: 'figures',
  inputs: [
    number('count', 'People who reached the stage'),
    number('cost', 'Spent on the stage alone'),
    column('costs_to_here', 'Costs of the stages up to and including this one'),
  ],
  outputs: ['cumulative', 'own'],
  cells: ({ count, cost, costs_to_here: costs }) => {
    const each = (amount: Expression): Expression =>
      choose(compare(count, '<=', 0), text(nobody), over(amount, count));
    return [
      twinCell('costSoFar', 'Cost so far', total(costs)),
      twinCell('cumulative', 'Cost so far for each person here', each(ref('costSoFar'))),
      twinCell('own', 'Cost of the stage alone for each person here', each(cost)),
    ];
  },
});
