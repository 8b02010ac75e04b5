import { all, choose, compare, isBlank, minus, over, plus, ref, text, times } from './expression';
import type { Expression } from './expression';
import { hourlyRateKey, marginKey } from './workingKeys';

/** Keys of the cells a return is worked out from. */
export interface ReturnKeys {
  readonly gain: string;
  readonly cash: string;
  readonly hours: string;
}

export const rateOrNothing: Expression = choose(isBlank(hourlyRateKey), 0, ref(hourlyRateKey));

/** The margin takes nothing off: the return is one of revenue. */
export const isRevenueBased: Expression = compare(ref(marginKey), '=', 1);

/** Hours were logged, but nobody has said what one is worth. */
export const lacksRate = (hours: string): Expression =>
  all(compare(ref(hours), '>', 0), isBlank(hourlyRateKey));

/** Cash + hours × rate. */
export const cost = ({ cash, hours }: ReturnKeys): Expression =>
  plus(ref(cash), times(ref(hours), rateOrNothing));

/** Gain × margin − cost. */
export const net = (gain: string, costOf: Expression): Expression =>
  minus(times(ref(gain), ref(marginKey)), costOf);

export const missingRate = 'needs a rate';
export const noCost = 'no cost';
export const noHours = 'no hours';

/** (Gain × margin − cost) ÷ cost; a text where it cannot be said. */
export function returnOnEngagementFormula(netOf: Expression, costOf: Expression, hours: string): Expression {
  return choose(
    lacksRate(hours),
    text(missingRate),
    choose(compare(costOf, '<=', 0), text(noCost), over(netOf, costOf)),
  );
}

/** Net ÷ hours. Without an hourly rate it is what each hour brought before it is paid. */
export const netPerHour = (netOf: Expression, hours: string): Expression =>
  choose(compare(ref(hours), '<=', 0), text(noHours), over(netOf, ref(hours)));
