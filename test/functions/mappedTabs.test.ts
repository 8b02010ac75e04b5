import { describe, expect, it } from 'vitest';
import { analyse, type Analysis } from '../../src/analysis/analysis';
import { defaultAssumptions, type Assumptions } from '../../src/analysis/assumptions';
import type { RawTab, TabMapping } from '../../src/import/mapping';
import { readTables } from '../../src/import/readTables';
import type { TableKind } from '../../src/import/tables';
import { call, callOver, failureOf, figureOf } from './call';
import { expectNumber } from './expectCells';

const locale = { timeZone: 'UTC', locale: 'en_US' };

function mapped(table: TableKind, sheetId: number, cells: unknown[][]): { tab: RawTab; mapping: TabMapping } {
  const columns = Object.fromEntries((cells[0] as string[]).map((header) => [header, header]));
  return { tab: { sheetId, name: table, cells }, mapping: { sheetId, table, columns, constants: {} } };
}

const activities = mapped('activities', 1, [
  ['date', 'activity', 'hours', 'cost', 'gain'],
  ['2025-01-10', 'Posts', 12, 20, 1500],
  ['2025-02-10', 'Newsletter', 8, 100, 900],
]);
const orders = mapped('orders', 2, [
  ['customer', 'date', 'amount'],
  ...[['Ana'], ['Ben'], ['Cy'], ['Dee'], ['Eli'], ['Fay']].map(([name]) => [name, '2025-01-01', 10]),
  ['Ana', '2025-03-01', 10],
  ['Ben', '2025-04-15', 10],
  ['Cy', '2025-05-01', 10],
  ['Dee', '2025-08-01', 10],
]);
const customers = mapped('customers', 3, [
  ['customer', 'engagedSince'],
  ['ana', '2025-01-10'],
  ['ben', '2025-01-20'],
]);
const stages = mapped('stages', 4, [
  ['stage', 'count'],
  ['Reach', 8200],
  ['Visit', 1150],
  ['Enquiry', 138],
  ['Purchase', 41],
]);

function analysisOf(tables: (typeof activities)[], changes: Partial<Assumptions> = {}): Analysis {
  const data = readTables(
    tables.map(({ tab }) => tab),
    tables.map(({ mapping }) => mapping),
    locale,
    20_400,
  );
  return analyse(data, { ...defaultAssumptions, hourlyRate: 30, margin: 0.45, ...changes }, 20_400);
}

const everything = [activities, orders, customers, stages];

describe('without arguments the mapped tabs are read', () => {
  it('ROE gives the claimed return: (2400 · 0.45 − 720) ÷ 720', () => {
    const analysis = analysisOf(everything);
    expect(callOver(analysis, 'ROE')).toBe(0.5);
    expect(callOver(analysis, 'ROE', '', '', '', '', '', 'net')).toBe(360);
    expect(callOver(analysis, 'ROE', undefined, undefined, undefined, undefined, undefined, 'per_hour')).toBe(
      18,
    );
  });

  it('ROE follows the saved period', () => {
    const period = { kind: 'custom', from: '2025-02-01', to: '2025-02-28' } as const;
    const analysis = analysisOf(everything, { period });
    // Newsletter alone: 900 · 0.45 − 100 − 8 · 30 = 65 on 340.
    expectNumber(callOver(analysis, 'ROE'), 65 / 340);
    expect(figureOf(callOver(analysis, 'ROE', '', '', '', '', '', 'table'), 'period')).toBe(
      '2025-02-01 to 2025-02-28',
    );
  });

  it('ROE without a saved hourly rate says so, and still tells money per hour', () => {
    const analysis = analysisOf(everything, { hourlyRate: null });
    expect(failureOf(() => callOver(analysis, 'ROE'))).toBe('HOURLY_RATE_UNKNOWN');
    expect(failureOf(() => callOver(analysis, 'ROE', '', '', '', '', '', 'cost'))).toBe(
      'HOURLY_RATE_UNKNOWN',
    );
    // (1080 − 120 cash) over 20 hours.
    expect(callOver(analysis, 'ROE', '', '', '', '', '', 'per_hour')).toBe(48);
    const table = callOver(analysis, 'ROE', '', '', '', '', '', 'table');
    expect(figureOf(table, 'return on engagement')).toBe('type an hourly rate first');
    expect(figureOf(table, 'net per hour, before paying the hours')).toBe(48);
  });

  it('REPEAT_LIFT gives the very double of the analysis, as the same call with ranges does', () => {
    const analysis = analysisOf(everything);
    if ('failure' in analysis.repeat) throw analysis.repeat.failure;
    expect(callOver(analysis, 'REPEAT_LIFT')).toBe(analysis.repeat.result.relativeLift.estimate);
    expect(callOver(analysis, 'REPEAT_LIFT')).toBe(3);
    const [, ...rows] = orders.tab.cells;
    const byRange = (output: string): unknown =>
      call(
        'REPEAT_LIFT',
        rows.map(([customer]) => [customer as string]),
        rows.map(([, date]) => [date as string]),
        [['Ana'], ['Ben']],
        [['2025-01-10'], ['2025-01-20']],
        180,
        30,
        output,
      );
    for (const output of ['lift', 'low', 'high', 'p', 'extra_customers', 'grade', 'verdict']) {
      expect(callOver(analysis, 'REPEAT_LIFT', '', '', '', '', '', '', output)).toBe(byRange(output));
    }
  });

  it('REPEAT_LIFT tables name the saved windows and the period', () => {
    const table = callOver(
      analysisOf(everything, { repeatWindowDays: 90 }),
      'REPEAT_LIFT',
      '',
      '',
      '',
      '',
      '',
      '',
      'table',
    );
    expect(figureOf(table, 'window days')).toBe(90);
    expect(figureOf(table, 'period')).toBe('all data');
  });

  it('FUNNEL_CONVERSION reads the stages tab in its row order', () => {
    const analysis = analysisOf(everything);
    expect(callOver(analysis, 'FUNNEL_CONVERSION')).toBe(0.005);
    if ('failure' in analysis.funnel) throw analysis.funnel.failure;
    const { interval } = analysis.funnel.result.overall;
    expect(callOver(analysis, 'FUNNEL_CONVERSION', '', '', '', 'low')).toBe(interval?.low);
    expect(callOver(analysis, 'FUNNEL_CONVERSION', '', '', '', 'high')).toBe(interval?.high);
  });

  it('FUNNEL_CONVERSION takes the names of mapped stages', () => {
    expect(callOver(analysisOf(everything), 'FUNNEL_CONVERSION', '', 'Visit', 'Enquiry')).toBe(0.12);
  });

  it('FUNNEL_CONVERSION counts mapped events where there is no stages tab', () => {
    const events = mapped('events', 5, [
      ['person', 'date', 'stage'],
      ['Ana', '2025-03-01', 'View'],
      ['Ben', '2025-03-01', 'View'],
      ['Ana', '2025-03-02', 'Buy'],
      ['Cy', '2025-03-09', 'Buy'],
    ]);
    // Cy bought without viewing: not one of the two who viewed.
    expect(callOver(analysisOf([events]), 'FUNNEL_CONVERSION')).toBe(0.5);
  });

  it.each(['ROE', 'REPEAT_LIFT', 'FUNNEL_CONVERSION'])(
    '%s says what is missing when nothing is mapped',
    (name) => {
      const nothing = analysisOf([]);
      expect(failureOf(() => callOver(nothing, name))).toMatch(/^NO_/);
    },
  );
});

describe('with data in the call the mapped tabs are left alone', () => {
  it.each([
    ['ROE', [100, 50]],
    ['FUNNEL_CONVERSION', [[[10], [5]]]],
    ['LIFT_TEST', [1, 10, 1, 10]],
  ] as const)('%s', (name, args) => {
    // `call` throws when the analysis is asked for.
    expect(() => call(name, ...(args as unknown as number[]))).not.toThrow();
  });

  it('a blank cell as only argument is refused, not taken for a call without arguments', () => {
    expect(failureOf(() => callOver(analysisOf(everything), 'ROE', ''))).toBe('ARGUMENT_MISSING');
    expect(failureOf(() => callOver(analysisOf(everything), 'FUNNEL_CONVERSION', ''))).toBe(
      'ARGUMENT_MISSING',
    );
  });
});
