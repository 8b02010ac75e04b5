import { healthRemarks } from '../wording/health';
import { cellAt } from './cellColumn';
import { fieldSpecOf } from './columnOrConstant';
import { labels } from './fieldValues';
import { Interner } from './interner';
import { fieldColumn, type TabSource } from './tabSource';

const symbol = /\p{Sc}/u;
const code = /\b[A-Z]{3}\b/;

/** Says when a column of amounts is in several currencies: they are added up as they stand. */
export function remarkOnCurrencies(source: TabSource, field: string): void {
  const column = fieldColumn(source, field);
  if (column === null) return;
  // "$5" and "USD 5" may be the same money: signs are compared with signs, codes with codes.
  for (const written of [symbol, code]) {
    const seen = new Set<string>();
    for (let row = 0; row < source.ledger.rows; row++) {
      const cell = cellAt(column, row);
      if (typeof cell !== 'string' || !source.ledger.isKept(row)) continue;
      const currency = written.exec(cell)?.[0];
      if (currency !== undefined) seen.add(currency);
    }
    remark(source, field, [...seen]);
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
