import type { DailyTotals } from './dailyTotals';
import type { DayRange } from './dayRange';

export interface BaselineWeek extends DayRange {
  /** 1 = the week just before the offer. */
  readonly weeksBefore: number;
  readonly total: number;
}

export interface PassedOverWeek extends DayRange {
  readonly weeksBefore: number;
  /** Touches days to leave out; holds no row; begins before the data. */
  readonly reason: 'excluded' | 'noRows' | 'beforeData';
}

export interface BaselineWeeks {
  /** Oldest first. */
  readonly used: readonly BaselineWeek[];
  readonly passedOver: readonly PassedOverWeek[];
}

/** The most recent usable whole weeks before the offer, looked for up to twice as far back as they are many. */
export function baselineWeeks(
  totals: DailyTotals,
  offerStart: number,
  wanted: number,
  exclude: readonly DayRange[],
): BaselineWeeks {
  const used: BaselineWeek[] = [];
  const passedOver: PassedOverWeek[] = [];
  for (let weeksBefore = 1; weeksBefore <= 2 * wanted && used.length < wanted; weeksBefore++) {
    const from = offerStart - 7 * weeksBefore;
    const week = { weeksBefore, from, to: from + 6 };
    const reason = reasonAgainst(week, totals, exclude);
    if (reason === null) used.push({ ...week, total: totals.total(week.from, week.to) });
    else passedOver.push({ ...week, reason });
  }
  return { used: used.reverse(), passedOver: passedOver.reverse() };
}

function reasonAgainst(
  { from, to }: DayRange,
  totals: DailyTotals,
  exclude: readonly DayRange[],
): PassedOverWeek['reason'] | null {
  if (exclude.some((days) => days.from <= to && days.to >= from)) return 'excluded';
  // The days before the first row were not days without sales: nobody wrote them down.
  if (from < totals.dataStart) return 'beforeData';
  return totals.hasRows(from, to) ? null : 'noRows';
}
