import { describe, expect, it } from 'vitest';
import { funnelEvents, type FunnelEventRows, type StepOrder } from '../../../src/core/metrics/funnelEvents';
import { csvRows, numbering } from '../support/cdnow';
import { eventRows, type EventRow } from '../support/eventRows';
import { expectClose } from '../support/expectClose';
import { referenceJson, referenceResults } from '../support/referenceResults';

interface BruteForceCase {
  order: StepOrder;
  window_days: number | null;
  rows: EventRow[];
  counts: number[];
  median_days: (number | null)[];
  observed_rate: (number | null)[];
}

describe('FUNNEL_EVENTS agrees with brute force over all orders of ties and all chains', () => {
  const { cases } = referenceJson<{ cases: BruteForceCase[] }>('funnel-events/results.json');
  it.each<StepOrder>(['ordered', 'ordered-first', 'strict', 'any'])('%s', (order) => {
    const chosen = cases.filter((c) => c.order === order);
    expect(chosen.length).toBeGreaterThan(100);
    for (const c of chosen) {
      const { steps } = funnelEvents(eventRows(c.rows, 3), { windowDays: c.window_days, order, level: 0.95 });
      expect({ ...c, counts: steps.map(({ people }) => people) }).toEqual(c);
      expect({ ...c, median_days: steps.map(({ medianDays }) => medianDays) }).toEqual(c);
      steps.forEach(({ observedRate }, step) => expectClose(observedRate, c.observed_rate[step]!));
    }
  });
});

const events = csvRows('ecom_events.csv');
const DAY = 86_400_000;

function ecomRows(stages: readonly string[], personColumn: 0 | 1, channel?: string): FunnelEventRows {
  const stepOf = new Map<string, number>();
  stages.forEach((stage, step) => {
    for (const event of stage.replace(/^\w+: /, '').split('|')) stepOf.set(event, step);
  });
  const { key, names } = numbering();
  const chosen = channel === undefined ? events : events.filter((row) => row[5] === channel);
  return {
    personCount: chosen.reduce((most, row) => Math.max(most, key(row[personColumn]!) + 1), names.length),
    person: Int32Array.from(chosen, (row) => key(row[personColumn]!)),
    time: Float64Array.from(chosen, (row) => Date.parse(`${row[3]!.replace(' ', 'T')}Z`) / DAY),
    stage: Int32Array.from(chosen, (row) => stepOf.get(row[2]!) ?? -1),
    stepCount: stages.length,
  };
}

const WINDOWS = { none: null, '30d': 30, '7d': 7, '1d': 1, '1h': 1 / 24 };
const ID = /(users|sessions)\.ordered\.anchor_(first|any)\.window_(\w+)\.ge(?:\.channel_(\w+))?$/;

describe('FUNNEL_EVENTS on the ecom events agrees with Python and DuckDB', () => {
  const results = referenceResults(ID);
  it.each(results.map(({ id, values }) => [id, values] as const))('%s', (id, values) => {
    const [, unit, anchor, window, channel] = ID.exec(id)!;
    const rows = ecomRows(values.stages as string[], unit === 'users' ? 0 : 1, channel);
    const { steps, rowsRead } = funnelEvents(rows, {
      windowDays: WINDOWS[window as keyof typeof WINDOWS],
      order: anchor === 'first' ? 'ordered-first' : 'ordered',
      level: 0.95,
    });
    expect(steps.map(({ people }) => people)).toEqual(values.counts);
    const conversion = values.step_conversion as number[];
    steps.slice(1).forEach(({ fromPrevious }, step) => expectClose(fromPrevious.estimate, conversion[step]!));
    expectClose(steps.at(-1)!.fromFirst.estimate, values.overall_conversion as number);
    if (channel === undefined) expect(rowsRead).toBe(20783);
  });

  it.each(referenceResults(/users\.unordered/).map(({ id, values }) => [id, values] as const))(
    '%s',
    (_, values) => {
      const rows = ecomRows(values.stages as string[], 0);
      const { steps } = funnelEvents(rows, { windowDays: null, order: 'any', level: 0.95 });
      // Everybody here who did a stage did all stages before it too, so "at least k" and "the first k" agree.
      expect(values.ever_did_stage).toEqual(values.cumulative_any_order);
      expect(steps.map(({ people }) => people)).toEqual(values.cumulative_any_order);
    },
  );
});
