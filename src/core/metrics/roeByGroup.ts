export interface GroupedEngagement {
  /** Group of each row: an index into `groupNames`; −1 = blank (its own group, named by the caller). */
  readonly group: Int32Array;
  readonly groupNames: readonly string[];
  readonly gain: Float64Array;
  readonly cost: Float64Array | null;
  readonly hours: Float64Array | null;
  readonly hourlyRate: number;
  readonly margin: number;
}

export interface GroupReturn {
  readonly group: string;
  readonly rows: number;
  readonly gain: number;
  readonly cost: number;
  readonly hours: number;
  readonly net: number;
  readonly roe: number | null;
  readonly netPerHour: number | null;
  /** Under 10 rows, or one row makes more than half of the gain. */
  readonly fewData: boolean;
}

/** Largest gain first. */
export function roeByGroup(_rows: GroupedEngagement): GroupReturn[] {
  throw new Error('unwritten');
}
