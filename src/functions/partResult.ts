import type { Part } from '../analysis/analysis';

/** The result of one part of the analysis; what is missing is said by the part's own failure. */
export function partResult<T>(part: Part<T>): T {
  if ('failure' in part) throw part.failure;
  return part.result;
}
