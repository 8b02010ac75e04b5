import type { Evidence, Grade } from '../core/evidence';
import { Failure } from '../core/failure';
import type { EstimateWithInterval } from '../core/interval';
import type { RepeatLift } from '../core/metrics/repeatLift';
import { sumOfEstimates } from '../core/statistics/sumOfEstimates';
import type { ImportedData, OrdersTable } from '../import/tables';
import type { Assumptions } from './assumptions';
import { usableRate } from './claimedRoe';
import { effort } from './effort';
import { isInside } from './offerWindows';
import type { OfferResult } from './offers';
import { offersGain, type OffersGain } from './offersGain';
import type { Part } from './part';
import { part } from './part';
import type { Period } from './period';
import type { Effort } from './effort';

export interface SupportedGain {
  /** What the returning customers and the offers brought, together. */
  readonly gain: EstimateWithInterval;
  /** Extra customers × mean net sales of a returning engaged customer in the outcome window. */
  readonly repeatGain: EstimateWithInterval;
  readonly extraCustomers: EstimateWithInterval;
  readonly meanNetSales: number;
  /** `null` = no offer of the period can be added. */
  readonly offers: OffersGain | null;
  /** Orders that count for an offer that is added, and so for no customer who returned. */
  readonly ordersOfOffers: number;
  /** Offers that begin in the period and could not be added. */
  readonly offersLeftOut: number;
  /** ROE from the supported gain, limits carried through; `null` without an hourly rate. */
  readonly roe: EstimateWithInterval | null;
  readonly grade: Grade;
}

/** What offers are judged by: the weeks before them. */
export const offerEvidence: Evidence = { grade: 'D', gradeReason: 'weeksBeforeTheOffer' };

/** The lower of the two grades, with its reason. */
export const supportedEvidence = (repeat: Evidence, offers: OffersGain | null): Evidence =>
  offers !== null && offerEvidence.grade > repeat.grade ? offerEvidence : repeat;

/**
 * How much did engagement bring in, as far as the orders bear it out?
 *
 * Formula: extra customers of the repeat lift × mean net sales of a returning engaged customer on the days of the
 * outcome window, plus the net lift of the offers in the period. An order in the days of an added offer, or in the
 * fourteen after it, counts for that offer only; one in the days of an offer that cannot be added counts as any other. ROE = (gain·margin − C) ÷ C; what the offers cost, and the goods behind their
 * discounts, belong to C. The limits of the sum are those of two independent figures, carried through.
 *
 * Assumes that an extra customer buys as much as the average returning engaged one; the mean and the cost are taken
 * as known. Counts only customers who came back: what engagement did for first purchases is not in it.
 */
export function supportedGain(
  data: ImportedData,
  repeat: RepeatLift,
  found: Part<readonly OfferResult[]>,
  period: Period | null,
  assumptions: Assumptions,
): SupportedGain {
  const listed = 'result' in found ? found.result : [];
  const offers = data.offers === null ? null : offersGain(listed, data.offers, period, assumptions.level);
  const orders = data.orders!;
  const countsForAnOffer = (row: number): boolean => isInside(orders.day[row]!, offers?.windows ?? []);
  const meanNetSales = meanOfReturning(orders, countsForAnOffer, repeat, assumptions);
  const repeatGain = scaled(repeat.extraCustomers, meanNetSales, 0);
  const gain = offers === null ? repeatGain : sumOfEstimates(repeatGain, offers.net);
  const spent = part(() => effort(data.activities, period));
  return {
    gain,
    repeatGain,
    extraCustomers: repeat.extraCustomers,
    meanNetSales,
    offers,
    ordersOfOffers: orders.day.reduce((count, _, row) => count + Number(countsForAnOffer(row)), 0),
    offersLeftOut: listed.length - (offers?.offers ?? 0),
    roe: supportedRoe(gain, spent, offers, assumptions),
    grade: supportedEvidence(repeat, offers).grade,
  };
}

/** Net sales of the engaged customers who came back, on days landmark + 1 … landmark + window after their first order. */
function meanOfReturning(
  orders: OrdersTable,
  countsForAnOffer: (row: number) => boolean,
  repeat: RepeatLift,
  { landmarkDays, repeatWindowDays }: Assumptions,
): number {
  const isReturning = (customer: number): boolean =>
    customer >= 0 && repeat.groupOf[customer] === 1 && repeat.repeated[customer] === 1;
  let people = 0;
  for (let customer = 0; customer < repeat.groupOf.length; customer++) if (isReturning(customer)) people++;
  if (people === 0) throw new Failure('NO_RETURNING_CUSTOMERS');
  let [sales, counted] = [0, 0];
  for (let row = 0; row < orders.rows; row++) {
    const customer = orders.customer[row]!;
    if (!isReturning(customer) || countsForAnOffer(row)) continue;
    const after = orders.day[row]! - repeat.firstDay[customer]!;
    if (after <= landmarkDays || after > landmarkDays + repeatWindowDays) continue;
    sales += orders.netSales[row]!;
    if (orders.netSales[row]! >= 0) counted++;
  }
  if (counted === 0) throw new Failure('NO_ORDERS_OUTSIDE_OFFERS');
  return sales / people;
}

/** `null` where nothing was put in, or an hour has no price yet. */
function supportedRoe(
  gain: EstimateWithInterval,
  spent: Part<Effort>,
  offers: OffersGain | null,
  assumptions: Assumptions,
): EstimateWithInterval | null {
  if ('failure' in spent) return null;
  const { hours, cash } = spent.result;
  const together = { hours: hours + (offers?.hours ?? 0), cash: cash + (offers?.cash ?? 0) };
  const hourlyRate = usableRate(together, assumptions.hourlyRate);
  if (hourlyRate === null) return null;
  const margin = assumptions.margin ?? 1;
  const cost = together.cash + together.hours * hourlyRate + (1 - margin) * (offers?.discount ?? 0);
  return cost > 0 ? scaled(gain, margin / cost, -1) : null;
}

/** Each of estimate and limits × factor + shift; a negative factor turns the interval round. */
function scaled(
  { estimate, interval }: EstimateWithInterval,
  factor: number,
  shift: number,
): EstimateWithInterval {
  const moved = (value: number | null): number | null => (value === null ? null : value * factor + shift);
  if (interval === null) return { estimate: moved(estimate), interval: null };
  const [low, high] = factor < 0 ? [interval.high, interval.low] : [interval.low, interval.high];
  return {
    estimate: moved(estimate),
    interval: { low: moved(low), high: moved(high), level: interval.level },
  };
}
