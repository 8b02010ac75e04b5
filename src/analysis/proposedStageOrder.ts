import type { EventsTable } from '../import/tables';
import { stageFigures, type StageFigures } from './stageFigures';

/** More stages than this are no funnel any more, but a list of everything that can happen. */
const mostStages = 8;

/** A column with more values than this is no list of stages; the rarest ones are left out of the proposal. */
const mostCandidates = 40;

/**
 * In which order do people usually go through the stages?
 *
 * Formula: the stages by the median, over people, of the days from a person's first event to their first event of the
 * stage; equal ones by the number of people. Of more than eight stages only the longest row that narrows is proposed, out
 * of the forty that most people reach.
 *
 * A proposal for the user to correct, not a finding.
 */
export function proposedStageOrder(events: EventsTable): readonly string[] {
  const figures = stageFigures(events)
    .sort((a, b) => b.people - a.people || a.stage - b.stage)
    .slice(0, mostCandidates)
    .sort((a, b) => a.medianDays - b.medianDays || b.people - a.people || a.stage - b.stage);
  const order = figures.length > mostStages ? narrowing(figures) : figures;
  return order.map(({ stage }) => events.stage.labels[stage]!);
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
