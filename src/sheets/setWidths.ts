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
