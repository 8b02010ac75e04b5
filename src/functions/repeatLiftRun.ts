import type { MappedAnalysis } from '../analysis/mappedAnalysis';
import { defaultAssumptions } from '../analysis/assumptions';
import { Failure } from '../core/failure';
import { repeatLift, type RepeatLift } from '../core/metrics/repeatLift';
import type { KeyColumn } from './columns';
import { partResult } from './partResult';
import { periodText } from './periodText';

/** A repeat lift with what it was run over. */
export interface RepeatLiftRun {
  readonly lift: RepeatLift;
  readonly windowDays: number;
  readonly landmarkDays: number;
  readonly level: number;
  readonly period: string | null;
}

export interface RepeatLiftColumns {
  readonly customers: KeyColumn;
  readonly dates: Float64Array | null;
  readonly engaged_customers: KeyColumn | null;
  readonly engaged_dates: Float64Array | null;
}

export function givenRepeatLift(
  columns: RepeatLiftColumns,
  windowDays: number,
  landmarkDays: number,
): RepeatLiftRun {
  const { customers, dates, engaged_customers, engaged_dates } = columns;
  if (dates === null) throw missing('dates');
  if (engaged_customers === null) throw missing('engaged_customers');
  const { level, liftMarginOfNoInterest } = defaultAssumptions;
  const lift = repeatLift(
    {
      customerCount: customers.names.length,
      orderCustomer: customers.index,
      orderDay: dates,
      engagedCustomer: engaged_customers.index,
      engagedDay: engaged_dates,
    },
    { windowDays, landmarkDays, level, marginOfNoInterest: liftMarginOfNoInterest },
  );
  return { lift, windowDays, landmarkDays, level, period: null };
}

/** The repeat lift of the report: the very numbers of the analysis. */
export function mappedRepeatLift({ repeat, assumptions, period }: MappedAnalysis): RepeatLiftRun {
  const { repeatWindowDays, landmarkDays, level } = assumptions;
  return {
    lift: partResult(repeat),
    windowDays: repeatWindowDays,
    landmarkDays,
    level,
    period: periodText(period),
  };
}

function missing(where: string): Failure {
  return new Failure('ARGUMENT_MISSING', { function: 'REPEAT_LIFT', where });
}
