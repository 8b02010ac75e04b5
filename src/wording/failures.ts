import type { FailureCode, FailureDetails } from '../core/failure';

type Sentence = (details: FailureDetails) => string;

/** One sentence for each failure: what was expected, what came, where, what to do. */
const sentences: Readonly<Record<FailureCode, Sentence>> = {
  NO_ROWS: ({ where }) => `${where} has no rows with data. Check the range.`,
  NOT_A_NUMBER: ({ where, row, given }) => `${where}, row ${row}: "${given}" is not a number.`,
  ERROR_CELL: ({ where, row, given }) =>
    `${where}, row ${row}: the cell shows ${given}. Repair it or clear it.`,
  NOT_A_DATE: ({ where, row, given }) => `${where}, row ${row}: "${given}" is not a date.`,
  AMBIGUOUS_DATE: ({ where, row, given }) =>
    `${where}, row ${row}: "${given}" can be read in two ways, and other dates here are written both ways. Write dates like 2025-03-31.`,
  NOT_YES_OR_NO: ({ where, row, given }) => `${where}, row ${row}: "${given}" is neither yes nor no.`,
  UNKNOWN_TIME_ZONE: ({ timeZone }) =>
    `The time zone of the spreadsheet, "${timeZone}", is not known. Set it under File, Settings.`,
};

export function failureSentence(failure: { code: FailureCode; details: FailureDetails }): string {
  return sentences[failure.code](failure.details);
}
