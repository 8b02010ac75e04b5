/** Whole day numbers, both inclusive. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}
