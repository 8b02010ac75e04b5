import { assertNotNegative, assertUsable } from '../assertUsable';
import { Failure } from '../failure';
import type { EstimateWithInterval } from '../interval';
import { studentTwoSidedP } from '../statistics/studentTwoSidedP';
import type { OfferLift } from './offerLift';

export interface OfferBooks {
  /** Whether the sales that were measured are what was paid (net), or the price before the discount (gross). */
  readonly values: 'netOfDiscount' | 'grossOfDiscount';
  /** Money given away; from redeemed sales at a rate: see `discountGiven`. */
  readonly discount: number;
  /** Cost of goods as a share of the list price. */
  readonly goodsShare: number;
  readonly cash: number;
  readonly hours: number;
  readonly hourlyRate: number;
}

/** From the naive figure to the honest one, line by line. */
export interface OfferProfit {
  /** Lift while the offer ran, as if it were all gain. */
  readonly naiveLift: number;
  /** `null` when the offer cost nothing. */
  readonly naiveRoe: number | null;
  /** What the cool-down took back (negative) or added. */
  readonly coolDown: number;
  /** N: extra money taken in, net of the discount, cool-down included. */
  readonly netSales: number;
  /** D. */
  readonly discount: number;
  /** L = N + D: the extra goods at list price. */
  readonly listSales: number;
  /** G·L. */
  readonly goods: number;
  /** N − G·L. */
  readonly contribution: EstimateWithInterval;
  /** Cash + hours × rate. */
  readonly cost: number;
  readonly profit: EstimateWithInterval;
  readonly roe: EstimateWithInterval;
  /** Chance that the profit is above 0; `null` with fewer than 8 baseline weeks. */
  readonly chanceThatItPaid: number | null;
}

const WEEKS_FOR_A_CHANCE = 8;

/**
 * Did the offer pay, once the quiet days after it, the discount, the goods and your time are counted?
 *
 * Formula: N = net lift with the cool-down, L = N + discount, contribution = N − goods share × L,
 * profit = contribution − (cash + hours × rate), ROE = profit ÷ that cost. The discount is already missing from sales
 * as they were paid and is never taken off again; from gross values it is taken off first.
 *
 * Assumes that the whole discount was given on sales like these. If every redeemer was a new customer at full margin
 * the answer would flip: the lines let the owner see which one did it.
 *
 * Reference: https://en.wikipedia.org/wiki/Contribution_margin
 *
 * @example offerProfit(lift, { values: 'netOfDiscount', discount: discountGiven(900, 0.15), goodsShare: 0.6,
 *   cash: 40, hours: 6, hourlyRate: 30 }) // naive ROE 0.8670, honest ROE −0.8745
 */
export function offerProfit(lift: OfferLift, books: OfferBooks): OfferProfit {
  assertPossible(books);
  if (lift.net === null) throw new Failure('COOL_DOWN_NOT_OVER');
  const { discount, goodsShare } = books;
  const taken = books.values === 'grossOfDiscount' ? discount : 0;
  const cost = books.cash + books.hours * books.hourlyRate;
  const naiveLift = lift.offer.lift.estimate!;
  const netSales = lift.net.lift.estimate! - taken;
  const contributionOf = (net: number) => net - taken - goodsShare * (net - taken + discount);
  const contribution = eachFigure(lift.net.lift, contributionOf);
  return {
    naiveLift,
    naiveRoe: cost > 0 ? (naiveLift - cost) / cost : null,
    coolDown: lift.net.lift.estimate! - naiveLift,
    netSales,
    discount,
    listSales: netSales + discount,
    goods: goodsShare * (netSales + discount),
    contribution,
    cost,
    profit: eachFigure(contribution, (money) => money - cost),
    roe:
      cost > 0
        ? eachFigure(contribution, (money) => (money - cost) / cost)
        : { estimate: null, interval: null },
    chanceThatItPaid: chanceAboveZero(contribution.estimate! - cost, lift, goodsShare),
  };
}

/** Profit rises with the net lift, so its limits are the profits at the limits. */
function eachFigure(figure: EstimateWithInterval, change: (money: number) => number): EstimateWithInterval {
  const { estimate, interval } = figure;
  const limits = interval && {
    low: change(interval.low!),
    high: change(interval.high!),
    level: interval.level,
  };
  return { estimate: change(estimate!), interval: limits };
}

function chanceAboveZero(profit: number, { net, weeks }: OfferLift, goodsShare: number): number | null {
  const standardError = (net!.standardError ?? 0) * (1 - goodsShare);
  if (weeks.used.length < WEEKS_FOR_A_CHANCE || standardError === 0) return null;
  const oneSided = studentTwoSidedP(profit / standardError, net!.degreesOfFreedom) / 2;
  return profit > 0 ? 1 - oneSided : oneSided;
}

function assertPossible({ discount, goodsShare, cash, hours, hourlyRate }: OfferBooks): void {
  assertNotNegative('discount', discount);
  assertUsable('goods share', goodsShare, goodsShare >= 0 && goodsShare <= 1, 'a share from 0 to 1');
  assertNotNegative('cost', cash);
  assertNotNegative('hours', hours);
  assertNotNegative('hourly_rate', hourlyRate);
}
