import { lastFilledRow } from '../import/blank';
import type { SheetLocale } from '../import/locale';
import type { RawTab, TabMapping } from '../import/mapping';
import { onlyArea, withoutAreas } from '../import/tableArea';
import type { NamedArea } from './namedAreas';
import { namedTables } from './namedTables';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Place {
  readonly tab: RawTab;
  /** Its last row. */
  readonly rows: number;
}

interface Known {
  /** Last row of the tab. */
  readonly rows: number;
  readonly areas: readonly NamedArea[];
  readonly mappings: readonly TabMapping[];
  readonly locale: SheetLocale;
}

/** Enough of a range to recognise it. */
const rowsOfRange = 30;

/**
 * Where tables can stand in a tab: each named range that is one, and what is left of the tab. Nothing is left where
 * the ranges hold all there is.
 */
export function placesOf(sheet: Sheet, top: RawTab, { rows, areas, mappings, locale }: Known): Place[] {
  const ofTab = areas.filter(({ sheetId }) => sheetId === top.sheetId);
  if (ofTab.length === 0) return [{ tab: top, rows }];
  const cells = withRanges(sheet, top, ofTab, rows);
  const named = namedTables(cells, ofTab, mappings, locale);
  if (named.length === 0) return [{ tab: top, rows }];
  const rest = withoutAreas(
    top,
    named.map(({ area }) => area),
  );
  const isLeft = lastFilledRow(rest.cells) > 0;
  return [
    ...(isLeft ? [{ tab: rest, rows }] : []),
    ...named.map(({ range, area }) => ({
      tab: { ...onlyArea(cells, area), range },
      rows: Math.min(rows, area.bottom),
    })),
  ];
}

/** The top of the tab with the tops of ranges that stand further down: one more read for each of these. */
function withRanges(sheet: Sheet, top: RawTab, areas: readonly NamedArea[], rows: number): RawTab {
  const below = areas.filter(
    ({ area }) => area.top + rowsOfRange > top.cells.length && area.top < rows && area.bottom - area.top > 1,
  );
  if (below.length === 0) return top;
  const width = sheet.getLastColumn();
  const cells = [...top.cells];
  for (const { area } of below) {
    const read = sheet
      .getRange(area.top + 1, 1, Math.min(rows, area.bottom, area.top + rowsOfRange) - area.top, width)
      .getValues();
    read.forEach((row, at) => (cells[area.top + at] = row));
  }
  return { ...top, cells: Array.from(cells, (row) => row ?? []) };
}
