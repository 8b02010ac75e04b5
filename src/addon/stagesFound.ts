import { proposedStageOrder } from '../analysis/proposedStageOrder';
import { stageFigures } from '../analysis/stageFigures';
import type { EventsTable } from '../import/tables';
import type { StagesDto } from './dto';

/** Where a column of numbers or dates was taken for the stages, nobody looks through thousands of them. */
const mostListed = 500;

/** The stages of the events with the people seen at each, and the order that is proposed. */
export function stagesFound(events: EventsTable): StagesDto {
  const found = stageFigures(events)
    .sort((a, b) => b.people - a.people || a.stage - b.stage)
    .map(({ stage, people }) => ({ name: events.stage.labels[stage]!, people }));
  return {
    found: found.slice(0, mostListed),
    more: Math.max(0, found.length - mostListed),
    proposed: proposedStageOrder(events),
  };
}
