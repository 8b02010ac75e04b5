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
  const { start, ...counted } = countedEvents(rows);
  const events = start[rows.personCount]!;
  const timelines = { start, time: new Float64Array(events), stage: new Int32Array(events) };
  placeEvents(rows, timelines);
  if (!counted.inOrder)
    for (let person = 0; person < rows.personCount; person++)
      sortTimeline(timelines.time, timelines.stage, start[person]!, start[person + 1]!);
  return { ...timelines, dataEnd: counted.dataEnd, rowsLeftOut: rows.person.length - events };
}

/** The places of each person, and whether all rows are in the order of time, as they are in most lists. */
function countedEvents({ person, time, personCount }: FunnelEventRows) {
  const start = new Int32Array(personCount + 1);
  let dataEnd = -Infinity;
  let inOrder = true;
  for (let row = 0; row < person.length; row++) {
    const who = person[row]!;
    const when = time[row]!;
    if (when >= dataEnd) dataEnd = when;
    else inOrder = false;
    if (who >= 0 && when === when) start[who + 1]!++;
  }
  for (let who = 0; who < personCount; who++) start[who + 1]! += start[who]!;
  return { start, dataEnd, inOrder };
}

/** Each row goes to the next place of its person. */
function placeEvents(
  { person, time: times, stage: stages }: FunnelEventRows,
  { start, time, stage }: Pick<PersonTimelines, 'start' | 'time' | 'stage'>,
): void {
  const next = start.slice(0, -1);
  for (let row = 0; row < person.length; row++) {
    const who = person[row]!;
    const when = times[row]!;
    if (who < 0 || when !== when) continue;
    const place = next[who]!++;
    time[place] = when;
    stage[place] = stages[row]!;
  }
}
