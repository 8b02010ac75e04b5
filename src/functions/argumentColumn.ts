import { Failure } from '../core/failure';
import { wholeColumn, type CellColumn } from '../import/cellColumn';
import type { Argument } from './entry';

/** Blank cells and skipped arguments arrive as '', arguments left off the end as undefined. */
export function isOmitted(argument: Argument): argument is '' | null | undefined {
  return argument === '' || argument === undefined || argument === null;
}

/** A single cell as itself; a range of one cell counts as that cell. */
export function singleCell(argument: Argument): Argument {
  if (!Array.isArray(argument)) return argument;
  return argument.length === 1 && argument[0].length === 1 ? argument[0][0] : argument;
}

/** An argument as one column: a range of one column or one row, or a single cell. */
export function argumentColumn(argument: Argument, name: string): CellColumn {
  const cells = cellsOf(argument);
  const columns = cells.length === 0 ? 0 : cells[0]!.length;
  if (columns > 1 && cells.length > 1) throw new Failure('ONE_COLUMN', { where: name, columns });
  return wholeColumn(cells);
}

export function cellsOf(argument: Argument): readonly (readonly unknown[])[] {
  return Array.isArray(argument) ? argument : [[argument]];
}
