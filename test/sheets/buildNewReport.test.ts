import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/hostOver';
import { buildNewReport } from '../../src/sheets/buildNewReport';
import { recover } from '../../src/sheets/recover';
import { readSettings } from '../../src/sheets/settings';
import { documentState, userPlace } from './documentState';
import { hostWithGlobals } from './serviceGlobals';
import { somePlan } from './somePlan';

let host: Host;

beforeEach(() => {
  host = hostWithGlobals({
    tabs: [
      {
        name: 'Orders',
        cells: [
          ['Customer', 'Amount'],
          ['a', 1],
          ['b', 2],
        ],
      },
      { name: 'Other', cells: [['x']] },
    ],
  });
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  spreadsheet.setActiveRange(spreadsheet.getRange('Other!B3:C4'));
});
afterEach(() => host.dispose());

function build(): GoogleAppsScript.Spreadsheet.Sheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const settings = readSettings();
  recover(spreadsheet, settings.journal);
  return buildNewReport(spreadsheet, somePlan(3), 'one-page', settings, { mappings: [] });
}

describe('a first report', () => {
  it('is a tab at the end, shown when it is complete, with the plan in it', () => {
    const tab = build();
    const report = host.tabs().at(-1)!;
    expect(report).toMatchObject({ id: tab.getSheetId(), name: 'Report', hidden: false, gridlines: false });
    expect(userPlace()).toMatch(/^Report!/);
    expect(report.columnWidths.slice(0, 3)).toEqual([200, 100, 100]);
    expect(new Set(report.rowHeights.slice(0, 8))).toEqual(new Set([somePlan(3).rowHeight]));
    expect(report.merges).toContainEqual({ row: 0, column: 0, rows: 1, columns: 3 });
    expect(report.merges).toContainEqual({ row: 7, column: 1, rows: 1, columns: 2 });
    expect(report.cells[4]?.[1]).toMatchObject({ value: 10, format: '#,##0' });
    expect(report.cells[4]?.[2]).toMatchObject({ formula: '=B5*$B$3*2/1', value: 20, format: '0.00' });
    expect(report.cells[7]?.[1]).toMatchObject({ formula: '=SUM(B5:B7)', value: 60 });
    expect(report.cells[0]?.[0]?.style).toMatchObject({
      bold: true,
      fontSize: 18,
      fontFamily: 'Arial',
      wrap: true,
    });
    expect(report.cells[2]?.[1]?.style).toMatchObject({ background: '#fff2cc', horizontal: 'right' });
  });

  it('keeps texts as texts, whatever they look like', () => {
    build();
    const [half, formula, zeros] = host.tabs().at(-1)!.cells[1]!;
    expect(half).toMatchObject({ value: '1/2', formula: '', format: '@' });
    expect(formula).toMatchObject({ value: '=1+1', formula: '' });
    expect(zeros).toMatchObject({ value: '007', formula: '' });
  });

  it('has its chart over its own cells, the domain first', () => {
    build();
    const { charts, sheetId } = host.tabs().at(-1)!;
    expect(charts).toHaveLength(1);
    expect(charts[0]).toMatchObject({
      kind: 'COLUMN',
      headers: 0,
      anchor: { row: 4, column: 0 },
      options: {
        title: 'Gain by activity',
        hAxis: { title: 'Activity' },
        vAxis: { title: 'Gain' },
        width: 400,
      },
      ranges: [
        { sheetId, area: { row: 4, column: 0, rows: 3, columns: 1 } },
        { sheetId, area: { row: 4, column: 1, rows: 3, columns: 1 } },
      ],
    });
  });

  it('takes another name when the user has a tab of that name', () => {
    SpreadsheetApp.getActiveSpreadsheet().getSheets()[1]!.setName('report');
    expect(build().getName()).toBe('Report 2');
  });

  it('is remembered with its rectangle, inputs and charts', () => {
    const tab = build();
    const { reports, journal, mappings } = readSettings();
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({
      sheetId: tab.getSheetId(),
      rows: 8,
      columns: 3,
      templateId: 'one-page',
    });
    expect(reports[0]!.inputs).toEqual([{ name: 'hourlyRate', row: 3, column: 2, saved: 1 }]);
    expect(reports[0]!.chartIds).toHaveLength(1);
    expect(journal).toBeNull();
    expect(mappings).toEqual([]);
  });

  it('leaves nothing behind when any one call fails, and the next build succeeds', () => {
    const before = documentState(host);
    const place = userPlace();
    host.calls.reset();
    build();
    const calls = host.calls.total;
    expect(calls).toBeGreaterThan(15);
    host.dispose();
    for (let n = 1; n <= calls; n++) {
      host = hostWithGlobals({
        tabs: [
          {
            name: 'Orders',
            cells: [
              ['Customer', 'Amount'],
              ['a', 1],
              ['b', 2],
            ],
          },
          { name: 'Other', cells: [['x']] },
        ],
      });
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      spreadsheet.setActiveRange(spreadsheet.getRange('Other!B3:C4'));
      host.failAt(n);
      expect(build, `call ${n}`).toThrow(/failed while accessing/);
      host.failAt(null);
      expect(documentState(host), `call ${n}`).toEqual(before);
      expect(userPlace(), `call ${n}`).toBe(place);
      expect(readSettings(), `call ${n}`).toMatchObject({ reports: [], journal: null, mappings: null });
      build();
      expect(host.tabs().map(({ name, hidden }) => [name, hidden])).toEqual([
        ['Orders', false],
        ['Other', false],
        ['Report', false],
      ]);
      host.dispose();
    }
  });
});
