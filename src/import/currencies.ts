import { healthRemarks } from '../wording/health';
import { fieldSpecOf } from './columnOrConstant';
import { wholeColumnRead } from './columnReading';
import { CurrencyReading, type WrittenCurrency } from './currencyReading';
import { labels } from './fieldValues';
import { Interner } from './interner';
import { fieldColumn, type TabSource } from './tabSource';

/** Says when a column of amounts is in several currencies: they are added up as they stand. */
export function remarkOnCurrencies(source: TabSource, field: string): void {
  const column = fieldColumn(source, field);
  if (column === null) return;
  const { way, ways } = source.ahead.currencies.get(field) ?? wholeColumnRead(new CurrencyReading(column));
  const used = new Set<WrittenCurrency>();
  let last = 0;
  for (let row = 0; row < way.length; row++) {
    if (way[row] === last || !source.ledger.isKept(row)) continue;
    last = way[row]!;
    used.add(ways[last]!);
  }
  // "$5" and "USD 5" may be the same money: signs are compared with signs, codes with codes.
  for (const kind of ['symbol', 'code'] as const) {
    const names = [...used].map((written) => written[kind]).filter((name) => name !== undefined);
    remark(source, field, [...new Set(names)]);
  }
}

/** The same where the export has a column for the currency. */
export function remarkOnCurrencyColumn(source: TabSource): void {
  const names = new Interner('asWritten');
  const index = labels(source, 'currency', names);
  if (index === null) return;
  const used = new Set(index.filter((label, row) => label >= 0 && source.ledger.isKept(row)));
  remark(
    source,
    'amount',
    [...used].map((label) => names.names[label]!),
  );
}

function remark(source: TabSource, field: string, currencies: readonly string[]): void {
  if (currencies.length > 1)
    source.remarks.push(healthRemarks.currencies(fieldSpecOf(source, field).label, currencies));
}
