import { confidence, marginOfNoInterest, number } from './inputs';
import { stratumCounts } from './liftTestTwins';
import { twin, twinCell } from './twin';
import { twoRateCells } from './twoRateCells';
import { ref } from '../formula/expression';

/** DEAL_LOYALTY from its counts: a are the customers who came for a discount, b the others. */
export const dealLoyaltyTwin = twin({
  name: 'DEAL_LOYALTY',
  takes: 'figures',
  inputs: [
    number('success_a', 'Came for a discount, later bought at full price'),
    number('n_a', 'Came for a discount'),
    number('success_b', 'Others who later bought at full price'),
    number('n_b', 'Others'),
    confidence,
    marginOfNoInterest,
  ],
  outputs: ['rate', 'difference', 'low', 'high'],
  cells: (given) => [
    ...twoRateCells(stratumCounts(given), given.confidence, given.margin_of_no_interest),
    twinCell('rate', 'Came for a discount: share who later bought at full price', ref('rateA')),
  ],
});
