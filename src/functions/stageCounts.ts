import { Failure } from '../core/failure';
import { filledLength } from '../import/blank';
import { wholeColumn, type CellColumn } from '../import/cellColumn';
import { cellsOf } from './argumentColumn';
import type { StageCounts } from './columns';
import type { Argument } from './entry';
import { readColumn, type Reading } from './readColumn';

/** Counts of a funnel: one column or row of counts, or two columns with the stage names first. */
export function stageCounts(argument: Argument, name: string, by: Reading): StageCounts {
  const cells = cellsOf(argument);
  const columns = cells[0]?.length ?? 0;
  const isLabelled = columns === 2 && (cells.length > 1 || typeof cells[0]![0] !== 'number');
  if (columns > 2 && cells.length > 1) throw new Failure('COUNTS_SHAPE', { where: name, columns });
  const table = isLabelled ? { cells, from: 0, to: cells.length } : wholeColumn(cells);
  const column = (index: number): CellColumn => ({ ...table, column: index });
  const rows = Math.max(...(isLabelled ? [0, 1] : [0]).map((index) => filledLength(column(index))));
  if (rows === 0) throw new Failure('NO_ROWS', { where: name });
  const cut = (index: number): CellColumn => ({ ...column(index), to: table.from + rows });
  const counts = readColumn(cut(isLabelled ? 1 : 0), 'counts', name, by).cells as Float64Array;
  if (!isLabelled) return { counts: counts.filter((count) => !Number.isNaN(count)), labels: null };
  return labelled(counts, readColumn(cut(0), 'labels', name, by).cells, name, by);
}

function labelled(
  counts: Float64Array,
  labelIndex: ArrayLike<number>,
  name: string,
  by: Reading,
): StageCounts {
  const labels: string[] = [];
  const kept = counts.filter((count, row) => {
    const index = labelIndex[row]!;
    if (Number.isNaN(count) && index >= 0) throw new Failure('BLANK_COUNT', { where: name, row: row + 1 });
    if (Number.isNaN(count)) return false;
    labels.push(index >= 0 ? by.labels.names[index]! : `stage ${labels.length + 1}`);
    return true;
  });
  return { counts: kept, labels };
}
