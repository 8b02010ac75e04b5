import { Failure } from '../core/failure';
import { dayNumber, isoDayNumber } from '../import/calendar';
import { msPerDay } from '../import/zoneOffsets';
import type { PeriodChoice } from './assumptions';

/** Day numbers (days since 1970-01-01), both inclusive. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

const monthsOf = { Month: 1, Quarter: 3, Year: 12 } as const;

/**
 * Which days does the chosen period cover?
 *
 * "This" is the calendar month, quarter or year around today, to its last day; "last" is the one before it.
 * `null` = all data.
 *
 * @example resolvePeriod({ kind: 'lastQuarter' }, dayNumber(2026, 2, 10)) // 2025-10-01 … 2025-12-31
 */
export function resolvePeriod(choice: PeriodChoice, today: number): Period | null {
  if (choice.kind === 'all') return null;
  if (choice.kind === 'custom') return customPeriod(choice.from, choice.to);
  const unit = choice.kind.slice(4) as keyof typeof monthsOf;
  const months = monthsOf[unit];
  const date = new Date(today * msPerDay);
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
  const first = Math.floor(month / months) * months - (choice.kind.startsWith('last') ? months : 0);
  return { from: firstOfMonth(first), to: firstOfMonth(first + months) - 1 };
}

function customPeriod(from: string, to: string): Period {
  const period = { from: isoDayNumber(from), to: isoDayNumber(to) };
  if (!(period.from <= period.to)) throw new Failure('PERIOD_NOT_USABLE', { from, to });
  return period;
}

function firstOfMonth(month: number): number {
  return dayNumber(Math.floor(month / 12), (month % 12) + 1, 1);
}

export function isInPeriod(day: number, period: Period | null): boolean {
  return period === null || (day >= period.from && day <= period.to);
}
