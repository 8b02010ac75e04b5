import { AmountReading } from './amountColumn';
import type { CellColumn } from './cellColumn';
import type { ColumnReading } from './columnReading';
import { CurrencyReading } from './currencyReading';
import { DateColumnReading } from './dayColumn';
import type { Interner } from './interner';
import { KeyReading } from './keyColumn';
import { fieldColumn, type TabSource } from './tabSource';

/** Rows whose cells fit the processor's cache: a thousand rows of forty columns are a few megabytes. */
const rowsAtATime = 512;

/** Fields whose columns are read together. */
interface FieldsAhead {
  readonly amounts?: readonly string[];
  /** Amounts whose currencies are asked for. */
  readonly currencies?: readonly string[];
  readonly days?: readonly string[];
  /** Ids and labels: each with an interner of its own. */
  readonly keys?: Readonly<Record<string, Interner>>;
}

/**
 * Reads columns of a tab together, some hundred rows of each in turn. Read one after another, every column would have
 * all cells fetched from memory again, which takes longer than reading them. What was read waits in the source until
 * its field is asked for.
 */
export function readAhead(
  source: TabSource,
  { amounts = [], currencies = [], days = [], keys = {} }: FieldsAhead,
): void {
  const { ahead } = source;
  const locale = (): TabSource['locale'] => source.locale;
  const readings: ColumnReading[] = [];
  const add = <Column, Reading extends Column & ColumnReading>(
    waiting: Map<string, Column>,
    field: string,
    begin: (column: CellColumn) => Reading,
  ): void => {
    const column = fieldColumn(source, field);
    if (column === null) return;
    const reading = begin(column);
    waiting.set(field, reading);
    readings.push(reading);
  };
  for (const field of amounts) add(ahead.amounts, field, (column) => new AmountReading(column, locale));
  for (const field of currencies) add(ahead.currencies, field, (column) => new CurrencyReading(column));
  for (const field of days) add(ahead.days, field, (column) => new DateColumnReading(column, locale, 'days'));
  for (const [field, interner] of Object.entries(keys))
    add(ahead.keys, field, (column) => new KeyReading(column, interner));
  const { rows } = source.ledger;
  for (let from = 0; from < rows; from += rowsAtATime)
    for (const reading of readings) reading.readRows(from, Math.min(rows, from + rowsAtATime));
}
