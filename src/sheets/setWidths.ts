/** Column widths from the first column on, one call for each run of equal widths. */
export function setWidths(sheet: GoogleAppsScript.Spreadsheet.Sheet, widths: readonly number[]): void {
  let start = 0;
  for (let i = 1; i <= widths.length; i++) {
    const width = widths[start];
    if (width === undefined || widths[i] === width) continue;
    sheet.setColumnWidths(start + 1, i - start, width);
    start = i;
  }
}

interface Widths {
  readonly columnWidths: readonly number[];
}

export function bringsOtherWidths(old: Widths, plan: Widths): boolean {
  return old.columnWidths.join() !== plan.columnWidths.join();
}

export function widthsOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, columns: number): number[] {
  const count = Math.min(columns, sheet.getMaxColumns());
  return Array.from({ length: count }, (_column, i) => sheet.getColumnWidth(i + 1));
}
