import type { Book } from '../engine/book';

/** A selection drawn before its cells were merged covers only the first of them: it is drawn again. */
export function showSelectionAnew({ workbook, engine }: Book): void {
  const sheet = workbook.getActiveSheet();
  const range = workbook.getActiveRange();
  if (!range) return;
  const { startRow, startColumn } = range.getRange();
  const merge = engine.workbook.getActiveSheet().getMergedCell(startRow, startColumn);
  if (!merge) return;
  const { endRow, endColumn } = merge;
  workbook.setActiveRange(
    sheet.getRange(
      merge.startRow,
      merge.startColumn,
      endRow - merge.startRow + 1,
      endColumn - merge.startColumn + 1,
    ),
  );
}
