import type { Period } from '../analysis/analysis';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "3 Mar 2025" for a day number. */
export function dayText(day: number): string {
  const date = new Date(day * 86_400_000);
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** The period as it stands in every heading. */
export const periodText = (period: Period | null): string =>
  period === null ? 'all data' : `${dayText(period.from)} to ${dayText(period.to)}`;
