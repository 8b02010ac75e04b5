import { Failure } from '../core/failure';
import { dropReasons, labelWarning } from '../wording/health';
import { amountColumn } from './amountColumn';
import type { BadCell, CellColumn } from './cellColumn';
import { dayColumn, timeColumn } from './dayColumn';
import { tableSpec } from './fields';
import type { FieldSpec } from './fields/fieldSpec';
import { flagColumn } from './flagColumn';
import { hoursColumn } from './hoursColumn';
import { leaveOutFutureDates } from './futureDates';
import type { Interner } from './interner';
import { keyColumn } from './keyColumn';
import type { LocaleSource } from './localeRules';
import { fieldColumn, type TabSource } from './tabSource';
import { cellAddress } from './address';

/** What a blank cell means: the row cannot be used, or there is simply no value. */
type Blank = 'drop' | 'keep';

interface Read<Values> {
  readonly values: Values;
  readonly bad: readonly BadCell[];
}

/** Amounts of a field, NaN = blank; `null` = no such column. Rows with an unreadable amount are dropped, never 0. */
export function amounts(source: TabSource, field: string, blank: Blank = 'keep'): Float64Array | null {
  return numbers(source, field, blank, amountColumn);
}

export function days(source: TabSource, field: string, blank: Blank = 'keep'): Float64Array | null {
  return dates(source, field, blank, dayColumn);
}

export function times(source: TabSource, field: string, blank: Blank = 'keep'): Float64Array | null {
  return dates(source, field, blank, timeColumn);
}

export function workingTime(source: TabSource, unit: 'hours' | 'minutes'): Float64Array | null {
  return numbers(source, unit, 'keep', (column, locale) => hoursColumn(column, locale, unit));
}

/** Flags of a field: 1 yes, 0 no, −1 blank. */
export function flags(source: TabSource, field: string): Int8Array | null {
  return columnOrConstant(source, field, flagColumn, (length) => new Int8Array(length));
}

/** Ids of a field as indexes into the interner, −1 = blank. */
export function keys(
  source: TabSource,
  field: string,
  interner: Interner,
  blank: Blank = 'keep',
): Int32Array | null {
  const column = fieldColumn(source, field);
  const values = columnOrConstant(
    source,
    field,
    (cells) => readKeys(source, field, cells, interner),
    (length) => new Int32Array(length),
  );
  if (values && column && blank === 'drop') dropBlanks(source, field, column, (row) => values[row]! < 0);
  return values;
}

/** Names of a field as indexes into the interner, −1 = blank. An error cell is blank here, with a remark. */
export function labels(source: TabSource, field: string, interner: Interner): Int32Array | null {
  const read = (column: CellColumn): Read<Int32Array> => {
    const { index, bad } = keyColumn(column, interner);
    if (bad.length > 0 && column.to > column.from)
      source.remarks.push(
        labelWarning(spec(source, field).label, addressOf(source, column, bad[0]!.row), bad.length),
      );
    return { values: index, bad: [] };
  };
  return columnOrConstant(source, field, read, (length) => new Int32Array(length));
}

function readKeys(
  source: TabSource,
  field: string,
  column: CellColumn,
  interner: Interner,
): Read<Int32Array> {
  const { index, bad, firstDamagedRow } = keyColumn(column, interner);
  if (firstDamagedRow >= 0)
    source.remarks.push(
      dropReasons.damagedId(spec(source, field).label, addressOf(source, column, firstDamagedRow)),
    );
  return { values: index, bad };
}

function dates(
  source: TabSource,
  field: string,
  blank: Blank,
  read: (column: CellColumn, locale: LocaleSource) => Read<Float64Array>,
): Float64Array | null {
  const values = numbers(source, field, blank, read);
  if (values) leaveOutFutureDates(source, spec(source, field), values, blank === 'drop');
  return values;
}

function numbers(
  source: TabSource,
  field: string,
  blank: Blank,
  read: (column: CellColumn, locale: LocaleSource) => Read<Float64Array>,
): Float64Array | null {
  const column = fieldColumn(source, field);
  const values = columnOrConstant(
    source,
    field,
    (cells) => read(cells, () => source.locale),
    (length) => new Float64Array(length),
  );
  if (values && column && blank === 'drop')
    dropBlanks(source, field, column, (row) => values[row] !== values[row]);
  return values;
}

/** A field from its column, else from its constant ("all rows of this tab are …"), else `null`. */
function columnOrConstant<Values extends Float64Array | Int32Array | Int8Array>(
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
        dropReasons.unreadable(cell.reason, spec(source, field).label),
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
      field: spec(source, field).label,
      given: bad[0]!.given,
    });
  return empty(source.ledger.rows).fill(values[0]!) as Values;
}

function dropBlanks(
  source: TabSource,
  field: string,
  column: CellColumn,
  isBlankRow: (row: number) => boolean,
): void {
  const reason = dropReasons.blank(spec(source, field).label);
  for (let row = 0; row < source.ledger.rows; row++)
    if (isBlankRow(row)) source.ledger.drop(row, reason, column.column);
}

function spec(source: TabSource, field: string): FieldSpec {
  return tableSpec(source.mapping.table).fields.find((entry) => entry.name === field)!;
}

function addressOf(source: TabSource, column: CellColumn, row: number): string {
  return cellAddress(source.tab.name, column.from + row, column.column);
}
