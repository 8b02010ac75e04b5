import { assertSameLength } from '../assertSameLength';
import { assertUsable } from '../assertUsable';
import { Failure } from '../failure';
import { baselineWeeks, type BaselineWeeks } from '../offer/baselineWeeks';
import { dailyTotals, type DailyTotals, type DatedValues } from '../offer/dailyTotals';
import type { DayRange } from '../offer/dayRange';
import { liftOfBlocks, type LiftOfBlocks } from '../offer/liftOfBlocks';
import { offerBlocks, type OfferBlock } from '../offer/offerBlocks';

export type { DatedValues } from '../offer/dailyTotals';
export type { DayRange } from '../offer/dayRange';

export interface OfferLiftOptions {
  /** First and last day of the offer. */
  readonly offerStart: number;
  readonly offerEnd: number;
  readonly baselineWeeks: number;
  /** Days after the offer that belong to its net effect; 0 = none. */
  readonly cooldownDays: number;
  /** Continue the rise or fall of the baseline weeks instead of their mean. */
  readonly trend: boolean;
  /** Holidays, other offers and the time after them: weeks that touch them are passed over. */
  readonly exclude: readonly DayRange[];
  readonly level: number;
  readonly marginOfNoInterest: number;
}

export interface OfferLift {
  /** The days of the offer. Its verdict is the offer's verdict. */
  readonly offer: LiftOfBlocks;
  /** Offer and cool-down together; `null` when the data end before the cool-down does. */
  readonly net: LiftOfBlocks | null;
  readonly offerBlocks: readonly OfferBlock[];
  readonly coolDownBlocks: readonly OfferBlock[];
  readonly weeks: BaselineWeeks;
  readonly rowsRead: number;
  readonly rowsLeftOut: number;
}

const FEWEST_WEEKS = 6;

/**
 * Did sales rise while the offer ran, beyond what such weeks bring anyway?
 *
 * Formula: actual − expected, expected = the mean of the same weekdays in the W most recent usable whole weeks before
 * the offer; interval = lift ∓ t(W − 1)·s·√(1 + 1 ÷ W), a prediction interval. Longer offers and the cool-down are
 * cut into blocks of seven days that add up. `trend` continues the line through the weeks with t(W − 2).
 * A week is passed over when it touches `exclude`, holds no row, or begins before the data; older ones are taken
 * instead, back to 2·W weeks. Under 6 usable weeks refused; with 6 or 7 the verdict is `cannotTell`.
 *
 * Assumes that nothing else happened in those days. One quiet week rarely proves 10 %. Not for sales that come in a
 * few large orders.
 *
 * Reference: Turner et al. (2021), https://doi.org/10.1186/s12874-021-01364-0 (why not a regression on days)
 *
 * @example offerLift(dailySales, { offerStart: 20150, offerEnd: 20156, baselineWeeks: 8, cooldownDays: 14, trend: false,
 *   exclude: [], level: 0.95, marginOfNoInterest: 0.1 }) // lift 410.75 [365.93, 455.57], 23.11 %
 */
export function offerLift(rows: DatedValues, options: OfferLiftOptions): OfferLift {
  assertPossible(rows, options);
  const { offerStart, offerEnd, cooldownDays } = options;
  const coolDown = { from: offerEnd + 1, to: offerEnd + cooldownDays };
  const looked = { from: offerStart - 14 * options.baselineWeeks, to: coolDown.to };
  const totals = dailyTotals(rows, looked);
  if (totals.rowsLeftOut === rows.day.length) throw new Failure('NO_ROWS', { where: 'The list of sales' });
  if (totals.dataEnd < offerEnd) throw new Failure('OFFER_NOT_OVER', { days: offerEnd - totals.dataEnd });
  const weeks = usableWeeks(totals, options);
  const during = offerBlocks({ from: offerStart, to: offerEnd }, offerStart, totals, weeks.used);
  const after = coolDown.to <= totals.dataEnd ? offerBlocks(coolDown, offerStart, totals, weeks.used) : null;
  return {
    offer: liftOfBlocks(during, weeks.used, options),
    net: after && liftOfBlocks([...during, ...after], weeks.used, options),
    offerBlocks: during,
    coolDownBlocks: after ?? [],
    weeks,
    rowsRead: rows.day.length,
    rowsLeftOut: totals.rowsLeftOut,
  };
}

function usableWeeks(totals: DailyTotals, options: OfferLiftOptions): BaselineWeeks {
  const weeks = baselineWeeks(totals, options.offerStart, options.baselineWeeks, options.exclude);
  if (weeks.used.length < FEWEST_WEEKS) {
    const passedOver = (reason: string) => weeks.passedOver.filter((week) => week.reason === reason).length;
    throw new Failure('TOO_FEW_WEEKS', {
      weeks: weeks.used.length,
      required: FEWEST_WEEKS,
      excluded: passedOver('excluded'),
      withoutRows: passedOver('noRows'),
      beforeData: passedOver('beforeData'),
    });
  }
  return weeks;
}

function assertPossible(rows: DatedValues, options: OfferLiftOptions): void {
  assertSameLength('values', rows.value, 'dates', rows.day);
  const { offerStart, offerEnd, baselineWeeks: weeks, cooldownDays, exclude } = options;
  assertUsable('offer_start', offerStart, Number.isInteger(offerStart), 'a date');
  assertUsable('offer_end', offerEnd, Number.isInteger(offerEnd), 'a date');
  if (offerEnd < offerStart) throw new Failure('DATES_OUT_OF_ORDER', { where: 'offer_end', row: 0 });
  const enough = Number.isInteger(weeks) && weeks >= FEWEST_WEEKS;
  assertUsable('baseline_weeks', weeks, enough, `a whole number of weeks, ${FEWEST_WEEKS} or more`);
  const countable = Number.isInteger(cooldownDays) && cooldownDays >= 0;
  assertUsable('cooldown_days', cooldownDays, countable, 'a whole number of days, 0 or more');
  exclude.forEach(({ from, to }, row) => {
    if (!(from <= to)) throw new Failure('DATES_OUT_OF_ORDER', { where: 'exclude', row: row + 1 });
  });
}
