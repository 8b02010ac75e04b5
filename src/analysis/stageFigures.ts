import type { EventsTable } from '../import/tables';

export interface StageFigures {
  /** Index into the labels of the stage column. */
  readonly stage: number;
  readonly people: number;
  readonly medianDays: number;
}

/**
 * How many people are ever seen at each stage, and how late do they usually get there?
 *
 * Formula: the different people with an event of the stage; the median, over them, of the days from a person's first
 * event of any kind to the first event of the stage.
 *
 * Each stage alone, whatever came before it: no funnel, whose counts are those who came through all earlier steps.
 */
export function stageFigures({ rows, people, person, time, stage }: EventsTable): StageFigures[] {
  const stages = stage.labels.length;
  const entered = new Float64Array(people.names.length).fill(Infinity);
  for (let row = 0; row < rows; row++) entered[person[row]!] = Math.min(entered[person[row]!]!, time[row]!);
  const first = new Map<number, number>();
  for (let row = 0; row < rows; row++) {
    const pair = person[row]! * stages + stage.index[row]!;
    const known = first.get(pair);
    if (known === undefined || time[row]! < known) first.set(pair, time[row]!);
  }
  const days: number[][] = stage.labels.map(() => []);
  for (const [pair, moment] of first) days[pair % stages]!.push(moment - entered[Math.floor(pair / stages)]!);
  return days
    .map((list, index) => ({ stage: index, people: list.length, medianDays: median(list) }))
    .filter(({ people: reached }) => reached > 0);
}

function median(values: number[]): number {
  const sorted = values.sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
