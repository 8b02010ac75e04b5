import type { RepeatLift } from '../core/metrics/repeatLift';
import type { Cell } from '../import/cell';
import { verdictWords } from '../wording/verdictWords';
import { singleLimit, singleNumber } from './singleNumber';

const noRatio = 'none of the customers who are not engaged came back';

/** One figure of a repeat lift by its keyword. */
export function repeatLiftNumber(lift: RepeatLift, output: string): Cell {
  const { decisive, crude, relativeLift, extraCustomers, grade, verdict } = lift;
  switch (output) {
    case 'crude':
      return singleNumber(crude.ratio.estimate, 'crude lift', noRatio) - 1;
    case 'ratio':
      return singleNumber(decisive.ratio.estimate, 'ratio', noRatio);
    case 'difference':
      return singleNumber(decisive.difference.estimate, 'difference', 'one of the two groups is empty');
    case 'low':
    case 'high':
      return singleLimit(relativeLift, output, 'lift');
    case 'p':
      return singleNumber(decisive.p, 'p-value', 'everybody came back, or nobody did');
    case 'extra_customers':
      return singleNumber(extraCustomers.estimate, 'number of extra customers', noRatio);
    case 'grade':
      return grade;
    case 'verdict':
      return verdictWords[verdict];
    default:
      return singleNumber(relativeLift.estimate, 'lift', noRatio);
  }
}
