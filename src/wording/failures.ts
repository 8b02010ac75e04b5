import type { FailureCode, FailureDetails } from '../core/failure';

type Sentence = (details: FailureDetails) => string;

/** One sentence for each failure: what was expected, what came, where, what to do. */
const sentences: Readonly<Record<FailureCode, Sentence>> = {
  NO_ROWS: ({ where }) => `${where} has no rows with data. Check the range.`,
  NOT_A_NUMBER: ({ where, row, given }) => `${where}, row ${row}: "${given}" is not a number.`,
};

export function failureSentence(failure: { code: FailureCode; details: FailureDetails }): string {
  return sentences[failure.code](failure.details);
}
