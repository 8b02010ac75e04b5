/** Every failure the product can state. Codes are contract; `wording/failures.ts` holds one sentence for each. */
export type FailureCode =
  | 'NO_ROWS'
  | 'NOT_A_NUMBER'
  | 'ERROR_CELL'
  | 'NOT_A_DATE'
  | 'AMBIGUOUS_DATE'
  | 'NOT_YES_OR_NO'
  | 'UNKNOWN_TIME_ZONE';

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
