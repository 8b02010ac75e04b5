/** Counts of one stratum: successes out of a group's size. `a` is the treated or engaged group, `b` the others. */
export interface Stratum {
  readonly successesA: number;
  readonly sizeA: number;
  readonly successesB: number;
  readonly sizeB: number;
}
