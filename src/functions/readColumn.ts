import { Failure } from '../core/failure';
import { amountColumn } from '../import/amountColumn';
import type { BadCell, CellColumn } from '../import/cellColumn';
import { dayColumn, timeColumn } from '../import/dayColumn';
import { keyColumn } from '../import/keyColumn';
import type { LocaleSource } from '../import/localeRules';
import { Interner } from '../import/interner';
import { refuseBadCells } from './refuseBadCells';

export type ColumnKind = 'amounts' | 'counts' | 'keys' | 'labels' | 'days' | 'times';

/** Typed cells of one range: numbers with NaN for blanks, or indexes with −1 for blanks. */
export interface ReadColumn {
  readonly cells: Float64Array | Int32Array;
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
  const read = kind === 'days' ? dayColumn : kind === 'times' ? timeColumn : amountColumn;
  const { values, blanks, bad } = read(column, by.locale);
  return { cells: values, blanks, bad };
}

export function refuseNonCounts(cells: ArrayLike<number>, name: string, isRange: boolean): void {
  for (let row = 0; row < cells.length; row++) {
    const count = cells[row]!;
    if (Number.isNaN(count) || (Number.isInteger(count) && count >= 0)) continue;
    throw new Failure('NOT_A_COUNT', { where: name, row: isRange ? row + 1 : 0, given: count });
  }
}
