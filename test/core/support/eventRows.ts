import type { FunnelEventRows } from '../../../src/core/metrics/funnelEvents';

/** Person, day (fractions allowed) and stage number of each event. */
export type EventRow = readonly [person: number, time: number, stage: number];

export function eventRows(rows: readonly EventRow[], stepCount: number): FunnelEventRows {
  return {
    personCount: rows.reduce((most, [person]) => Math.max(most, person + 1), 0),
    person: Int32Array.from(rows, ([person]) => person),
    time: Float64Array.from(rows, ([, time]) => time),
    stage: Int32Array.from(rows, ([, , stage]) => stage),
    stepCount,
  };
}
