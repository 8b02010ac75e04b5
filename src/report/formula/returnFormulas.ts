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
export const isUnpriced = (hours: Expression, hourlyRate: Expression): Expression =>
  all(compare(hours, '>', 0), compare(hourlyRate, '=', text('')));

export const lacksRate = (hours: string): Expression => isUnpriced(ref(hours), ref(hourlyRateKey));

/** Cash + hours × rate. */
export const cost = ({ cash, hours }: Omit<ReturnKeys, 'gain'>): Expression =>
  plus(ref(cash), times(ref(hours), rateOrNothing));

/** Gain × margin − cost. */
export const net = (gain: string, costOf: Expression): Expression =>
  minus(times(ref(gain), ref(marginKey)), costOf);

export const missingRate = 'needs a rate';
export const noCost = 'no cost';
export const noHours = 'no hours';

/** (Gain × margin − cost) ÷ cost; a text where it cannot be said. */
export const returnOn = (netOf: Expression, costOf: Expression, unpriced: Expression): Expression =>
  choose(unpriced, text(missingRate), choose(compare(costOf, '<=', 0), text(noCost), over(netOf, costOf)));

export const returnOnEngagementFormula = (netOf: Expression, costOf: Expression, hours: string): Expression =>
  returnOn(netOf, costOf, lacksRate(hours));

/** Net ÷ hours. Without an hourly rate it is what each hour brought before it is paid. */
export const perHour = (netOf: Expression, hours: Expression): Expression =>
  choose(compare(hours, '<=', 0), text(noHours), over(netOf, hours));

export const netPerHour = (netOf: Expression, hours: string): Expression => perHour(netOf, ref(hours));
