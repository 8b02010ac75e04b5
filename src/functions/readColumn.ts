import { Failure } from '../core/failure';
import { amountColumn } from '../import/amountColumn';
import type { BadCell, CellColumn } from '../import/cellColumn';
import { dayColumn, timeColumn } from '../import/dayColumn';
import { keyColumn } from '../import/keyColumn';
import { flagColumn } from '../import/flagColumn';
import type { LocaleSource } from '../import/localeRules';
import { Interner } from '../import/interner';
import { refuseBadCells } from './refuseBadCells';

export type ColumnKind =
  'amounts' | 'bases' | 'counts' | 'keys' | 'labels' | 'days' | 'times' | 'flags' | 'discounts';

/** Typed cells of one range: numbers with NaN for blanks, indexes with −1 for blanks, or 1 for yes. */
export interface ReadColumn {
  readonly cells: Float64Array | Int32Array | Uint8Array;
  readonly blanks: number;
}

/** What all columns of one call share, so that the same id gets the same number in each of them. */
export interface Reading {
  readonly locale: LocaleSource;
  readonly keys: Interner;
  readonly labels: Interner;
}

export function reading(locale: LocaleSource): Reading {
  return { locale, keys: new Interner('canonical'), labels: new Interner('asWritten') };
}

/** Reads one range by the kind of its parameter and refuses what cannot be read, with its place. */
export function readColumn(column: CellColumn, kind: ColumnKind, name: string, by: Reading): ReadColumn {
  const isRange = column.to - column.from > 1;
  const { cells, blanks, bad } = cellsByKind(column, kind, by);
  refuseBadCells(bad, name, isRange);
  if (kind === 'counts') refuseNonCounts(cells, name, isRange);
  return { cells, blanks };
}

function cellsByKind(
  column: CellColumn,
  kind: ColumnKind,
  by: Reading,
): ReadColumn & { readonly bad: readonly BadCell[] } {
  if (kind === 'keys' || kind === 'labels') {
    const { index, blanks, bad } = keyColumn(column, by[kind]);
    return { cells: index, blanks, bad };
  }
  if (kind === 'flags' || kind === 'discounts') return flagCells(column, kind, by);
  const read = kind === 'days' ? dayColumn : kind === 'times' ? timeColumn : amountColumn;
  const { values, blanks, bad } = read(column, by.locale);
  return { cells: values, blanks, bad };
}

/** 1 = yes. A column of discounts may hold amounts: any but 0 is a discount. */
function flagCells(column: CellColumn, kind: 'flags' | 'discounts', by: Reading) {
  const { values, blanks, bad } = flagColumn(column);
  const cells = Uint8Array.from(values, (value) => (value === 1 ? 1 : 0));
  if (kind === 'flags' || bad.length === 0) return { cells, blanks, bad };
  const amounts = amountColumn(column, by.locale).values;
  const isAmount = ({ row }: BadCell): boolean => !Number.isNaN(amounts[row]);
  for (const cell of bad.filter(isAmount)) cells[cell.row] = amounts[cell.row] === 0 ? 0 : 1;
  return { cells, blanks, bad: bad.filter((cell) => !isAmount(cell)) };
}

export function refuseNonCounts(cells: ArrayLike<number>, name: string, isRange: boolean): void {
  for (let row = 0; row < cells.length; row++) {
    const count = cells[row]!;
    if (Number.isNaN(count) || (Number.isInteger(count) && count >= 0)) continue;
    throw new Failure('NOT_A_COUNT', { where: name, row: isRange ? row + 1 : 0, given: count });
  }
}
