import { Failure } from '../core/failure';
import { dropReasons } from '../wording/health';
import { cellAddress } from './address';
import type { BadCell, CellColumn } from './cellColumn';
import { tableSpec } from './fields';
import type { FieldSpec } from './fields/fieldSpec';
import { fieldColumn, type TabSource } from './tabSource';

export interface Read<Values> {
  readonly values: Values;
  readonly bad: readonly BadCell[];
}

/** A field from its column, else from its constant ("all rows of this tab are …"), else `null`. */
export function columnOrConstant<Values extends Float64Array | Int32Array | Int8Array>(
  source: TabSource,
  field: string,
  read: (column: CellColumn) => Read<Values>,
  empty: (length: number) => Values,
): Values | null {
  const column = fieldColumn(source, field);
  if (column !== null) {
    const { values, bad } = read(column);
    for (const cell of bad)
      source.ledger.drop(
        cell.row,
        dropReasons.unreadable(cell.reason, fieldSpecOf(source, field).label),
        column.column,
      );
    return values;
  }
  const constant = source.mapping.constants[field];
  if (constant === undefined) return null;
  const { values, bad } = read({ cells: [[constant]], column: 0, from: 0, to: 1 });
  if (bad.length > 0)
    throw new Failure('BAD_CONSTANT', {
      tab: source.tab.name,
      field: fieldSpecOf(source, field).label,
      given: bad[0]!.given,
    });
  return empty(source.ledger.rows).fill(values[0]!) as Values;
}

export function fieldSpecOf(source: TabSource, field: string): FieldSpec {
  return tableSpec(source.mapping.table).fields.find((entry) => entry.name === field)!;
}

export function addressOf(source: TabSource, column: CellColumn, row: number): string {
  return cellAddress(source.tab.name, column.from + row, column.column);
}
