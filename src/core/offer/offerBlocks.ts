import type { BaselineWeek } from './baselineWeeks';
import type { DailyTotals } from './dailyTotals';
import type { DayRange } from './dayRange';

/** Up to seven days of the offer, or of the time after it, beside the same weekdays of each baseline week. */
export interface OfferBlock extends DayRange {
  readonly actual: number;
  /** In the order of the baseline weeks. */
  readonly baseline: Float64Array;
  /** How many weeks after the offer's first week these days lie, on average: the place of the block on the trend. */
  readonly weeksAfter: number;
}

/** Cuts days from the first on into blocks of seven, the last one shorter. */
export function offerBlocks(
  days: DayRange,
  offerStart: number,
  totals: DailyTotals,
  weeks: readonly BaselineWeek[],
): OfferBlock[] {
  const blocks: OfferBlock[] = [];
  for (let from = days.from; from <= days.to; from += 7) {
    const to = Math.min(from + 6, days.to);
    const baseline = Float64Array.from(weeks, (week) => sameWeekdays(from, to, offerStart, totals, week));
    let weeksAfter = 0;
    for (let day = from; day <= to; day++) weeksAfter += Math.floor((day - offerStart) / 7);
    blocks.push({
      from,
      to,
      actual: totals.total(from, to),
      baseline,
      weeksAfter: weeksAfter / (to - from + 1),
    });
  }
  return blocks;
}

function sameWeekdays(from: number, to: number, offerStart: number, totals: DailyTotals, week: BaselineWeek) {
  let sum = 0;
  for (let day = from; day <= to; day++) {
    const sameDay = week.from + ((day - offerStart) % 7);
    sum += totals.total(sameDay, sameDay);
  }
  return sum;
}
