import type { EstimateWithInterval } from '../core/interval';
import { funnelConversion } from '../core/metrics/funnelConversion';
import type { Cell } from '../import/cell';
import { limitCells, noValue } from './figureTable';
import type { FunnelStage, FunnelStretch } from './funnelStretch';

/** A stretch of a funnel as a labelled table, a stage a row, then how the limits were found. */
export function funnelTable({ stages }: FunnelStretch, level: number): Cell[][] {
  const first = stages[0]!;
  return [
    ['stage', 'people', 'rate from first', 'low', 'high', 'rate from previous', 'low', 'high'],
    ...stages.map((stage, at) => [
      stage.label,
      stage.count,
      ...rateCells(at === 0 ? null : first, stage, level),
      ...rateCells(stages[at - 1] ?? null, stage, level),
    ]),
    ['method', `Wilson limits at confidence ${level}`, '', '', '', '', '', ''],
  ];
}

function rateCells(from: FunnelStage | null, to: FunnelStage, level: number): Cell[] {
  if (from === null) return ['', '', ''];
  if (from.count === 0) return [noValue, '', ''];
  const conversion: EstimateWithInterval = funnelConversion(from.count, to.count, level);
  return [conversion.estimate ?? noValue, ...limitCells(conversion)];
}
