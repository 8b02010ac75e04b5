import type { TableArea } from '../import/tableArea';

/** A named range as a place in a tab. */
export interface NamedArea {
  readonly sheetId: number;
  readonly range: string;
  readonly area: TableArea;
}

/** All named ranges of the document in one call. A name whose cells were deleted has no place any more. */
export function namedAreas(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): NamedArea[] {
  return spreadsheet.getNamedRanges().flatMap((named) => {
    const cells = cellsOf(named);
    if (cells === null) return [];
    const [top, left] = [cells.getRow() - 1, cells.getColumn() - 1];
    const area = { top, left, bottom: top + cells.getNumRows(), right: left + cells.getNumColumns() };
    return [{ sheetId: cells.getSheet().getSheetId(), range: named.getName(), area }];
  });
}

function cellsOf(named: GoogleAppsScript.Spreadsheet.NamedRange): GoogleAppsScript.Spreadsheet.Range | null {
  try {
    return named.getRange();
  } catch {
    return null;
  }
}
