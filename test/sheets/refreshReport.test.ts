import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Host } from '../../host/hostOver';
import { changedInputs } from '../../src/sheets/changedInputs';
import type * as restoreReportModule from '../../src/sheets/restoreReport';
import type * as tidyUpModule from '../../src/sheets/tidyUp';
import type * as twiceModule from '../../src/sheets/twice';
import { buildNewReport } from '../../src/sheets/buildNewReport';
import { keepingPlace } from '../../src/sheets/keepingPlace';
import { recover } from '../../src/sheets/recover';
import { refreshReport } from '../../src/sheets/refreshReport';
import { reportTabs } from '../../src/sheets/reportTabs';
import { readSettings } from '../../src/sheets/settings';
import { documentState, userPlace } from './documentState';
import { hostWithGlobals } from './serviceGlobals';
import { somePlan } from './somePlan';

/** A script that is killed runs none of its own repairs: with this switch they do nothing. */
const killed = vi.hoisted(() => ({ now: false }));
vi.mock('../../src/sheets/twice', async (original) => {
  const actual = await original<typeof twiceModule>();
  return { twice: (step: () => void) => (killed.now ? undefined : actual.twice(step)) };
});
vi.mock('../../src/sheets/restoreReport', async (original) => {
  const actual = await original<typeof restoreReportModule>();
  type Restore = typeof actual.restoreReport;
  return {
    restoreReport: (...args: Parameters<Restore>) => (killed.now ? undefined : actual.restoreReport(...args)),
  };
});
vi.mock('../../src/sheets/tidyUp', async (original) => {
  const actual = await original<typeof tidyUpModule>();
  return {
    tidyUp: (...args: Parameters<typeof actual.tidyUp>) => (killed.now ? undefined : actual.tidyUp(...args)),
  };
});

let host: Host;

const spreadsheet = (): GoogleAppsScript.Spreadsheet.Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();
const reportSheet = (): GoogleAppsScript.Spreadsheet.Sheet =>
  reportTabs(spreadsheet(), readSettings().reports)[0]!.tab;
const visibleTabs = (): string[] =>
  host
    .tabs()
    .filter(({ hidden }) => !hidden)
    .map(({ name }) => name);

/** A document with a report of three rows, the user's notes beside and below it, a chart of theirs, and a reference to it. */
function documentWithReport(): void {
  host = hostWithGlobals({
    tabs: [
      {
        name: 'Orders',
        cells: [
          ['Customer', 'Amount'],
          ['a', 1],
        ],
      },
    ],
  });
  buildNewReport(spreadsheet(), somePlan(3), 'one-page', readSettings(), {});
  const report = reportSheet();
  report.setName('My report');
  report
    .getRange('E2:E9')
    .setValues([['note'], ['of'], ['mine'], [1], [2], [3], [4], ['beside the last row and below']]);
  report.insertChart(
    report.newChart().asBarChart().addRange(report.getRange('E5:E8')).setPosition(2, 6, 0, 0).build(),
  );
  report.setColumnWidth(1, 250);
  spreadsheet().getSheets()[0]!.getRange('D1').setFormula("='My report'!B8");
  spreadsheet().setActiveRange(spreadsheet().getRange('Orders!B2'));
}

function refresh(rows: number, factor = 1): void {
  const settings = readSettings();
  recover(spreadsheet(), settings.journal);
  const [existing] = reportTabs(spreadsheet(), settings.reports);
  keepingPlace(spreadsheet(), () =>
    refreshReport(spreadsheet(), somePlan(rows, factor), existing!, settings, {}),
  );
}

beforeEach(documentWithReport);
afterEach(() => {
  killed.now = false;
  host.dispose();
});

describe('a renewed report', () => {
  it('keeps its tab, id, name, column widths and place among the tabs, and the user stays where they were', () => {
    const id = reportSheet().getSheetId();
    refresh(3, 2);
    expect(reportSheet().getSheetId()).toBe(id);
    expect(host.tabs().map(({ name }) => name)).toEqual(['Orders', 'My report']);
    expect(reportSheet().getColumnWidth(1)).toBe(250);
    expect(userPlace()).toBe('Orders!B2');
    expect(readSettings().journal).toBeNull();
  });

  it('has the new figures, and references to it follow them', () => {
    refresh(3, 2);
    expect(reportSheet().getRange('A5:C8').getValues()).toEqual([
      ['Activity 1', 20, 40],
      ['Activity 2', 40, 80],
      ['Activity 3', 60, 120],
      ['All', 120, ''],
    ]);
    expect(spreadsheet().getSheets()[0]!.getRange('D1').getValue()).toBe(120);
  });

  it('leaves what the user wrote beside it, and clears what the shorter report no longer needs', () => {
    refresh(1);
    expect(reportSheet().getRange('A5:C9').getValues()).toEqual([
      ['Activity 1', 10, 20],
      ['All', 10, ''],
      ['', '', ''],
      ['', '', ''],
      ['', '', ''],
    ]);
    expect(reportSheet().getRange('E2:E9').getValues().flat()).toEqual([
      'note',
      'of',
      'mine',
      1,
      2,
      3,
      4,
      'beside the last row and below',
    ]);
    const merges = host.tabs()[1]!.merges.map(({ row, column, columns }) => [row, column, columns]);
    expect(merges.sort()).toEqual([
      [0, 0, 3],
      [5, 1, 2],
    ]);
  });

  it('moves on what the user wrote below it when it grows', () => {
    refresh(5);
    expect(reportSheet().getRange('E2:E11').getValues().flat()).toEqual([
      'note',
      'of',
      'mine',
      1,
      2,
      3,
      4,
      '',
      '',
      'beside the last row and below',
    ]);
    expect(reportSheet().getRange('A10:C10').getValues()).toEqual([['All', 150, '']]);
  });

  it("has its own chart once, and keeps the user's chart", () => {
    refresh(5);
    const charts = host.tabs()[1]!.charts;
    expect(charts.map(({ kind, ranges }) => [kind, ranges.map(({ area }) => area.rows)])).toEqual([
      ['BAR', [4]],
      ['COLUMN', [5, 5]],
    ]);
    refresh(4);
    expect(host.tabs()[1]!.charts).toHaveLength(2);
  });

  it('gives every row of the new report its height, and leaves the rows below as they are', () => {
    const heights = () => host.tabs().find(({ name }) => name === 'My report')!.rowHeights;
    reportSheet().setRowHeight(30, 50);
    refresh(9);
    const { rows, rowHeight } = somePlan(9);
    expect(new Set(heights().slice(0, rows))).toEqual(new Set([rowHeight]));
    expect(heights()[rows]).toBe(21);
    expect(heights()).toContain(50);
  });

  it('costs the same number of calls whatever its length, and two more at most when it grows', () => {
    const callsOf = (rows: number): number => {
      host.calls.reset();
      refresh(rows);
      return host.calls.total;
    };
    const short = callsOf(3);
    expect(short).toBeLessThanOrEqual(45);
    expect(callsOf(300)).toBeLessThanOrEqual(short + 2);
    expect(callsOf(300)).toBe(short);
  });
});

describe('a refresh in which one call fails', () => {
  it('ends in exactly the old report or exactly the new one, at every call', () => {
    const old = documentState(host);
    host.calls.reset();
    refresh(5, 2);
    const calls = host.calls.total;
    const renewed = documentState(host);
    let undone = 0;
    for (let n = 1; n <= calls; n++) {
      host.dispose();
      documentWithReport();
      host.failAt(n);
      let failed = false;
      try {
        refresh(5, 2);
      } catch (error) {
        failed = true;
        expect(String(error)).toMatch(/failed while accessing/);
      }
      host.failAt(null);
      undone += failed ? 1 : 0;
      expect(documentState(host), `call ${n}, ${failed ? 'undone' : 'done'}`).toEqual(failed ? old : renewed);
      expect(userPlace(), `call ${n}`).toBe('Orders!B2');
      expect(readSettings().journal, `call ${n}`).toBeNull();
      refresh(5, 2);
      expect(documentState(host), `after call ${n}`).toEqual(renewed);
    }
    expect(undone).toBeGreaterThan(20);
    expect(undone).toBeLessThan(calls);
  });
});

describe('a refresh that was killed half-way', () => {
  it('is finished or taken back at the next opening, wherever it stopped', () => {
    const old = documentState(host);
    host.calls.reset();
    refresh(5, 2);
    const calls = host.calls.total;
    const renewed = documentState(host);
    const seen = new Set<string>();
    for (let n = 1; n <= calls; n++) {
      host.dispose();
      documentWithReport();
      killed.now = true;
      host.failAt(n);
      let failed = false;
      try {
        refresh(5, 2);
      } catch {
        failed = true;
      }
      host.failAt(null);
      killed.now = false;
      const { journal } = readSettings();
      seen.add(journal?.stage ?? 'none');
      // The user sees one report all the time.
      expect(
        visibleTabs().filter((name) => !/^Copy of/.test(name)),
        `call ${n}`,
      ).toEqual(expect.arrayContaining(['Orders', 'My report']));
      recover(spreadsheet(), journal);
      expect(documentState(host), `call ${n}`).toEqual(failed ? old : renewed);
      expect(readSettings().journal).toBeNull();
    }
    expect([...seen].sort()).toEqual(['moving', 'none', 'staging', 'tidying']);
  });
});

describe('a refresh that can neither be done nor undone', () => {
  it('shows the hidden copy of the last good report, says so, and the next opening puts it back', () => {
    const old = documentState(host);
    const app = SpreadsheetApp;
    // Every attempt to send what was written fails.
    const broken = new Proxy(app, {
      get: (target, key) =>
        key === 'flush'
          ? () => {
              throw new Error('Service unavailable');
            }
          : Reflect.get(target, key),
    });
    Object.assign(globalThis, { SpreadsheetApp: broken });
    expect(() => refresh(5, 2)).toThrow(expect.objectContaining({ code: 'REPORT_NOT_RESTORED' }));
    expect(visibleTabs()).toContain('Report (last good)');
    Object.assign(globalThis, { SpreadsheetApp: app });
    recover(spreadsheet(), readSettings().journal);
    expect(documentState(host)).toEqual(old);
  });
});

describe('assumption cells of a report', () => {
  it('are read at once and told when they differ from what was written', () => {
    const [existing] = reportTabs(spreadsheet(), readSettings().reports);
    expect(changedInputs(existing!)).toEqual([]);
    reportSheet().getRange('B3').setValue(45);
    host.calls.reset();
    expect(changedInputs(existing!)).toEqual([{ name: 'hourlyRate', onReport: 45 }]);
    expect(host.calls.total).toBe(1);
    reportSheet().getRange('B3').setValue('');
    expect(changedInputs(existing!)).toEqual([{ name: 'hourlyRate', onReport: null }]);
  });
});
