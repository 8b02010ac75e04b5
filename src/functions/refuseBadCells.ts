import { Failure } from '../core/failure';
import { badCellFailure } from '../import/badCell';
import type { BadCell } from '../import/cellColumn';

/** Refuses a column with unreadable cells: names the first one and counts the others. */
export function refuseBadCells(bad: readonly BadCell[], name: string, isRange: boolean): void {
  const first = bad[0];
  if (first === undefined) return;
  const { code, details } = badCellFailure(first, name);
  // A single cell has no row to name.
  throw new Failure(code, { ...details, ...(isRange ? {} : { row: 0 }), more: bad.length - 1 });
}
