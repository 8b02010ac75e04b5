import type { StagesDto } from '../../addon/dto';

export interface FunnelStep {
  readonly name: string;
  /** `null` = not in the data any more, or too rare to be listed. */
  readonly people: number | null;
  readonly gone: boolean;
}

export interface FunnelSteps {
  readonly steps: readonly FunnelStep[];
  /** The stages that are no step. */
  readonly others: StagesDto['found'];
}

/** Stage names are compared as the import does it: without case, outer blanks and ways to write an accent. */
function stageKey(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}

/** The steps in their order, chosen or proposed, and what else there is. */
export function funnelSteps(stages: StagesDto, stageOrder: readonly string[] | null): FunnelSteps {
  const order = stageOrder ?? stages.proposed;
  const people = new Map(stages.found.map((stage) => [stageKey(stage.name), stage.people]));
  const chosen = new Set(order.map(stageKey));
  return {
    steps: order.map((name) => {
      const found = people.get(stageKey(name)) ?? null;
      return { name, people: found, gone: found === null && stages.more === 0 };
    }),
    others: stages.found.filter(({ name }) => !chosen.has(stageKey(name))),
  };
}
