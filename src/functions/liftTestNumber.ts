import type { LiftTest } from '../core/metrics/liftTest';
import type { Cell } from '../import/cell';
import { methodWords } from '../wording/methodWords';
import { verdictWords } from '../wording/verdictWords';
import { singleLimit, singleNumber } from './singleNumber';

/** One figure of a comparison by its keyword. */
export function liftTestNumber(test: LiftTest, output: string): Cell {
  const { difference, ratio, p, method, verdict, informativeStrata } = test;
  const why = informativeStrata === 0 ? 'no row has people in both groups' : 'nobody in group b succeeded';
  switch (output) {
    case 'low':
    case 'high':
      return singleLimit(difference, output, 'difference');
    case 'ratio':
      return singleNumber(ratio.estimate, 'ratio', why);
    case 'ratio_low':
      return singleLimit(ratio, 'low', 'ratio');
    case 'ratio_high':
      return singleLimit(ratio, 'high', 'ratio');
    case 'p':
      return singleNumber(p, 'p-value', 'everybody succeeded, or nobody did');
    case 'method':
      return methodWords[method];
    case 'verdict':
      return verdictWords[verdict];
    default:
      return singleNumber(difference.estimate, 'difference', why);
  }
}
