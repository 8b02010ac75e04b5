import type { LiftTest } from '../core/metrics/liftTest';
import type { Cell } from '../import/cell';
import { methodWords } from '../wording/methodWords';
import { verdictWords } from '../wording/verdictWords';
import { singleLimit, singleNumber } from './singleNumber';

const noRatio = 'nobody in group b succeeded';
const noComparison = 'no row has people in both groups';

/** One figure of a comparison by its keyword. */
export function liftTestNumber({ difference, ratio, p, method, verdict }: LiftTest, output: string): Cell {
  switch (output) {
    case 'low':
    case 'high':
      return singleLimit(difference, output, 'difference');
    case 'ratio':
      return singleNumber(ratio.estimate, 'ratio', noRatio);
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
      return singleNumber(difference.estimate, 'difference', noComparison);
  }
}
