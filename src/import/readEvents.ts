import { dropReasons } from '../wording/health';
import { joinColumns, pickRows } from './columns';
import { labels, times } from './fieldValues';
import type { Namings } from './identity/namings';
import { personColumn } from './identity/personColumn';
import { Interner } from './interner';
import { datesRemark, tabHealth } from './tabHealth';
import { fieldColumn, type TabSource } from './tabSource';
import type { EventsTable, TabHealth } from './tables';

interface EventRows {
  readonly rows: number;
  readonly person: Int32Array;
  readonly time: Float64Array;
  readonly stage: Int32Array;
}

/** The steps of people of all tabs mapped as such; each has a person, a moment and a stage. */
export function readEvents(
  sources: readonly TabSource[],
  visitors: Namings,
  health: TabHealth[],
): EventsTable | null {
  if (sources.length === 0) return null;
  const stages = new Interner('asWritten');
  const parts = sources.map((source) => eventRows(source, visitors, stages, health));
  const column = <K extends keyof EventRows>(name: K): { rows: number; values: EventRows[K] }[] =>
    parts.map((part) => ({ rows: part.rows, values: part[name] }));
  return {
    rows: parts.reduce((sum, part) => sum + part.rows, 0),
    people: visitors.customers,
    person: joinColumns(column('person'), -1)!,
    time: joinColumns(column('time'), NaN)!,
    stage: { index: joinColumns(column('stage'), -1)!, labels: stages.names },
  };
}

function eventRows(source: TabSource, visitors: Namings, stages: Interner, health: TabHealth[]): EventRows {
  const { naming } = personColumn(source, 'person', visitors, 'drop');
  const time = times(source, 'date', 'drop')!;
  const stage = labels(source, 'stage', stages)!;
  const column = fieldColumn(source, 'stage');
  if (column) {
    for (let row = 0; row < stage.length; row++) {
      if (stage[row]! < 0) source.ledger.drop(row, dropReasons.blank('Stage'), column.column);
    }
  }
  const kept = source.ledger.keptRows();
  const keptTimes = pickRows(time, kept);
  health.push(tabHealth(source, datesRemark(keptTimes)));
  return { rows: kept.length, person: pickRows(naming, kept), time: keptTimes, stage: pickRows(stage, kept) };
}
