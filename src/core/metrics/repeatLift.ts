import type { Grade, GradeReason } from '../evidence';
import type { EstimateWithInterval } from '../interval';
import type { Verdict } from '../verdict';
import type { LiftTest, Stratum } from './liftTest';

/** Order rows and the engaged list. Customers are numbers 0 … customerCount − 1; −1 = blank. Days are whole day numbers; NaN = blank. */
export interface RepeatLiftRows {
  readonly customerCount: number;
  readonly orderCustomer: Int32Array;
  readonly orderDay: Float64Array;
  readonly engagedCustomer: Int32Array;
  /** Same length as `engagedCustomer`; `null` = the list has no dates (grade E). */
  readonly engagedDay: Float64Array | null;
  /** By customer number, NaN = unknown; `null` = no such column. */
  readonly customerSince?: Float64Array | null;
  /** Only customers whose first order lies in [from, to] enter; all their later rows count. */
  readonly entryFrom?: number | null;
  readonly entryTo?: number | null;
}

export interface RepeatLiftOptions {
  readonly windowDays: number;
  readonly landmarkDays: number;
  readonly level: number;
  readonly marginOfNoInterest: number;
}

export interface RepeatLiftCounts {
  readonly orderRows: number;
  /** Rows left out: blank customer or blank date. */
  readonly orderRowsLeftOut: number;
  readonly customers: number;
  /** Observed to the end of the outcome window: the customers that count. */
  readonly observed: number;
  readonly notObserved: number;
  readonly engagedListed: number;
  /** Engaged without a date among dated ones: in neither group. */
  readonly engagedWithoutDate: number;
  /** Engaged on the list but without any order. */
  readonly engagedWithoutOrder: number;
  /** First seen within the window of the data's start, without a "customer since": maybe old customers. */
  readonly possiblyOldCustomers: number;
}

export interface RepeatLift {
  readonly grade: Grade;
  readonly gradeReason: GradeReason;
  /** Occasions up to the landmark: "1", "2", "3+". */
  readonly strata: readonly (Stratum & { readonly label: string })[];
  readonly crude: LiftTest;
  /** `null` when fewer than two strata are informative. */
  readonly stratified: LiftTest | null;
  /** The one that decides: stratified where it exists, else crude. */
  readonly decisive: LiftTest;
  /** Ratio − 1 of `decisive`, with its interval. */
  readonly relativeLift: EstimateWithInterval;
  /** Engaged repeaters × (1 − 1/ratio), limits from the ratio's. */
  readonly extraCustomers: EstimateWithInterval;
  readonly verdict: Verdict;
  /** Mean purchase occasions up to the landmark: "were they already better?" */
  readonly occasionsBefore: { readonly engaged: number | null; readonly others: number | null };
  /** Without possibly old customers, when they are above 20 %. */
  readonly withoutPossiblyOld: LiftTest | null;
  readonly counts: RepeatLiftCounts;
  /** By customer number: 1 engaged, 0 other, −1 not counted. Lets the caller sum amounts of the same people. */
  readonly groupOf: Int8Array;
  readonly repeated: Uint8Array;
  readonly firstDay: Float64Array;
}

export function repeatLift(_rows: RepeatLiftRows, _options: RepeatLiftOptions): RepeatLift {
  throw new Error('unwritten');
}
