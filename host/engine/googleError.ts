const SAME = new Set(['#N/A', '#DIV/0!', '#REF!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#ERROR!']);

/** The error that Google shows where Univer has one of its own: a blocked or circular result is #REF! there. */
export function googleError(error: string): string {
  if (SAME.has(error)) return error;
  return error === '#SPILL!' || error === '#CYCLE!' ? '#REF!' : '#ERROR!';
}

/** Errors that only Univer has. */
export const UNIVER_ERROR = /^#(?:SPILL|CYCLE|CALC|CONNECT)!$/;
