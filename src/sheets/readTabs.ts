import { isBlank } from '../import/blank';
import type { RawTab, TabMapping } from '../import/mapping';
import { onlyArea, withoutAreas } from '../import/tableArea';
import { namedAreas, type NamedArea } from './namedAreas';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Header rows lie near the top; the kinds of values show in a few rows. */
const topRows = 60;

/** All cells of a tab in one read. */
export function readTab(sheet: Sheet): RawTab {
  return { sheetId: sheet.getSheetId(), name: sheet.getName(), cells: sheet.getDataRange().getValues() };
}

/** The mapped tabs and named ranges, each tab read once; what was deleted is left out. */
export function readMappedTabs(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  mappings: readonly TabMapping[],
  areas: readonly NamedArea[] = mappings.some(({ range }) => range !== undefined)
    ? namedAreas(spreadsheet)
    : [],
): RawTab[] {
  return spreadsheet.getSheets().flatMap((sheet) => {
    const wanted = mappings.filter(({ sheetId }) => sheetId === sheet.getSheetId());
    if (wanted.length === 0) return [];
    const tab = readTab(sheet);
    const named = areas.filter(({ sheetId }) => sheetId === tab.sheetId);
    const inRanges = named.filter((one) => wanted.some(({ range }) => one.range === range));
    const isWhole = wanted.some(({ range }) => range === undefined);
    const rest = withoutAreas(
      tab,
      inRanges.map(({ area }) => area),
    );
    return [
      ...(isWhole ? [{ ...rest, named: named.map(({ area }) => area) }] : []),
      ...inRanges.map((one) => inRange(tab, one)),
    ];
  });
}

/** The cells of a named range. Rows that go on below it are told, so that nobody misses them. */
export function inRange(tab: RawTab, { range, area }: NamedArea): RawTab {
  const below = tab.cells[area.bottom]?.slice(area.left, area.right) ?? [];
  return {
    ...onlyArea(tab, area),
    range,
    ...(below.every(isBlank) ? {} : { goesOn: area.bottom }),
  };
}

/** The first rows of a tab, enough to recognise it, and how many rows it has in all. */
export function readTop(sheet: Sheet): { readonly top: RawTab; readonly rows: number } {
  const rows = sheet.getLastRow();
  const columns = sheet.getLastColumn();
  const cells = rows === 0 ? [] : sheet.getRange(1, 1, Math.min(rows, topRows), columns).getValues();
  return { top: { sheetId: sheet.getSheetId(), name: sheet.getName(), cells }, rows };
}
