import type { Expression } from '../formula/expression';
import type { StratumCounts } from '../formula/mantelHaenszel';
import { column, confidence, marginOfNoInterest, number } from './inputs';
import { stratifiedCells } from './stratifiedCells';
import { twin } from './twin';
import { twoRateCells } from './twoRateCells';

const outputs = [
  'difference',
  'low',
  'high',
  'ratio',
  'ratio_low',
  'ratio_high',
  'p',
  'method',
  'verdict',
] as const;

type CountInputs = Readonly<Record<'success_a' | 'n_a' | 'success_b' | 'n_b', Expression>>;

export const stratumCounts = ({ success_a, n_a, success_b, n_b }: CountInputs): StratumCounts => ({
  successesA: success_a,
  sizeA: n_a,
  successesB: success_b,
  sizeB: n_b,
});

export const liftTestTwin = twin({
  name: 'LIFT_TEST',
  variant: 'one row of counts',
  takes: 'arguments',
  inputs: [
    number('success_a', 'Of group a succeeded'),
    number('n_a', 'People in group a'),
    number('success_b', 'Of group b succeeded'),
    number('n_b', 'People in group b'),
    confidence,
    marginOfNoInterest,
  ],
  outputs,
  cells: (given) => twoRateCells(stratumCounts(given), given.confidence, given.margin_of_no_interest),
});

export const stratifiedLiftTestTwin = twin({
  name: 'LIFT_TEST',
  variant: 'a row for each segment',
  takes: 'arguments',
  inputs: [
    column('success_a', 'Of group a succeeded'),
    column('n_a', 'People in group a'),
    column('success_b', 'Of group b succeeded'),
    column('n_b', 'People in group b'),
    confidence,
    marginOfNoInterest,
  ],
  outputs,
  cells: (given) => stratifiedCells(stratumCounts(given), given.confidence, given.margin_of_no_interest),
});
