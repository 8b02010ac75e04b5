import { assertSameLength } from '../assertSameLength';
import type { Grade, GradeReason } from '../evidence';
import { Failure } from '../failure';
import type { EstimateWithInterval } from '../interval';
import { comparedCustomers, type ComparedCustomers } from '../repeat/comparedCustomers';
import { engagedDays, type EngagedDays } from '../repeat/engagedDays';
import { extraCustomers } from '../repeat/extraCustomers';
import { firstOrders, refuseNoOrders, type FirstOrders } from '../repeat/firstOrders';
import { liftTests } from '../repeat/liftTests';
import { purchaseHistories } from '../repeat/purchaseHistories';
import { repeatLiftGrade } from '../repeat/repeatLiftGrade';
import { strataByOccasions } from '../repeat/strataByOccasions';
import type { Stratum } from '../stratum';
import type { Verdict } from '../verdict';
import type { LiftTest } from './liftTest';

/** Order rows and the engaged list. Customers are numbers 0 … customerCount − 1; −1 = blank, −2 = a refund. Days are whole day numbers; NaN = blank. */
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
  /** Refunds are not among them. */
  readonly orderRows: number;
  /** Rows left out: blank customer or blank date. */
  readonly orderRowsLeftOut: number;
  /** Refunds in rows of their own: no purchases, and nothing wrong with them. */
  readonly refundRows: number;
  readonly customers: number;
  /** In one of the two groups: observed to the end of the outcome window, engaged at a known time or not at all. */
  readonly observed: number;
  /** The window is not over at the last date in the data, or began before the first. */
  readonly notObserved: number;
  readonly engagedListed: number;
  /** Engaged without a date among dated ones: in neither group. */
  readonly engagedWithoutDate: number;
  /** Rows of the engaged list with a date and a blank customer. */
  readonly engagedWithoutCustomer: number;
  /** Engaged on the list but without any order. */
  readonly engagedWithoutOrder: number;
  /** Of those observed: first seen within the window of the data's start, without a "customer since": maybe old customers. */
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

/** Above this share of possibly old customers the lift without them is computed too. */
const MANY_POSSIBLY_OLD = 0.2;

/**
 * Do engaged customers come back more often than others who looked alike so far?
 *
 * Formula: engaged = engaged on or before the first order + landmark; others = all remaining customers.
 * Success = an order on days landmark + 1 … landmark + window after the first order. Only customers whose
 * whole window lies in the data count. Mantel–Haenszel over the purchase occasions up to the landmark
 * (1, 2, 3+); with fewer than two strata holding both groups the plain comparison decides.
 *
 * Assumes that customers with equally many purchases up to the landmark would otherwise have come back equally
 * often: a comparison of what people did, not an experiment. What engagement did before the landmark is not
 * counted. Not for wedding photographers: where nobody buys twice, look at referrals.
 *
 * Reference: Dafni (2011), landmark analysis, https://doi.org/10.1161/CIRCOUTCOMES.110.957951
 *
 * @example repeatLift(rows, { windowDays: 180, landmarkDays: 30, level: 0.95, marginOfNoInterest: 0.1 })
 */
export function repeatLift(rows: RepeatLiftRows, options: RepeatLiftOptions): RepeatLift {
  assertPossible(rows, options);
  const first = firstOrders(rows);
  refuseNoOrders(first);
  const engaged = engagedDays(rows, first.firstDay);
  const compared = comparedCustomers(rows, first, engaged.engagedDay, options);
  const histories = purchaseHistories(rows, first, options);
  const strata = strataByOccasions(compared, histories);
  const tests = liftTests(strata.all, options);
  const manyOld = compared.possiblyOldCustomers > MANY_POSSIBLY_OLD * compared.observed;
  const withoutPossiblyOld = manyOld ? liftTests(strata.withoutPossiblyOld, options).decisive : null;
  const counts = countsOf(first, engaged, compared);
  return {
    ...repeatLiftGrade(engaged.dated, counts, tests, withoutPossiblyOld),
    strata: strata.all,
    ...tests,
    relativeLift: relativeLift(tests.decisive.ratio),
    extraCustomers: extraCustomers(tests.decisive),
    verdict: tests.decisive.verdict,
    occasionsBefore: strata.meanOccasions,
    withoutPossiblyOld,
    counts,
    groupOf: compared.groupOf,
    repeated: histories.repeated,
    firstDay: first.firstDay,
  };
}

function relativeLift({ estimate, interval }: EstimateWithInterval): EstimateWithInterval {
  const lift = (ratio: number | null) => (ratio === null ? null : ratio - 1);
  return {
    estimate: lift(estimate),
    interval: interval && { low: lift(interval.low), high: lift(interval.high), level: interval.level },
  };
}

function countsOf(first: FirstOrders, engaged: EngagedDays, compared: ComparedCustomers): RepeatLiftCounts {
  return {
    orderRows: first.orderRows,
    orderRowsLeftOut: first.rowsLeftOut,
    refundRows: first.refundRows,
    customers: compared.customers,
    observed: compared.observed,
    notObserved: compared.notObserved,
    engagedListed: engaged.listed,
    engagedWithoutDate: engaged.withoutDate,
    engagedWithoutCustomer: engaged.withoutCustomer,
    engagedWithoutOrder: engaged.withoutOrder,
    possiblyOldCustomers: compared.possiblyOldCustomers,
  };
}

function assertPossible(rows: RepeatLiftRows, { windowDays, landmarkDays }: RepeatLiftOptions): void {
  if (!(windowDays > 0)) {
    throw new Failure('OUT_OF_LIMITS', {
      where: 'window_days',
      expected: 'more than 0 days',
      given: windowDays,
    });
  }
  if (!(landmarkDays >= 0)) {
    throw new Failure('OUT_OF_LIMITS', {
      where: 'landmark_days',
      expected: '0 days or more',
      given: landmarkDays,
    });
  }
  assertSameLength('dates', rows.orderDay, 'customers', rows.orderCustomer);
  if (rows.engagedDay !== null) {
    assertSameLength('engaged_dates', rows.engagedDay, 'engaged_customers', rows.engagedCustomer);
  }
}
