import { choose, compare, minus, over, plus, text, times } from './expression';
import type { Expression } from './expression';
import { missingRate, noCost } from './returnFormulas';
import { noLimit, notDefined } from './missing';

/** What stands in place of hours when the cash alone is more than the gain allows. */
export const cashTooHigh = 'cash too high';
/** In place of an amount for a goal nobody has set. */
export const noGoal = 'no goal';

export interface Affordable {
  readonly gain: Expression;
  readonly margin: Expression;
  readonly targetRoe: Expression;
}

const isNotGiven = (value: Expression): Expression => compare(value, '=', text(''));

/** An aim of −100 % or less asks for nothing back: then there is no limit to work out. */
const unlessAimless = (targetRoe: Expression, otherwise: Expression): Expression =>
  choose(compare(targetRoe, '<=', -1), text(notDefined), otherwise);

const affordable = ({ gain, margin, targetRoe }: Affordable): Expression =>
  over(times(gain, margin), plus(1, targetRoe));

/** The most that may be put in for a gain: gain × margin ÷ (1 + target). */
export const maxInvestmentFormula = (given: Affordable): Expression =>
  choose(isNotGiven(given.gain), text(noGoal), unlessAimless(given.targetRoe, affordable(given)));

/** Hours a gain pays for: (gain × margin ÷ (1 + target) − cash) ÷ hourly rate; words where there are none. */
export function breakEvenHoursFormula(
  given: Affordable & { readonly cash: Expression; readonly hourlyRate: Expression },
): Expression {
  const { cash, hourlyRate, targetRoe } = given;
  const hours = choose(
    compare(cash, '>', affordable(given)),
    text(cashTooHigh),
    over(minus(affordable(given), cash), hourlyRate),
  );
  return choose(
    isNotGiven(hourlyRate),
    text(missingRate),
    choose(compare(hourlyRate, '<=', 0), text(noLimit), unlessAimless(targetRoe, hours)),
  );
}

/** The gain at which a cost reaches the aim: cost × (1 + target) ÷ margin. */
export const breakEvenGainFormula = (
  cost: Expression,
  { margin, targetRoe, unpriced }: Omit<Affordable, 'gain'> & { readonly unpriced: Expression },
): Expression =>
  choose(
    unpriced,
    text(missingRate),
    choose(compare(cost, '<=', 0), text(noCost), over(times(cost, plus(1, targetRoe)), margin)),
  );
