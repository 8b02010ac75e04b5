import { repeatLift, type RepeatLift } from '../core/metrics/repeatLift';
import type { ImportedData } from '../import/tables';
import type { Assumptions } from './assumptions';
import { engagedCustomers } from './engagedCustomers';
import type { Period } from './period';
import { purchases } from './purchases';

/** Do engaged customers of the mapped tabs come back more often? Those who first buy in the period, with all their later orders. */
export function repeat(data: ImportedData, period: Period | null, assumptions: Assumptions): RepeatLift {
  const { repeatWindowDays: windowDays, landmarkDays, level, liftMarginOfNoInterest } = assumptions;
  return repeatLift(
    { ...purchases(data, period), ...engagedCustomers(data.customers) },
    { windowDays, landmarkDays, level, marginOfNoInterest: liftMarginOfNoInterest },
  );
}
