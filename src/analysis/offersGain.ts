import type { EstimateWithInterval } from '../core/interval';
import type { DayRange } from '../core/metrics/offerLift';
import type { LiftOfBlocks } from '../core/offer/liftOfBlocks';
import { studentCriticalValue } from '../core/statistics/studentCriticalValue';
import type { OffersTable } from '../import/tables';
import { COOL_DOWN_DAYS, offerWindows } from './offerWindows';
import type { OfferResult } from './offers';
import type { Period } from './period';

export interface OffersGain {
  /** Net lifts added up. No interval where the spread of an offer's weeks is not known. */
  readonly net: EstimateWithInterval;
  readonly offers: number;
  /** Standard errors added up, by degrees of freedom; `null` = one of them is not known. */
  readonly errors: readonly { readonly degreesOfFreedom: number; readonly standardError: number }[] | null;
  /** One of the offers has fewer weeks before it than a verdict needs. */
  readonly tooFewWeeks: boolean;
  readonly cash: number;
  readonly hours: number;
  readonly discount: number;
  /** The days they answer for: from the first of each to the last one it may have taken from. */
  readonly windows: readonly DayRange[];
}

interface Counted {
  readonly offer: OfferResult;
  readonly net: LiftOfBlocks;
}

const weeksThatDecide = 8;

/**
 * What did the offers of the period bring in the end, together?
 *
 * Formula: Σ net lift of the offers whose days and the fourteen after them all lie in the period. The reach of the
 * sum = Σ t · standard error: offers may share the weeks they are compared with, so nothing is taken off for chance
 * evening out.
 *
 * An offer with no net lift, or whose days meet those of another, is left out: what each of two brought cannot be
 * told apart. `null` when none is left.
 */
export function offersGain(
  found: readonly OfferResult[],
  table: OffersTable,
  period: Period | null,
  level: number,
): OffersGain | null {
  const counted = found.flatMap((offer) => countedIn(offer, table, period));
  if (counted.length === 0) return null;
  const sum = (of: (one: Counted) => number): number => counted.reduce((total, one) => total + of(one), 0);
  const errors = errorsOf(counted);
  return {
    net: netOf(
      sum(({ net }) => net.lift.estimate!),
      errors,
      level,
    ),
    offers: counted.length,
    errors,
    tooFewWeeks: counted.some(({ net }) => net.degreesOfFreedom + 1 < weeksThatDecide),
    cash: sum(({ offer }) => offer.cash),
    hours: sum(({ offer }) => offer.hours),
    discount: sum(({ offer }) => offer.discount),
    windows: counted.map(({ offer: { start, end } }) => ({ from: start, to: end + COOL_DOWN_DAYS })),
  };
}

function countedIn(offer: OfferResult, table: OffersTable, period: Period | null): Counted[] {
  if (!('result' in offer.lift) || offer.lift.result.net === null) return [];
  const last = offer.end + COOL_DOWN_DAYS;
  if (period !== null && (offer.start < period.from || last > period.to)) return [];
  const meeting = offerWindows(table).filter(({ from, to }) => from <= last && to >= offer.start);
  return meeting.length === 1 ? [{ offer, net: offer.lift.result.net }] : [];
}

function errorsOf(counted: readonly Counted[]): OffersGain['errors'] {
  const byFreedom = new Map<number, number>();
  for (const { net } of counted) {
    if (net.standardError === null) return null;
    byFreedom.set(net.degreesOfFreedom, (byFreedom.get(net.degreesOfFreedom) ?? 0) + net.standardError);
  }
  return Array.from(byFreedom, ([degreesOfFreedom, standardError]) => ({ degreesOfFreedom, standardError }));
}

function netOf(estimate: number, errors: OffersGain['errors'], level: number): EstimateWithInterval {
  if (errors === null) return { estimate, interval: null };
  const reach = errors.reduce(
    (sum, { degreesOfFreedom, standardError }) =>
      sum + studentCriticalValue(level, degreesOfFreedom) * standardError,
    0,
  );
  return { estimate, interval: { low: estimate - reach, high: estimate + reach, level } };
}
