/** Every failure the product can state. Codes are contract; `wording/failures.ts` holds one sentence for each. */
export type FailureCode =
  | 'NO_ROWS'
  | 'NOT_A_NUMBER'
  | 'ERROR_CELL'
  | 'NOT_A_DATE'
  | 'AMBIGUOUS_DATE'
  | 'NOT_YES_OR_NO'
  | 'UNKNOWN_TIME_ZONE'
  | 'REPORT_NOT_RESTORED'
  | 'DOCUMENT_BUSY'
  | 'SERVICE_FAILED'
  | 'ADD_ON_INCOMPLETE'
  | 'REQUEST_NOT_UNDERSTOOD'
  | 'ASSUMPTION_NOT_USABLE'
  | 'PLACE_NOT_FOUND'
  | 'NOTHING_MAPPED'
  | 'ARGUMENT_MISSING'
  | 'ONE_COLUMN'
  | 'CELL_IS_BLANK'
  | 'ONE_VALUE'
  | 'UNEQUAL_LENGTHS'
  | 'UNKNOWN_KEYWORD'
  | 'OUT_OF_LIMITS'
  | 'NOT_A_COUNT'
  | 'BLANK_COUNT'
  | 'COUNTS_SHAPE'
  | 'DAYS_SHAPE'
  | 'MORE_SUCCESSES_THAN_PEOPLE'
  | 'EMPTY_GROUP'
  | 'HOURLY_RATE_MISSING'
  | 'HOURLY_RATE_UNKNOWN'
  | 'NEGATIVE_HOURS'
  | 'NUMBER_TOO_LARGE'
  | 'COST_IS_ZERO'
  | 'COST_IS_NEGATIVE'
  | 'NO_HOURS'
  | 'CASH_EXCEEDS_GAIN'
  | 'TOO_FEW_WEEKS'
  | 'OFFER_NOT_OVER'
  | 'COOL_DOWN_NOT_OVER'
  | 'DATES_OUT_OF_ORDER'
  | 'NO_VALUE'
  | 'NO_LIMIT'
  | 'NO_COST_RATIO'
  | 'ONE_STAGE'
  | 'UNKNOWN_STAGE'
  | 'STAGE_TWICE'
  | 'NOBODY_AT_STAGE'
  | 'NOT_THE_SAME_PEOPLE'
  | 'TOO_FEW_STEPS'
  | 'STEP_TWICE'
  | 'STEP_NOT_FOUND'
  | 'STEP_EXCLUDED'
  | 'NOBODY_ENTERED'
  | 'NOBODY_FOLLOWED'
  | 'HEADER_VANISHED'
  | 'NO_HEADERS'
  | 'BAD_CONSTANT'
  | 'TAB_VANISHED'
  | 'FIELD_NOT_MAPPED'
  | 'NO_GAIN_LINKED'
  | 'NO_ACTIVITIES'
  | 'NO_ACTIVITIES_IN_PERIOD'
  | 'NO_GAIN_BY_ACTIVITY'
  | 'NO_ACTIVITY_COLUMN'
  | 'NO_HOURS_LOGGED'
  | 'NO_PERSONALNESS'
  | 'MORE_OUTCOMES_THAN_CONTACTS'
  | 'NO_ONLINE_OFFLINE'
  | 'ONE_SIDE_ONLY'
  | 'NO_OUTCOMES'
  | 'NO_ORDERS'
  | 'NO_ENGAGED_CUSTOMERS'
  | 'NO_RETURNING_CUSTOMERS'
  | 'NO_FUNNEL'
  | 'PERIOD_NOT_USABLE';

export type FailureDetails = Readonly<Record<string, string | number>>;

/** The only error the pure code throws: a code and the facts its sentence needs. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly details: FailureDetails;

  constructor(code: FailureCode, details: FailureDetails = {}) {
    super(code);
    this.name = 'Failure';
    this.code = code;
    this.details = details;
  }
}
