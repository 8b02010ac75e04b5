import { dropReasons } from '../wording/health';
import { blanksAsZero, joinColumns, pickRows, pickRowsOrNull } from './columns';
import { amounts, days, keys, workingTime } from './fieldValues';
import { Interner } from './interner';
import { datesRemark, tabHealth } from './tabHealth';
import { fieldColumn, type TabSource } from './tabSource';
import type { OffersTable, TabHealth } from './tables';

/** The special offers of all tabs mapped as such, in their row order. */
export function readOffers(sources: readonly TabSource[], health: TabHealth[]): OffersTable | null {
  if (sources.length === 0) return null;
  const parts = sources.map((source) => offerRows(source, health));
  const column = <K extends keyof OffersTable>(name: K): { rows: number; values: OffersTable[K] }[] =>
    parts.map((part) => ({ rows: part.rows, values: part[name] }));
  return {
    rows: parts.reduce((sum, part) => sum + part.rows, 0),
    name: parts.flatMap((part) => part.name),
    start: joinColumns(column('start'), NaN)!,
    end: joinColumns(column('end'), NaN)!,
    cost: joinColumns(column('cost'), 0),
    hours: joinColumns(column('hours'), 0),
    discountRate: joinColumns(column('discountRate'), NaN),
  };
}

function offerRows(source: TabSource, health: TabHealth[]): OffersTable {
  const names = new Interner('asWritten');
  const name = keys(source, 'name', names, 'drop')!;
  const start = days(source, 'start', 'drop')!;
  const end = days(source, 'end', 'drop')!;
  const cost = amounts(source, 'cost');
  const hours = workingTime(source, 'hours');
  const rate = discountRates(source);
  dropTurnedRound(source, start, end);
  const kept = source.ledger.keptRows();
  const first = pickRows(start, kept);
  health.push(tabHealth(source, datesRemark(first)));
  return {
    rows: kept.length,
    name: Array.from(kept, (row) => names.names[name[row]!]!),
    start: first,
    end: pickRows(end, kept),
    cost: pickRowsOrNull(blanksAsZero(cost), kept),
    hours: pickRowsOrNull(blanksAsZero(hours), kept),
    discountRate: pickRowsOrNull(rate, kept),
  };
}

function dropTurnedRound(source: TabSource, start: Float64Array, end: Float64Array): void {
  const column = fieldColumn(source, 'end');
  for (let row = 0; row < end.length; row++)
    if (end[row]! < start[row]!) source.ledger.drop(row, dropReasons.endBeforeStart, column?.column ?? 0);
}

/** "15 %", 0.15 and a plain 15 are the same discount; one that takes off nothing or everything is none. */
function discountRates(source: TabSource): Float64Array | null {
  const rates = amounts(source, 'discountRate');
  if (rates === null) return null;
  const column = fieldColumn(source, 'discountRate');
  for (let row = 0; row < rates.length; row++) {
    if (rates[row]! >= 1) rates[row]! /= 100;
    if (rates[row]! < 0 || rates[row]! >= 1)
      source.ledger.drop(row, dropReasons.noDiscountRate, column?.column ?? 0);
  }
  return rates;
}
