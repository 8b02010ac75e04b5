import type { FunnelEventRows } from '../metrics/funnelEvents';
import { sortTimeline } from './sortTimeline';

/** The events of all people, person after person, each in the order of time. */
export interface PersonTimelines {
  /** Person k has the events from `start[k]` to before `start[k + 1]`. */
  readonly start: Int32Array;
  readonly time: Float64Array;
  readonly stage: Int32Array;
  /** Last event of anybody: the end of the data. */
  readonly dataEnd: number;
  readonly rowsLeftOut: number;
}

/** Groups the rows by person in linear time (a counting sort), then orders the few of each person. */
export function personTimelines(rows: FunnelEventRows): PersonTimelines {
  const { person, time, stage, personCount } = rows;
  const start = new Int32Array(personCount + 1);
  let dataEnd = -Infinity;
  let rowsLeftOut = 0;
  for (let row = 0; row < person.length; row++) {
    const when = time[row]!;
    if (when > dataEnd) dataEnd = when;
    if (person[row]! < 0 || when !== when) rowsLeftOut++;
    else start[person[row]! + 1]!++;
  }
  for (let k = 0; k < personCount; k++) start[k + 1]! += start[k]!;

  const next = start.slice(0, personCount);
  const timeline = {
    time: new Float64Array(start[personCount]!),
    stage: new Int32Array(start[personCount]!),
  };
  for (let row = 0; row < person.length; row++) {
    const when = time[row]!;
    if (person[row]! < 0 || when !== when) continue;
    const place = next[person[row]!]!++;
    timeline.time[place] = when;
    timeline.stage[place] = stage[row]!;
  }
  for (let k = 0; k < personCount; k++) sortTimeline(timeline.time, timeline.stage, start[k]!, start[k + 1]!);
  return { start, ...timeline, dataEnd, rowsLeftOut };
}
