import type { PlannedRange } from '../sheetPlan';
import { address } from './address';
import type { Place } from './sheetDraft';

/** Cells in as few rectangles as rows allow: "B4:D6, B9". They come row by row, from left to right. */
export function cellRanges(cells: readonly Place[]): string {
  const ranges: PlannedRange[] = [];
  for (const run of runsOf(cells)) {
    const above = ranges.findIndex(
      ({ row, rows, column, columns }) =>
        row + rows === run.row && column === run.column && columns === run.columns,
    );
    if (above < 0) ranges.push(run);
    else ranges[above] = { ...ranges[above]!, rows: ranges[above]!.rows + 1 };
  }
  return ranges.map(rangeAddress).join(', ');
}

/** Neighbours in a row. */
function runsOf(cells: readonly Place[]): PlannedRange[] {
  const runs: PlannedRange[] = [];
  for (const { row, column } of cells) {
    const last = runs[runs.length - 1];
    if (last?.row === row && last.column + last.columns === column)
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}

function rangeAddress({ row, column, rows, columns }: PlannedRange): string {
  const first = address({ row, column });
  const last = address({ row: row + rows - 1, column: column + columns - 1 });
  return first === last ? first : `${first}:${last}`;
}
