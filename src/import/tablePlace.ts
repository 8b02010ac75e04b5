import { columnLetters } from './address';
import type { TabSource } from './tabSource';

/** Where the rows of a table stand on its tab; rows count from 1. */
export interface TablePlace {
  readonly firstRow: number;
  readonly lastRow: number;
  /** Field → letters of its column. */
  readonly columns: Readonly<Record<string, string>>;
}

export function tablePlace({ header, firstDataRow, ledger }: TabSource): TablePlace {
  const columns = [...header.columns].map(([field, column]) => [field, columnLetters(column)]);
  return {
    firstRow: firstDataRow + 1,
    lastRow: firstDataRow + ledger.rows,
    columns: Object.fromEntries(columns) as Record<string, string>,
  };
}
