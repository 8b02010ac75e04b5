import type { Grade } from '../core/evidence';
import { Failure } from '../core/failure';
import type { EstimateWithInterval } from '../core/interval';
import type { RepeatLift } from '../core/metrics/repeatLift';
import type { ImportedData, OrdersTable } from '../import/tables';
import type { Assumptions } from './assumptions';
import { usableRate } from './claimedRoe';
import { effort } from './effort';
import type { Part } from './part';
import { part } from './part';
import type { Period } from './period';
import type { Effort } from './effort';

export interface SupportedGain {
  /** Extra customers × mean net sales of a returning engaged customer in the outcome window. */
  readonly gain: EstimateWithInterval;
  readonly extraCustomers: EstimateWithInterval;
  readonly meanNetSales: number;
  /** ROE from the supported gain, limits carried through; `null` without an hourly rate. */
  readonly roe: EstimateWithInterval | null;
  readonly grade: Grade;
}

/**
 * How much did engagement bring in, as far as the orders bear it out?
 *
 * Formula: extra customers of the repeat lift × mean net sales of a returning engaged customer on the days of the
 * outcome window. ROE = (gain·margin − C) ÷ C; the limits are those of the extra customers, carried through.
 *
 * Assumes that an extra customer buys as much as the average returning engaged one; the mean and the cost are taken
 * as known. Counts only customers who came back: what engagement did for first purchases is not in it.
 */
export function supportedGain(
  data: ImportedData,
  repeat: RepeatLift,
  period: Period | null,
  assumptions: Assumptions,
): SupportedGain {
  const meanNetSales = meanOfReturning(data.orders!, repeat, assumptions);
  const gain = scaled(repeat.extraCustomers, meanNetSales, 0);
  return {
    gain,
    extraCustomers: repeat.extraCustomers,
    meanNetSales,
    roe: supportedRoe(
      gain,
      part(() => effort(data.activities, period)),
      assumptions,
    ),
    grade: repeat.grade,
  };
}

/** Net sales of the engaged customers who came back, on days landmark + 1 … landmark + window after their first order. */
function meanOfReturning(
  orders: OrdersTable,
  repeat: RepeatLift,
  { landmarkDays, repeatWindowDays }: Assumptions,
): number {
  const isReturning = (customer: number): boolean =>
    customer >= 0 && repeat.groupOf[customer] === 1 && repeat.repeated[customer] === 1;
  let people = 0;
  for (let customer = 0; customer < repeat.groupOf.length; customer++) if (isReturning(customer)) people++;
  if (people === 0) throw new Failure('NO_RETURNING_CUSTOMERS');
  let sales = 0;
  for (let row = 0; row < orders.rows; row++) {
    const customer = orders.customer[row]!;
    if (!isReturning(customer)) continue;
    const after = orders.day[row]! - repeat.firstDay[customer]!;
    if (after > landmarkDays && after <= landmarkDays + repeatWindowDays) sales += orders.netSales[row]!;
  }
  return sales / people;
}

/** `null` where nothing was put in, or an hour has no price yet. */
function supportedRoe(
  gain: EstimateWithInterval,
  spent: Part<Effort>,
  assumptions: Assumptions,
): EstimateWithInterval | null {
  if ('failure' in spent) return null;
  const hourlyRate = usableRate(spent.result, assumptions.hourlyRate);
  if (hourlyRate === null) return null;
  const cost = spent.result.cash + spent.result.hours * hourlyRate;
  return cost > 0 ? scaled(gain, (assumptions.margin ?? 1) / cost, -1) : null;
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
