import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { proposedStageOrder } from '../../src/analysis/proposedStageOrder';
import { readTables } from '../../src/import/readTables';
import { berlin, readOn, read, recognised, tabOf } from '../import/tab';
import { analysisOf, failureCode, referenceTab, result } from './data';

const isoDay = (day: number): string => new Date(Date.UTC(2025, 0, day)).toISOString().slice(0, 10);

const counts = tabOf(
  'Funnel',
  'Stage | People | Cost\nReach | 8200 | 400\nVisit | 1150 | 150\nEnquiry | 138 | 90\nPurchase | 41 | 80',
  1,
);

// metrics.md, appendix A.
const people = tabOf(
  'Steps',
  `Person | Date | Stage
   Ana | 2025-03-01 | View
   Ana | 2025-03-03 | Enquire
   Ana | 2025-03-20 | Buy
   Ben | 2025-03-02 | View
   Ben | 2025-03-05 | Buy
   Cy | 2025-03-02 | Enquire
   Cy | 2025-03-04 | View
   Cy | 2025-03-09 | Enquire
   Cy | 2025-04-20 | Buy
   Dee | 2025-03-06 | View
   Dee | 2025-03-06 | Enquire
   Dee | 2025-03-07 | Refund
   Dee | 2025-03-08 | Buy
   Eli | 2025-03-10 | View
   Eli | 2025-03-12 | View
   Eli | 2025-04-10 | Enquire
   Eli | 2025-04-11 | Buy`,
  2,
);
const steps = { stageOrder: ['View', 'Enquire', 'Buy'], conversionWindowDays: 30 };

describe('funnel of a stages tab', () => {
  it('keeps the row order and has the rates and limits of metrics.md', () => {
    const funnel = result(analysisOf([counts]).funnel);
    expect(funnel.source).toBe('stages');
    expect(funnel.stages.map(({ name, count }) => [name, count])).toEqual([
      ['Reach', 8200],
      ['Visit', 1150],
      ['Enquiry', 138],
      ['Purchase', 41],
    ]);
    expect(funnel.stages[0]).toMatchObject({ fromPrevious: null, fromFirst: null });
    expect(funnel.stages[1]!.fromPrevious!.estimate).toBeCloseTo(0.140244, 6);
    expect(funnel.stages[1]!.fromPrevious!.interval!.low).toBeCloseTo(0.132897, 6);
    expect(funnel.stages[3]!.fromPrevious!.interval!.high).toBeCloseTo(0.378002, 6);
    expect(funnel.overall.estimate).toBeCloseTo(0.005, 12);
    expect(funnel.overall.interval!.high).toBeCloseTo(0.006776, 6);
  });

  it('comes before the steps of people, and needs two stages', () => {
    expect(result(analysisOf([counts, people]).funnel).source).toBe('stages');
    expect(failureCode(analysisOf([tabOf('Funnel', 'Stage | People\nReach | 8200')]).funnel)).toBe(
      'ONE_STAGE',
    );
    expect(failureCode(analysisOf([]).funnel)).toBe('NO_FUNNEL');
  });
});

describe('funnel of steps of people', () => {
  it('counts as FUNNEL_EVENTS does, in the saved order', () => {
    const funnel = result(analysisOf([people], steps).funnel);
    expect(funnel.source).toBe('events');
    expect(funnel.stages.map(({ name, count }) => [name, count])).toEqual([
      ['View', 5],
      ['Enquire', 4],
      ['Buy', 3],
    ]);
    expect(funnel.overall.estimate).toBe(0.6);
    expect(
      result(analysisOf([people], { ...steps, conversionWindowDays: null }).funnel).stages.map(
        ({ count }) => count,
      ),
    ).toEqual([5, 4, 4]);
  });

  it('follows those who enter in the period, with all their later steps', () => {
    const period = { kind: 'custom', from: '2025-03-05', to: '2025-03-12' } as const;
    expect(
      result(analysisOf([people], { ...steps, period }).funnel).stages.map(({ count }) => count),
    ).toEqual([2, 2, 2]);
    const early = { kind: 'custom', from: '2024-01-01', to: '2024-12-31' } as const;
    expect(failureCode(analysisOf([people], { ...steps, period: early }).funnel)).toBe('NOBODY_ENTERED');
  });

  it('refuses a stage that is not there, and one named twice', () => {
    expect(failureCode(analysisOf([people], { stageOrder: ['View', 'Pay'] }).funnel)).toBe('UNKNOWN_STAGE');
    expect(failureCode(analysisOf([people], { stageOrder: ['View', 'view '] }).funnel)).toBe('STEP_TWICE');
    expect(failureCode(analysisOf([people], { stageOrder: ['View'] }).funnel)).toBe('ONE_STAGE');
  });

  it('equals the reference on the click events', () => {
    const events = referenceTab('ecom_events.csv', 1);
    const { results } = JSON.parse(readFileSync('test/reference/reference-results.json', 'utf8')) as {
      results: { id: string; values: { stages: string[]; counts: number[] } }[];
    };
    const { values } = results.find(
      ({ id }) => id === 'dev.ecom_events.4step.users.ordered.anchor_any.window_30d.ge',
    )!;
    const funnel = result(
      analysisOf([events], { stageOrder: values.stages, conversionWindowDays: 30 }).funnel,
    );
    expect(funnel.stages.map(({ count }) => count)).toEqual(values.counts);
  });
});

describe('proposedStageOrder', () => {
  it('sorts stages by the median days since the first event of each person, equal ones by people', () => {
    // View 0, Enquire and Refund 1 (four people and one), Buy 19.
    expect(proposedStageOrder(read(people).events!)).toEqual(['View', 'Enquire', 'Refund', 'Buy']);
  });

  it('leaves out side paths where there are more than eight stages', () => {
    const events = referenceTab('ecom_events.csv', 1);
    const order = proposedStageOrder(readTables([events], [recognised(events)], berlin, readOn).events!);
    expect(order.length).toBeGreaterThanOrEqual(4);
    expect(order.length).toBeLessThan(19);
    const main = ['catalog', 'product_view', 'add_to_cart', 'purchase'];
    expect(order.filter((stage) => main.includes(stage))).toEqual(main);
  });

  it('proposes out of the forty stages that most people reach, however many values the column holds', () => {
    // Stage n is reached by the persons 1 … n on day 100 − n: of 60 stages the forty fullest are 21 … 60.
    const rows = Array.from({ length: 60 }, (_stage, n) =>
      Array.from({ length: n + 1 }, (_person, who) => `p${who} | ${isoDay(100 - n)} | s${n + 1}`),
    ).flat();
    const many = tabOf('Steps', ['Person | Date | Stage', ...rows].join('\n'), 3);
    const order = proposedStageOrder(read(many).events!);
    expect(order).toEqual(Array.from({ length: 40 }, (_stage, n) => `s${60 - n}`));
  });
});
