import { maxInvestmentFormula } from '../formula/breakEven';
import { margin, number, targetRoe } from './inputs';
import { twin, twinCell } from './twin';

export const maxInvestmentTwin = twin({
  name: 'MAX_INVESTMENT',
  takes: 'arguments',
  inputs: [number('revenue_goal', 'The extra sales aimed for'), margin, targetRoe],
  outputs: ['investment'],
  cells: ({ revenue_goal: gain, margin: share, target_roe: target }) => [
    twinCell(
      'investment',
      'May be put in: goal × margin ÷ (1 + target)',
      maxInvestmentFormula({ gain, margin: share, targetRoe: target }),
    ),
  ],
});
