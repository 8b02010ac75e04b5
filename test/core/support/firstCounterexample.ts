import fc from 'fast-check';

/** A mutant is caught by the first counterexample: looking for the smallest one takes a hundred times as long. */
fc.configureGlobal({ endOnFailure: true });
