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
  const numbers = Array.from(counts, (_, row) => row + 1).filter((row) => !Number.isNaN(counts[row - 1]));
  const filled = { counts: counts.filter((count) => !Number.isNaN(count)), numbers };
  if (!isLabelled) return { ...filled, labels: null };
  const labelIndex = readColumn(cut(0), 'labels', name, by).cells;
  refuseBlankCount(counts, labelIndex, name);
  const labels = numbers.map((row) => by.labels.names[labelIndex[row - 1]!] ?? `stage ${row}`);
  return { ...filled, labels };
}

function refuseBlankCount(counts: Float64Array, labelIndex: ArrayLike<number>, name: string): void {
  const row = counts.findIndex((count, at) => Number.isNaN(count) && labelIndex[at]! >= 0);
  if (row >= 0) throw new Failure('BLANK_COUNT', { where: name, row: row + 1 });
}
