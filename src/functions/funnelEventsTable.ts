import type { FunnelStep } from '../core/metrics/funnelEvents';
import type { Cell } from '../import/cell';
import { limitCells, noValue } from './figureTable';

const header = [
  'step',
  'people',
  'rate from first',
  'rate from previous',
  'low',
  'high',
  'median days',
  'still open',
  'rate among fully observed',
];

/** The steps of a funnel as a labelled table; low and high belong to the rate from the previous step. */
export function funnelEventsTable(names: readonly string[], steps: readonly FunnelStep[]): Cell[][] {
  return [header, ...steps.map((step, at) => stepCells(names[at]!, step, at === 0))];
}

function stepCells(name: string, step: FunnelStep, isFirst: boolean): Cell[] {
  const { people, fromFirst, fromPrevious, medianDays, stillOpen, observedRate } = step;
  return [
    name,
    people,
    fromFirst.estimate ?? noValue,
    ...(isFirst ? ['', '', ''] : [fromPrevious.estimate ?? noValue, ...limitCells(fromPrevious)]),
    medianDays ?? noValue,
    stillOpen,
    observedRate ?? noValue,
  ];
}
