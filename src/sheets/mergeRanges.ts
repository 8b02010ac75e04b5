import type { PlannedRange } from '../report/sheetPlan';

/** Merges; one-row merges of the same columns in consecutive rows take one call together. */
export function mergeRanges(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  merges: readonly PlannedRange[],
): void {
  for (const { row, column, rows, columns } of merges.filter((merge) => merge.rows > 1)) {
    sheet.getRange(row, column, rows, columns).merge();
  }
  for (const { row, column, rows, columns } of runsOfRows(merges.filter((merge) => merge.rows === 1))) {
    sheet.getRange(row, column, rows, columns).mergeAcross();
  }
}

function runsOfRows(merges: readonly PlannedRange[]): PlannedRange[] {
  const sorted = [...merges].sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row);
  const runs: PlannedRange[] = [];
  for (const merge of sorted) {
    const last = runs[runs.length - 1];
    const continues =
      last?.column === merge.column && last.columns === merge.columns && last.row + last.rows === merge.row;
    if (last && continues) runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push(merge);
  }
  return runs;
}
