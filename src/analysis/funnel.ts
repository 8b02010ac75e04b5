import { Failure } from '../core/failure';
import type { EstimateWithInterval } from '../core/interval';
import { funnelConversion } from '../core/metrics/funnelConversion';
import { funnelEvents, type FunnelEvents } from '../core/metrics/funnelEvents';
import { canonicalKey } from '../import/canonicalKey';
import type { EventsTable, ImportedData, StagesTable } from '../import/tables';
import type { Assumptions } from './assumptions';
import type { Period } from './period';
import { proposedStageOrder } from './proposedStageOrder';

export interface FunnelStage {
  readonly name: string;
  readonly count: number;
  readonly fromPrevious: EstimateWithInterval | null;
  readonly fromFirst: EstimateWithInterval | null;
}

export interface FunnelAnalysis {
  readonly source: 'stages' | 'events';
  readonly stages: readonly FunnelStage[];
  /** First stage to last stage. */
  readonly overall: EstimateWithInterval;
  /** `null` for a stages tab. */
  readonly events: FunnelEvents | null;
}

/** How many people go from stage to stage? The stages tab in its row order, else the events of people who enter in the period. */
export function funnel(
  { stages, events }: ImportedData,
  period: Period | null,
  assumptions: Assumptions,
): FunnelAnalysis {
  if (stages !== null && stages.rows > 0) return funnelOfStages(stages, assumptions.level);
  if (events !== null && events.rows > 0) return funnelOfEvents(events, period, assumptions);
  throw new Failure('NO_FUNNEL');
}

function funnelOfStages({ rows, stage, count }: StagesTable, level: number): FunnelAnalysis {
  if (rows < 2) throw new Failure('ONE_STAGE', { where: 'Your funnel tab' });
  const rate = (from: number, to: number): EstimateWithInterval =>
    funnelConversion(count[from]!, count[to]!, level);
  return {
    source: 'stages',
    stages: stage.map((name, at) => ({
      name,
      count: count[at]!,
      fromPrevious: at === 0 ? null : rate(at - 1, at),
      fromFirst: at === 0 ? null : rate(0, at),
    })),
    overall: rate(0, rows - 1),
    events: null,
  };
}

function funnelOfEvents(
  events: EventsTable,
  period: Period | null,
  assumptions: Assumptions,
): FunnelAnalysis {
  const order = assumptions.stageOrder ?? proposedStageOrder(events);
  if (order.length < 2) throw new Failure('ONE_STAGE', { where: 'Your steps of people' });
  const result = funnelEvents(
    {
      personCount: events.people.names.length,
      person: events.person,
      time: events.time,
      stage: stepOfRows(events, order),
      stepCount: order.length,
      entryFrom: period?.from ?? null,
      entryTo: period?.to ?? null,
    },
    { windowDays: assumptions.conversionWindowDays, order: 'ordered', level: assumptions.level },
  );
  if (result.steps[0]!.people === 0) throw new Failure('NOBODY_ENTERED', { stage: order[0]! });
  const stages = result.steps.map(({ people, fromPrevious, fromFirst }, at) => ({
    name: order[at]!,
    count: people,
    fromPrevious: at === 0 ? null : fromPrevious,
    fromFirst: at === 0 ? null : fromFirst,
  }));
  return { source: 'events', stages, overall: stages[stages.length - 1]!.fromFirst!, events: result };
}

/** The step of each row in the chosen order, −1 = a stage outside the funnel. */
function stepOfRows({ stage }: EventsTable, order: readonly string[]): Int32Array {
  const steps = stage.labels.map(() => -1);
  const labels = new Map(stage.labels.map((label, index) => [canonicalKey(label), index]));
  order.forEach((name, step) => {
    const label = labels.get(canonicalKey(name));
    if (label === undefined) {
      throw new Failure('UNKNOWN_STAGE', {
        where: 'Stage order',
        given: name,
        allowed: stage.labels.slice(0, 20).join(', '),
      });
    }
    if (steps[label]! >= 0) throw new Failure('STEP_TWICE', { where: 'Stage order', given: name });
    steps[label] = step;
  });
  return stage.index.map((label) => steps[label]!);
}
