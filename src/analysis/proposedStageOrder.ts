import type { EventsTable } from '../import/tables';

/** More stages than this are no funnel any more, but a list of everything that can happen. */
const mostStages = 8;

interface StageFigures {
  readonly stage: number;
  readonly people: number;
  readonly medianDays: number;
}

/**
 * In which order do people usually go through the stages?
 *
 * Formula: the stages by the median, over people, of the days from a person's first event to their first event of the
 * stage; equal ones by the number of people. Of more than eight stages only the longest row that narrows is proposed.
 *
 * A proposal for the user to correct, not a finding.
 */
export function proposedStageOrder(events: EventsTable): readonly string[] {
  const figures = stageFigures(events).sort(
    (a, b) => a.medianDays - b.medianDays || b.people - a.people || a.stage - b.stage,
  );
  const order = figures.length > mostStages ? narrowing(figures) : figures;
  return order.map(({ stage }) => events.stage.labels[stage]!);
}

function stageFigures({ rows, people, person, time, stage }: EventsTable): StageFigures[] {
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

/** The longest row of stages in which each has no more people than the one before; of equally long ones the fullest. */
function narrowing(figures: readonly StageFigures[]): StageFigures[] {
  const best: { length: number; people: number; before: number }[] = [];
  figures.forEach(({ people }, at) => {
    let before = -1;
    for (let earlier = 0; earlier < at; earlier++) {
      if (figures[earlier]!.people >= people && (before < 0 || isLonger(best[earlier]!, best[before]!)))
        before = earlier;
    }
    const start = before < 0 ? { length: 0, people: 0 } : best[before]!;
    best.push({ length: start.length + 1, people: start.people + people, before });
  });
  let at = best.reduce((winner, row, index) => (isLonger(row, best[winner]!) ? index : winner), 0);
  const path: StageFigures[] = [];
  while (at >= 0) {
    path.unshift(figures[at]!);
    at = best[at]!.before;
  }
  return path;
}

function isLonger(a: { length: number; people: number }, b: { length: number; people: number }): boolean {
  return a.length > b.length || (a.length === b.length && a.people > b.people);
}
