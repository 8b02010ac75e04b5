/** Evidence grades: A randomised hold-out, C landmark and stratified, D landmark only, E without dates. */
export type Grade = 'A' | 'C' | 'D' | 'E';

/** Why a result has its grade; `wording/` turns it into words and names the cheapest next step. */
export type GradeReason =
  | 'randomised'
  | 'groupsNotRandom'
  | 'groupsNotFollowedAlike'
  | 'landmarkAndStratified'
  | 'fewInformativeStrata'
  | 'leftTruncationChangesConclusion'
  | 'notStratified'
  | 'weeksBeforeTheOffer'
  | 'noEngagedDates'
  | 'mostRowsLeftOut'
  | 'groupsChoseThemselves'
  | 'segmentsAsTheyAre'
  | 'postsAsTheyAre'
  | 'countedOnly'
  | 'claimedGain';

/** A result's grade and what it rests on. */
export interface Evidence {
  readonly grade: Grade;
  readonly gradeReason: GradeReason;
}
