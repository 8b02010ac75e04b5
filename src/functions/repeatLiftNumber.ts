import { Failure } from '../core/failure';
import type { RepeatLift } from '../core/metrics/repeatLift';
import type { Cell } from '../import/cell';
import { verdictWords } from '../wording/verdictWords';
import type { RepeatLiftRun } from './repeatLiftRun';
import { singleLimit, singleNumber } from './singleNumber';

/** One figure of a repeat lift by its keyword. */
export function repeatLiftNumber(run: RepeatLiftRun, output: string): Cell {
  const { lift } = run;
  if (output === 'grade') return lift.grade;
  if (output === 'verdict') return verdictWords[lift.verdict];
  if (lift.counts.observed === 0) {
    throw new Failure('NOBODY_FOLLOWED', { days: run.landmarkDays + run.windowDays });
  }
  const why = whyNoValue(lift);
  const { decisive, crude, relativeLift, extraCustomers } = lift;
  switch (output) {
    case 'crude':
      return singleNumber(crude.ratio.estimate, 'crude lift', why) - 1;
    case 'ratio':
      return singleNumber(decisive.ratio.estimate, 'ratio', why);
    case 'difference':
      return singleNumber(decisive.difference.estimate, 'difference', why);
    case 'low':
    case 'high':
      return singleLimit(relativeLift, output, 'lift');
    case 'p':
      return singleNumber(decisive.p, 'p-value', why);
    case 'extra_customers':
      return singleNumber(extraCustomers.estimate, 'number of extra customers', why);
    default:
      return singleNumber(relativeLift.estimate, 'lift', why);
  }
}

function whyNoValue({ crude: { total } }: RepeatLift): string {
  if (total.sizeA === 0) return 'none of the customers followed long enough is engaged';
  if (total.sizeB === 0)
    return 'all customers followed long enough are engaged, so there is nobody to compare with';
  if (total.successesB === 0) return 'none of the customers who are not engaged came back';
  return 'the two groups have no alike customers who came back';
}
