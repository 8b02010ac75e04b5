import type { LiftTest } from '../metrics/liftTest';
import type { RepeatLift, RepeatLiftCounts } from '../metrics/repeatLift';
import type { LiftTests } from './liftTests';

/** How far the comparison may be believed: C at best, it is not an experiment. */
export function repeatLiftGrade(
  engagedDatesKnown: boolean,
  counts: RepeatLiftCounts,
  { stratified, decisive }: LiftTests,
  withoutPossiblyOld: LiftTest | null,
): Pick<RepeatLift, 'grade' | 'gradeReason'> {
  if (!engagedDatesKnown) return { grade: 'E', gradeReason: 'noEngagedDates' };
  const { orderRows, orderRowsLeftOut, engagedListed, engagedWithoutDate, engagedWithoutCustomer } = counts;
  const engagedLeftOut = engagedWithoutDate + engagedWithoutCustomer;
  const mostLeftOut =
    orderRowsLeftOut > orderRows / 2 || engagedLeftOut > (engagedListed + engagedWithoutCustomer) / 2;
  if (mostLeftOut) return { grade: 'E', gradeReason: 'mostRowsLeftOut' };
  if (stratified === null) return { grade: 'D', gradeReason: 'fewInformativeStrata' };
  if (withoutPossiblyOld !== null && withoutPossiblyOld.verdict !== decisive.verdict) {
    return { grade: 'D', gradeReason: 'leftTruncationChangesConclusion' };
  }
  return { grade: 'C', gradeReason: 'landmarkAndStratified' };
}
