import type { MappedAnalysis } from '../analysis/mappedAnalysis';
import { Failure } from '../core/failure';
import {
  returnOnEngagement,
  type EngagementTotals,
  type ReturnOnEngagement,
} from '../core/metrics/returnOnEngagement';
import type { Cell } from '../import/cell';
import { columnTotal } from './columnTotal';
import { figureTable, noValue, type Figure } from './figureTable';
import { partResult } from './partResult';
import { periodText } from './periodText';
import { refuseUnpricedHours } from './refuseUnpricedHours';

/** A return on engagement and where it came from. */
export interface RoeFigures {
  readonly totals: EngagementTotals;
  readonly roe: ReturnOnEngagement;
  readonly rows: number;
  readonly revenueBased: boolean;
  /** False: nobody has said what an hour is worth, so only money per hour can be told. */
  readonly rateKnown: boolean;
  readonly period: string | null;
}

export interface RoeColumns {
  readonly gain: Float64Array;
  readonly cost: Float64Array | null;
  readonly hours: Float64Array | null;
}

export function givenFigures(
  columns: RoeColumns,
  hourlyRate: number | null,
  margin: number | null,
): RoeFigures {
  const { gain, cost, hours } = columns;
  refuseUnpricedHours(hours, hourlyRate);
  const totals = {
    gain: columnTotal(gain),
    cost: columnTotal(cost),
    hours: columnTotal(hours),
    hourlyRate: hourlyRate ?? 0,
    margin: margin ?? 1,
  };
  const rows = Math.max(gain.length, cost?.length ?? 0, hours?.length ?? 0);
  const roe = returnOnEngagement(totals);
  if (roe.cost < 0) throw new Failure('COST_IS_NEGATIVE', { given: roe.cost });
  return { totals, roe, rows, revenueBased: margin === null || margin === 1, rateKnown: true, period: null };
}

/** The claimed return of the report: the very numbers of the analysis. */
export function mappedFigures(analysis: MappedAnalysis): RoeFigures {
  const { gain, cash, hours, hourlyRate, margin, revenueBased, roe, rows } = partResult(analysis.claimed);
  const totals = { gain, cost: cash, hours, hourlyRate: hourlyRate ?? 0, margin };
  return {
    totals,
    roe: roe ?? returnOnEngagement(totals),
    rows,
    revenueBased,
    rateKnown: roe !== null,
    period: periodText(analysis.period),
  };
}

export function roeNumber({ roe, rateKnown }: RoeFigures, output: string): number {
  if (output === 'per_hour') {
    if (roe.netPerHour === null) throw new Failure('NO_HOURS');
    return roe.netPerHour;
  }
  if (!rateKnown) throw new Failure('HOURLY_RATE_UNKNOWN');
  if (output === 'net') return roe.net;
  if (output === 'cost') return roe.cost;
  if (roe.ratio === null) throw new Failure('COST_IS_ZERO');
  return roe.ratio;
}

export function roeTable({ totals, roe, rows, revenueBased, rateKnown, period }: RoeFigures): Cell[][] {
  const priced = (value: Cell): Cell => (rateKnown ? value : 'type an hourly rate first');
  const figures: Figure[] = [
    {
      figure: revenueBased ? 'return on engagement, revenue-based' : 'return on engagement',
      value: priced(roe.ratio ?? 'the cost is 0'),
    },
    { figure: 'net', value: priced(roe.net) },
    { figure: 'gain', value: totals.gain },
    { figure: 'margin', value: totals.margin },
    { figure: 'cost', value: priced(roe.cost) },
    { figure: 'of it money', value: roe.cashCost },
    { figure: 'of it time', value: priced(roe.timeCost) },
    { figure: 'hours', value: totals.hours },
    {
      figure: rateKnown ? 'net per hour' : 'net per hour, before paying the hours',
      value: roe.netPerHour ?? noValue,
    },
    { figure: 'rows', value: rows },
    { figure: 'grade', value: 'E' },
    {
      figure: 'method',
      value: 'the gain is believed as claimed; return on engagement, not return on equity',
    },
  ];
  return figureTable(period === null ? figures : [...figures, { figure: 'period', value: period }]);
}
