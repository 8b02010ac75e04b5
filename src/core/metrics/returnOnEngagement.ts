import { Failure } from '../failure';

/** Totals over the period. Money in one currency; `margin` in (0, 1]; refunds are negative gains. */
export interface EngagementTotals {
  readonly gain: number;
  readonly cost: number;
  readonly hours: number;
  /** Money for one hour of work. */
  readonly hourlyRate: number;
  readonly margin: number;
}

export interface ReturnOnEngagement {
  /** (gain·margin − cost) ÷ cost; `null` when the cost is 0. */
  readonly ratio: number | null;
  readonly net: number;
  readonly cost: number;
  readonly timeCost: number;
  readonly cashCost: number;
  /** Net ÷ hours; `null` without hours. */
  readonly netPerHour: number | null;
}

/**
 * What did the time and money put into customer conversations bring back?
 *
 * Formula: (gain·margin − C) ÷ C, where C = cash + hours × hourly rate; the classical return on investment
 * with the owner's own time priced in. 0.5 means: every 1.00 put in came back with 0.50 on top.
 * Below −1 is possible when refunds exceed the gain. Undefined (`null`) when nothing was put in.
 *
 * Assumes that the gain would not have come without the engagement. It is not return on equity, and says
 * nothing about the next hour: it is an average.
 *
 * Reference: https://en.wikipedia.org/wiki/Return_on_investment (the form with contribution instead of revenue)
 *
 * @example returnOnEngagement({ gain: 2400, cost: 120, hours: 20, hourlyRate: 30, margin: 0.45 })
 * // ratio 0.5, net 360, netPerHour 18
 */
export function returnOnEngagement(totals: EngagementTotals): ReturnOnEngagement {
  assertPossible(totals);
  const timeCost = totals.hours * totals.hourlyRate;
  const cost = totals.cost + timeCost;
  const net = totals.gain * totals.margin - cost;
  return {
    ratio: cost > 0 ? net / cost : null,
    net,
    cost,
    timeCost,
    cashCost: totals.cost,
    netPerHour: totals.hours > 0 ? net / totals.hours : null,
  };
}

function assertPossible(totals: EngagementTotals): void {
  for (const [name, given] of Object.entries(totals)) {
    if (!Number.isFinite(given))
      throw new Failure('OUT_OF_LIMITS', { where: name, expected: 'a number', given });
  }
  if (totals.hours < 0) throw new Failure('NEGATIVE_HOURS', { given: totals.hours });
  if (totals.hourlyRate < 0)
    throw new Failure('OUT_OF_LIMITS', {
      where: 'hourly rate',
      expected: '0 or more',
      given: totals.hourlyRate,
    });
  if (!(totals.margin > 0 && totals.margin <= 1)) {
    throw new Failure('OUT_OF_LIMITS', {
      where: 'margin',
      expected: 'a share above 0 and up to 1, such as 45 % or 0.45',
      given: totals.margin,
    });
  }
}
