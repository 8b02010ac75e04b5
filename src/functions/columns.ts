/** Ids of a column as numbers: `names[index[row]]` is the id; −1 = blank. */
export interface KeyColumn {
  readonly index: Int32Array;
  readonly names: readonly string[];
}

export interface StageCounts {
  readonly counts: Float64Array;
  /** The row of each stage in the range, counted from 1: blank rows have none. */
  readonly numbers: readonly number[];
  /** `null` = the stages have numbers only. */
  readonly labels: readonly string[] | null;
}
