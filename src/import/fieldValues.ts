import { dropReasons, expectedCells, healthRemarks, labelWarning } from '../wording/health';
import { amountColumn } from './amountColumn';
import { blankWhereBad } from './blankWhereBad';
import type { CellColumn } from './cellColumn';
import { addressOf, columnOrConstant, fieldSpecOf, type Read } from './columnOrConstant';
import { dayColumn, timeColumn, type DateColumn } from './dayColumn';
import { textBesideExchangedDates } from './exchangedDates';
import { flagColumn } from './flagColumn';
import { hoursColumn } from './hoursColumn';
import { leaveOutFutureDates } from './futureDates';
import type { Interner } from './interner';
import { keyColumn, type KeyColumn } from './keyColumn';
import type { LocaleSource } from './localeRules';
import { fieldColumn, type TabSource } from './tabSource';
import { isUtcHeader, utcDayColumn, utcTimeColumn } from './utcDates';

/** What a blank cell means: the row cannot be used, or there is simply no value. */
type Blank = 'drop' | 'keep';

/** Amounts of a field, NaN = blank; `null` = no such column. Rows with an unreadable amount are dropped, never 0. */
export function amounts(source: TabSource, field: string, blank: Blank = 'keep'): Float64Array | null {
  return numbers(source, field, blank, amountsOf(source, field));
}

export function days(source: TabSource, field: string, blank: Blank = 'keep'): Float64Array | null {
  return dates(source, field, blank, daysOf(source, field));
}

export function times(source: TabSource, field: string, blank: Blank = 'keep'): Float64Array | null {
  return dates(source, field, blank, isInUtc(source, field) ? utcTimeColumn : timeColumn);
}

/** Amounts that only some answers need: a cell that cannot be read is blank, and its row still counts. */
export function optionalAmounts(source: TabSource, field: string): Float64Array | null {
  const read = amountsOf(source, field);
  return numbers(source, field, 'keep', (column, locale) =>
    blankWhereBad(source, field, expectedCells.amount, read(column, locale)),
  );
}

export function optionalDays(source: TabSource, field: string): Float64Array | null {
  return dates(source, field, 'keep', daysOf(source, field), (found) =>
    blankWhereBad(source, field, expectedCells.date, found),
  );
}

function amountsOf({ ahead }: TabSource, field: string): typeof amountColumn {
  return (column, locale) => taken(ahead.amounts, field) ?? amountColumn(column, locale);
}

function daysOf(source: TabSource, field: string): typeof dayColumn {
  if (isInUtc(source, field)) return utcDayColumn;
  return (column, locale) => taken(source.ahead.days, field) ?? dayColumn(column, locale);
}

function keysOf({ ahead }: TabSource, field: string, column: CellColumn, interner: Interner): KeyColumn {
  const read = ahead.keys.get(field);
  return read?.interner === interner ? taken(ahead.keys, field)! : keyColumn(column, interner);
}

/** Whoever gets a column may write in it. */
function taken<Column>(ahead: Map<string, Column>, field: string): Column | undefined {
  const column = ahead.get(field);
  ahead.delete(field);
  return column;
}

function isInUtc({ mapping, remarks, locale }: TabSource, field: string): boolean {
  const header = mapping.columns[field];
  if (!isUtcHeader(header)) return false;
  remarks.push(healthRemarks.fromUtc(header!, locale.timeZone));
  return true;
}

export function workingTime(source: TabSource, unit: 'hours' | 'minutes'): Float64Array | null {
  return numbers(source, unit, 'keep', (column, locale) => hoursColumn(column, locale, unit));
}

/** Flags of a field: 1 yes, 0 no, −1 blank. */
export function flags(source: TabSource, field: string): Int8Array | null {
  return columnOrConstant(source, field, flagColumn, (length) => new Int8Array(length));
}

export function optionalFlags(source: TabSource, field: string): Int8Array | null {
  const read = (column: CellColumn): Read<Int8Array> =>
    blankWhereBad(source, field, expectedCells.yesOrNo, flagColumn(column));
  return columnOrConstant(source, field, read, (length) => new Int8Array(length));
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

export function optionalKeys(source: TabSource, field: string, interner: Interner): Int32Array | null {
  const read = (column: CellColumn): Read<Int32Array> =>
    blankWhereBad(source, field, expectedCells.customer, readKeys(source, field, column, interner));
  return columnOrConstant(source, field, read, (length) => new Int32Array(length));
}

/** Names of a field as indexes into the interner, −1 = blank. An error cell is blank here, with a remark. */
export function labels(source: TabSource, field: string, interner: Interner): Int32Array | null {
  const read = (column: CellColumn): Read<Int32Array> => {
    const { index, bad } = keysOf(source, field, column, interner);
    if (bad.length > 0 && column.to > column.from)
      source.remarks.push(
        labelWarning(fieldSpecOf(source, field).label, addressOf(source, column, bad[0]!.row), bad.length),
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
  const { index, bad, firstDamagedRow } = keysOf(source, field, column, interner);
  if (firstDamagedRow >= 0)
    source.remarks.push(
      dropReasons.damagedId(fieldSpecOf(source, field).label, addressOf(source, column, firstDamagedRow)),
    );
  return { values: index, bad };
}

function dates(
  source: TabSource,
  field: string,
  blank: Blank,
  read: (column: CellColumn, locale: LocaleSource) => DateColumn,
  bad: (dates: DateColumn) => Read<Float64Array> = (dates) => dates,
): Float64Array | null {
  const values = numbers(source, field, blank, (column, locale) => {
    const found = read(column, locale);
    if (found.eitherWay !== null) source.unclearDates.push(found.eitherWay);
    const text = textBesideExchangedDates(column, found.values, locale);
    if (text >= 0)
      source.remarks.push(
        healthRemarks.exchangedDates(fieldSpecOf(source, field).label, addressOf(source, column, text)),
      );
    return bad(found);
  });
  if (values) leaveOutFutureDates(source, fieldSpecOf(source, field), values, blank === 'drop');
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

function dropBlanks(
  source: TabSource,
  field: string,
  column: CellColumn,
  isBlankRow: (row: number) => boolean,
): void {
  const reason = dropReasons.blank(fieldSpecOf(source, field).label);
  for (let row = 0; row < source.ledger.rows; row++)
    if (isBlankRow(row)) source.ledger.drop(row, reason, column.column);
}
