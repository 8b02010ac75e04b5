import type { DayRange } from '../core/metrics/offerLift';
import type { OffersTable } from '../import/tables';

/** An offer belongs to these days after it: what it took from them is not gained. */
export const COOL_DOWN_DAYS = 14;

/** The days each offer answers for, in the order of the table: from its first to the last one it may have taken from. */
export const offerWindows = ({ start, end }: OffersTable): DayRange[] =>
  Array.from(start.keys(), (row) => ({ from: start[row]!, to: end[row]! + COOL_DOWN_DAYS }));

export const isInside = (day: number, windows: readonly DayRange[]): boolean =>
  windows.some(({ from, to }) => day >= from && day <= to);
