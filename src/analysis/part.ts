import { Failure } from '../core/failure';

/** A part of the analysis: its result, or the failure that says what is missing. Never a silent 0. */
export type Part<T> = { readonly result: T } | { readonly failure: Failure };

/** Runs one part; what it lacks becomes its failure and leaves the other parts alone. */
export function part<T>(compute: () => T): Part<T> {
  try {
    return { result: compute() };
  } catch (error) {
    if (error instanceof Failure) return { failure: error };
    throw error;
  }
}

/** The result of a part another one builds on; its failure is passed on. */
export function resultOf<T>(given: Part<T>): T {
  if ('failure' in given) throw given.failure;
  return given.result;
}
