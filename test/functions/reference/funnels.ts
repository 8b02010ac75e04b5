import { expect } from 'vitest';
import { call, column } from '../call';
import { expectNumber } from '../expectCells';
import { referenceRows, type ReferenceRun, type ReferenceValues } from './run';

interface EventRow {
  readonly user_id: string;
  readonly session_id: string;
  readonly event: string;
  readonly timestamp: string;
  readonly acquisition_channel: string;
}

const events = referenceRows<EventRow>('ecom_events.csv');
const windows: Record<string, number | ''> = { none: '', '30d': 30, '7d': 7, '1d': 1, '1h': 1 / 24 };

/** "awareness: home|promo_page": a stage made of several events; other stages are one event. */
function stageOfEvent(stages: readonly string[]): Map<string, string> {
  return new Map(
    stages.flatMap((stage) => {
      const [name, members = name] = stage.split(': ') as [string, string?];
      return members.split('|').map((event) => [event, name] as const);
    }),
  );
}

/** Counts by FUNNEL_EVENTS of the events a case is about, with its rule, window and channel read from its id. */
function eventCounts(stages: readonly string[], id: string): unknown {
  const [, channel] = /channel_(\w+)$/.exec(id) ?? [];
  const rows = events.filter((row) => channel === undefined || row.acquisition_channel === channel);
  const stageOf = stageOfEvent(stages);
  const order = id.endsWith('unordered') ? 'any' : id.includes('anchor_first') ? 'ordered-first' : 'ordered';
  return call(
    'FUNNEL_EVENTS',
    column(...rows.map((row) => (id.includes('.sessions.') ? row.session_id : row.user_id))),
    column(...rows.map((row) => row.timestamp)),
    column(...rows.map((row) => stageOf.get(row.event) ?? row.event)),
    column(...new Set(stageOf.values())),
    windows[/window_(\w+)/.exec(id)?.[1] ?? 'none'],
    order,
    '',
    'counts',
  );
}

function expectConversion({ leads, deals, rate, wilson_lo, wilson_hi }: ReferenceValues): void {
  const conversion = (output: string): unknown =>
    call('FUNNEL_CONVERSION', column(leads, deals), '', '', output);
  expectNumber(conversion('rate'), rate);
  // Of nobody the lower limit is 0: the reference keeps a rounding of 3e-18 there.
  expectNumber(conversion('low'), deals === 0 ? 0 : wilson_lo);
  expectNumber(conversion('high'), wilson_hi);
}

/** FUNNEL_CONVERSION of counts, FUNNEL_EVENTS of events. */
export const funnels: readonly ReferenceRun[] = [
  {
    title: 'FUNNEL_CONVERSION of counts',
    ids: /^dev\.funnel_counts\./,
    run(values) {
      const counts = column(...values.counts);
      const stretch = (output: string, from: number | '' = '', to: number | '' = ''): unknown =>
        call('FUNNEL_CONVERSION', counts, from, to, output);
      expectNumber(stretch('rate'), values.overall_conversion);
      expectNumber(stretch('low'), values.overall_wilson[0]);
      expectNumber(stretch('high'), values.overall_wilson[1]);
      values.step_conversion.forEach((rate, at) => {
        expectNumber(stretch('rate', at + 1, at + 2), rate);
        expectNumber(stretch('low', at + 1, at + 2), values.step_wilson[at]![0]);
        expectNumber(stretch('high', at + 1, at + 2), values.step_wilson[at]![1]);
      });
    },
  },
  { title: 'FUNNEL_CONVERSION of leads and deals', ids: /\.leads_to_deals\./, run: expectConversion },
  {
    // Events of the same second count in the favourable order here: the reference calls that "ge".
    title: 'FUNNEL_EVENTS in order',
    ids: /ecom_events\..*\.ge(\.channel_\w+)?$/,
    run({ stages, counts }, id) {
      expect(eventCounts(stages, id)).toEqual(column(...counts));
    },
  },
  {
    title: 'FUNNEL_EVENTS in any order',
    ids: /ecom_events\..*\.unordered$/,
    run({ stages, cumulative_any_order }, id) {
      expect(eventCounts(stages, id)).toEqual(column(...cumulative_any_order));
    },
  },
];
