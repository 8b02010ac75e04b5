import { isBlank } from './blank';
import { widthOf } from './tableArea';

/** Titles and notes stand alone in a row near the top: they do not fill the gap between two tables. */
const rowsWithTitles = 20;

/** The columns of a tab from one blank column to the next: [first, behind the last]. */
export function columnBlocks(cells: readonly (readonly unknown[])[]): [number, number][] {
  const width = widthOf(cells);
  let blank = Array.from({ length: width }, (_, column) => column);
  for (let row = 0; row < cells.length && blank.length > 0; row++) {
    const given = cells[row]!;
    if (row < rowsWithTitles && given.filter((cell) => !isBlank(cell)).length < 2) continue;
    blank = blank.filter((column) => isBlank(given[column]));
  }
  const gaps = new Set(blank);
  const blocks: [number, number][] = [];
  for (let column = 0; column < width; column++) {
    if (gaps.has(column)) continue;
    const last = blocks[blocks.length - 1];
    if (last?.[1] === column) last[1] = column + 1;
    else blocks.push([column, column + 1]);
  }
  return blocks;
}
