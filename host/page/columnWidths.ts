import { SetWorksheetColWidthMutation } from '@univerjs/preset-sheets-core';
import { shownText } from '../engine/cellContent';
import type { Tab } from '../engine/tab';

const rowsLookedAt = 100;
const narrowest = 60;
const widest = 260;
const pixelsPerCharacter = 7;
const padding = 18;

function widthOf(tab: Tab, column: number, rows: number): number {
  let longest = 0;
  for (let row = 0; row < rows; row += 1) {
    longest = Math.max(
      longest,
      shownText(tab.cell(row, column), tab.pattern(row, column), tab.settings).length,
    );
  }
  return Math.min(Math.max(longest * pixelsPerCharacter + padding, narrowest), widest);
}

/** Columns as wide as their first rows need, where a spreadsheet would cut dates and names off at its usual width. */
export function widthsFor(tab: Tab): void {
  const rows = Math.min(tab.sheet.getLastRowWithContent() + 1, rowsLookedAt);
  const columns = tab.sheet.getLastColumnWithContent() + 1;
  if (rows === 0) return;
  const widths = Array.from({ length: columns }, (_, column) => [column, widthOf(tab, column, rows)]);
  tab.mutate(SetWorksheetColWidthMutation.id, {
    ranges: [{ startRow: 0, endRow: tab.size.rows - 1, startColumn: 0, endColumn: columns - 1 }],
    colWidth: Object.fromEntries(widths) as Record<number, number>,
  });
}
