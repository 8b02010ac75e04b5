import { figureSourceWords } from '../../wording/figureSources';
import type { Cell, Sources } from '../blocks';
import { formats } from '../formats';
import { assumption, cellSources } from './cellSources';
import { cellRanges } from './cellRanges';
import { placeSmallPrint } from './placeText';
import type { Place, SheetDraft } from './sheetDraft';

/** Every figure above, and every other number. */
const isTraced = ({ content, format, label }: Cell): boolean =>
  label !== undefined ||
  typeof content === 'number' ||
  (typeof content === 'object' && format !== formats.words && format !== formats.text);

/** One line for all cells that rest on the same columns, in the order of the page. */
export function placeSources(sources: Sources, draft: SheetDraft): void {
  const columnsOf = cellSources(draft, sources);
  const groups = new Map<string, Place[]>();
  draft.rows.forEach((row, rowIndex) =>
    row.forEach((cell, at) => {
      if (cell === null || !isTraced(cell)) return;
      const columns = columnsOf(cell);
      const places = placesOf(columns, sources);
      const name = places === '' && columns.has(assumption) ? figureSourceWords.assumptions : places;
      if (name === '') return;
      groups.set(name, [...(groups.get(name) ?? []), { row: rowIndex + 1, column: at + 1 }]);
    }),
  );
  const lines = [...groups].map(([places, cells]) => `${cellRanges(cells)}: ${places}`);
  placeSmallPrint({ kind: 'smallPrint', lines }, draft);
}

function placesOf(columns: ReadonlySet<string>, { tabs }: Sources): string {
  const places = tabs.flatMap(({ table, tab, rowsUsed, firstRow, lastRow, columns: letters }) => {
    const read = Object.keys(letters).filter((field) => columns.has(`${table}.${field}`));
    if (read.length === 0) return [];
    const ranges = columnRuns(read.map((field) => letters[field]!)).map(
      ([from, to]) => `${from}${firstRow}:${to}${lastRow}`,
    );
    return [figureSourceWords.place(tab, ranges, rowsUsed)];
  });
  return places.length === 0 ? '' : `${places.join('; ')}.`;
}

/** Neighbouring columns together; two fields may share one. */
function columnRuns(letters: readonly string[]): [string, string][] {
  const columns = [...new Set(letters)].sort((a, b) => columnIndex(a) - columnIndex(b));
  const runs: [string, string][] = [];
  for (const column of columns) {
    const last = runs[runs.length - 1];
    if (last && columnIndex(last[1]) + 1 === columnIndex(column)) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

/** "A" is 1, "AA" is 27. */
const columnIndex = (letters: string): number =>
  [...letters].reduce((index, letter) => 26 * index + letter.charCodeAt(0) - 64, 0);
