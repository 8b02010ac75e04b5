import type { Period } from '../analysis/analysis';
import { dayNumber } from '../import/calendar';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "3 Mar 2025" for a day number. */
export function dayText(day: number): string {
  const date = new Date(day * 86_400_000);
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** The day that such a text says; NaN = none. */
function dayOfText(text: string): number {
  const [, day = '', month = '', year = ''] = /^(\d{1,2}) (\w{3}) (\d{4})$/.exec(text.trim()) ?? [];
  return dayNumber(Number(year), months.indexOf(month) + 1, Number(day));
}

/** The period that stands at the end of a heading; `null` = no days do. */
export function periodOfText(text: string): Period | null {
  const [from = NaN, to = NaN] = text
    .slice(text.lastIndexOf('·') + 1)
    .split(' to ')
    .map(dayOfText);
  return from <= to ? { from, to } : null;
}

/** The period as it stands in every heading. */
export const periodText = (period: Period | null): string =>
  period === null ? 'all data' : `${dayText(period.from)} to ${dayText(period.to)}`;
