import type { Period } from '../analysis/analysis';
import { isoDayText } from '../import/calendar';

export function periodText(period: Period | null): string {
  return period === null ? 'all data' : `${isoDayText(period.from)} to ${isoDayText(period.to)}`;
}
