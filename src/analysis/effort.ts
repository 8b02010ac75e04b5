import { Failure } from '../core/failure';
import type { ActivitiesTable } from '../import/tables';
import { isInPeriod, type Period } from './period';

/** What was put in over the period. */
export interface Effort {
  readonly rows: number;
  readonly cash: number;
  readonly hours: number;
}

type Spending = Pick<ActivitiesTable, 'rows' | 'day' | 'cost' | 'hours'>;

/** Cash and hours of the activities in the period, added in row order. Fails when there is no activity in it. */
export function effort(activities: Spending | null, period: Period | null): Effort {
  if (activities === null || activities.rows === 0) throw new Failure('NO_ACTIVITIES');
  let rows = 0;
  let cash = 0;
  let hours = 0;
  for (let row = 0; row < activities.rows; row++) {
    if (!isInPeriod(activities.day[row]!, period)) continue;
    rows++;
    if (activities.cost !== null) cash += activities.cost[row]!;
    if (activities.hours !== null) hours += activities.hours[row]!;
  }
  if (rows === 0) throw new Failure('NO_ACTIVITIES_IN_PERIOD');
  if (cash < 0) throw new Failure('COST_IS_NEGATIVE', { given: cash });
  if (hours < 0) throw new Failure('NEGATIVE_HOURS', { given: hours });
  return { rows, cash, hours };
}
