import { dropReasons } from '../wording/health';
import { blanksAsZero, joinColumns, pickRows, pickRowsOrNull } from './columns';
import { amounts, keys } from './fieldValues';
import { Interner } from './interner';
import { tabHealth } from './tabHealth';
import { fieldColumn, type TabSource } from './tabSource';
import type { StagesTable, TabHealth } from './tables';
import { dropUnlabelledTotals } from './unlabelledTotals';

interface StageRows {
  readonly stage: readonly string[];
  readonly count: Float64Array;
  readonly cost: Float64Array | null;
}

/** The funnel stages of all tabs mapped as such, in their row order. */
export function readStages(sources: readonly TabSource[], health: TabHealth[]): StagesTable | null {
  if (sources.length === 0) return null;
  const parts = sources.map((source) => stageRows(source, health));
  const column = (name: 'count' | 'cost'): { rows: number; values: Float64Array | null }[] =>
    parts.map((part) => ({ rows: part.stage.length, values: part[name] }));
  return {
    rows: parts.reduce((sum, part) => sum + part.stage.length, 0),
    stage: parts.flatMap((part) => part.stage),
    count: joinColumns(column('count'), 0)!,
    cost: joinColumns(column('cost'), 0),
  };
}

function stageRows(source: TabSource, health: TabHealth[]): StageRows {
  const names = new Interner('asWritten');
  const count = amounts(source, 'count')!;
  const cost = amounts(source, 'cost');
  dropLargestSum(source, count);
  const stage = keys(source, 'stage', names, 'drop')!;
  const column = fieldColumn(source, 'count');
  for (let row = 0; row < count.length; row++) {
    if (count[row]! < 0) source.ledger.drop(row, dropReasons.negativeCount, column?.column ?? 0);
    else if (count[row] !== count[row])
      source.ledger.drop(row, dropReasons.blank('People'), column?.column ?? 0);
  }
  const kept = source.ledger.keptRows();
  health.push(tabHealth(source, []));
  return {
    stage: Array.from(kept, (row) => names.names[stage[row]!]!),
    count: pickRows(count, kept),
    cost: pickRowsOrNull(blanksAsZero(cost), kept),
  };
}

/** A funnel narrows: a last stage that is the sum of all others is their total, whatever it is called. */
function dropLargestSum(source: TabSource, count: Float64Array): void {
  const last = source.ledger.rows - 1;
  const largest = count
    .subarray(0, Math.max(0, last))
    .reduce((most, value) => (value > most ? value : most), 0);
  if (last >= 2 && count[last]! > largest) dropUnlabelledTotals(source, 'stage', [count], true);
}
