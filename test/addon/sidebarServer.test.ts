import { afterEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/hostOver';
import type { BuildResult } from '../../src/addon/dto';
import {
  sidebarBuild,
  sidebarCheckMapping,
  sidebarGoTo,
  sidebarLeaveOut,
  sidebarProgress,
  sidebarSetup,
} from '../../src/addon/sidebarServer';
import { readSettings } from '../../src/sheets/settings';
import { userPlace } from '../sheets/documentState';
import { requestOf, sampleDocument } from './sampleDocument';
import { smallDocument, smallRequest } from './smallDocument';

let host: Host;
afterEach(() => host.dispose());

type Built = Extract<BuildResult, { kind: 'built' }>;
const built = (result: BuildResult): Built => {
  if (result.kind !== 'built') throw new Error(JSON.stringify(result));
  return result;
};
const sheetOf = (name: string): GoogleAppsScript.Spreadsheet.Sheet =>
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name)!;
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('sidebarSetup', () => {
  it('recognises the sample tabs and leaves the diary alone', () => {
    host = sampleDocument();
    const { tabs } = sidebarSetup();
    expect(tabs.map(({ name, mapping, dataRows }) => [name, mapping?.table ?? null, dataRows])).toEqual([
      ['Diary', null, 2],
      ['Sample activities', 'activities', 152],
      ['Sample orders', 'orders', expect.any(Number)],
      ['Sample customers', 'customers', 220],
      ['Sample enquiries', 'events', expect.any(Number)],
    ]);
    expect(tabs.flatMap(({ missing }) => missing)).toEqual([]);
  });

  it('answers in JSON, and names tables and templates', () => {
    host = sampleDocument();
    const setup = sidebarSetup();
    expect(asJson(setup)).toEqual(setup);
    expect(setup.tables.map(({ kind }) => kind)).toEqual([
      'activities',
      'orders',
      'customers',
      'events',
      'stages',
      'offers',
      'posts',
    ]);
    expect(setup.templates.map(({ id }) => id)).toContain('one-page');
    expect(setup).toMatchObject({ firstTime: true, report: null });
  });

  it('reads only the top of a tab', () => {
    host = smallDocument(5000);
    host.calls.reset();
    const { tabs } = sidebarSetup();
    expect(tabs[1]?.dataRows).toBe(5000);
    expect(host.calls.total).toBeLessThanOrEqual(8);
  });

  it('offers the saved mapping and the report after a build, and does not offer the report as data', () => {
    host = smallDocument();
    sidebarBuild(smallRequest());
    const setup = sidebarSetup();
    expect(setup.tabs.map(({ name }) => name)).toEqual(['Work', 'Orders']);
    expect(setup.tabs.map(({ mapping }) => mapping)).toEqual(smallRequest().mappings);
    expect(setup).toMatchObject({ firstTime: false, assumptions: { hourlyRate: 25 } });
    expect(setup.report).toMatchObject({ name: 'Engagement report', templateId: 'one-page' });
  });
});

describe('a mapping', () => {
  it('outlives new names, another order of tabs and of columns, and rows above the headers', () => {
    host = smallDocument();
    const before = built(sidebarBuild(smallRequest()));
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const cells = sheetOf('Orders').getDataRange().getValues();
    const moved = cells.map(([customer, date, amount]) => [amount, '', customer, date]);
    sheetOf('Orders')
      .getRange(1, 1, 2, 4)
      .setValues([
        ['Our shop', '', '', ''],
        ['', '', '', ''],
      ]);
    sheetOf('Orders').getRange(3, 1, moved.length, 4).setValues(moved);
    sheetOf('Orders').setName('Sales, all');
    sheetOf('Work').setName('Diary');
    expect(sidebarSetup().tabs.map(({ mapping }) => mapping)).toEqual(smallRequest().mappings);
    const after = built(sidebarBuild(smallRequest()));
    expect(after.figures.map(({ key, value }) => [key, value])).toEqual(
      before.figures.map(({ key, value }) => [key, value]),
    );
    expect(after.health.map(({ tab, rowsUsed }) => [tab, rowsUsed])).toEqual([
      ['Diary', 12],
      ['Sales, all', 40],
    ]);
    expect(spreadsheet.getSheets()).toHaveLength(3);
  });

  it('of a tab that was deleted is taken up by a new tab with its headers', () => {
    host = smallDocument();
    const corrected = { ...smallRequest().mappings[1]!, constants: { source: 'Instagram' } };
    sidebarBuild(smallRequest({ mappings: [smallRequest().mappings[0]!, corrected] }));
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const cells = sheetOf('Orders').getDataRange().getValues();
    spreadsheet.deleteSheet(sheetOf('Orders'));
    const pasted = spreadsheet.insertSheet('Orders again');
    pasted.getRange(1, 1, cells.length, 3).setValues(cells);
    const found = sidebarSetup().tabs.find(({ name }) => name === 'Orders again');
    expect(found?.mapping).toEqual({ ...corrected, sheetId: pasted.getSheetId() });
  });

  it('is offered to a new tab with the same headers until the next build, and a tab left out stays left out', () => {
    host = smallDocument();
    sidebarBuild(smallRequest());
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const cells = sheetOf('Orders').getDataRange().getValues();
    const march = spreadsheet.insertSheet('March');
    const [customer, date, amount] = [0, 1, 2].map((column) => cells.map((row) => [row[column] as unknown]));
    march.getRange(1, 1, cells.length, 1).setValues(amount!);
    march.getRange(1, 2, cells.length, 1).setValues(customer!);
    march.getRange(1, 3, cells.length, 1).setValues(date!);
    const sheetId = march.getSheetId();
    expect(sidebarSetup()).toMatchObject({ alike: [{ sheetId, like: 1 }], leftOut: [] });
    const both = [...smallRequest().mappings, { ...smallRequest().mappings[1]!, sheetId }];
    // The 40 orders of the first tab and the 40 of the second.
    expect(
      built(sidebarBuild(smallRequest({ mappings: both }))).health.map(({ rowsUsed }) => rowsUsed),
    ).toEqual([12, 40, 40]);
    expect(sidebarSetup()).toMatchObject({ alike: [], leftOut: [] });
    sidebarBuild(smallRequest());
    expect(sidebarSetup()).toMatchObject({ alike: [], leftOut: [String(sheetId)] });
  });

  it('is proposed for every table a user may choose by hand', () => {
    host = smallDocument();
    const asCustomers = sidebarSetup().readings.find(
      ({ sheetId, table }) => sheetId === 1 && table === 'customers',
    );
    expect(asCustomers?.columns).toMatchObject({ customer: 'Customer' });
  });
});

describe('a new tab that is like one in use', () => {
  it('is asked about until it is left out, also when the sidebar is opened anew before the next build', () => {
    host = smallDocument();
    sidebarBuild(smallRequest());
    const document = SpreadsheetApp.getActiveSpreadsheet();
    const march = document.insertSheet('Orders of March');
    march.getRange(1, 1, 2, 3).setValues([
      ['Customer', 'Date', 'Amount'],
      ['k1', new Date('2025-03-01'), 10],
    ]);
    const sheetId = march.getSheetId();
    expect(sidebarSetup().alike).toEqual([{ sheetId, like: 1 }]);
    sidebarLeaveOut(sheetId);
    sidebarLeaveOut(sheetId);
    expect(sidebarSetup()).toMatchObject({ alike: [], leftOut: [String(sheetId)] });
    expect(readSettings().seenTabs!.filter((id) => id === sheetId)).toHaveLength(1);
  });
});

describe('a copied file', () => {
  it('has lost what was saved, and finds its numbers again on the report tab', () => {
    host = smallDocument();
    const assumptions = {
      ...smallRequest().assumptions,
      hourlyRate: 32.5,
      margin: null,
      targetRoe: 0.2,
      level: 0.9,
    };
    const { report } = built(sidebarBuild(smallRequest({ assumptions })));
    sheetOf(report.name).setName('For the bank');
    PropertiesService.getDocumentProperties().deleteAllProperties();
    const setup = sidebarSetup();
    expect(setup.tabs.map(({ name, mapping }) => [name, mapping?.table])).toEqual([
      ['Work', 'activities'],
      ['Orders', 'orders'],
    ]);
    expect(setup.assumptions).toEqual(assumptions);
    expect(setup).toMatchObject({ firstTime: false, report: null });
  });

  it('finds the period and the steps of its funnel again as well', () => {
    host = sampleDocument();
    const setup = sidebarSetup();
    const enquiries = setup.tabs.find(({ mapping }) => mapping?.table === 'events')!;
    const { stages } = sidebarCheckMapping(enquiries.mapping!);
    const stageOrder = stages!.proposed.slice(0, 2);
    const period = { kind: 'custom', from: '2025-02-03', to: '2025-11-30' } as const;
    const request = requestOf({ period, stageOrder });
    const before = built(sidebarBuild(request));
    PropertiesService.getDocumentProperties().deleteAllProperties();
    const { assumptions } = sidebarSetup();
    expect(assumptions).toMatchObject({ period, stageOrder });
    const after = built(sidebarBuild({ ...request, assumptions }));
    expect(after.figures.map(({ key, value }) => [key, value])).toEqual(
      before.figures.map(({ key, value }) => [key, value]),
    );
  });

  it('whose report holds a number that cannot be takes the usual one for it', () => {
    host = smallDocument();
    const { report } = built(sidebarBuild(smallRequest()));
    const { row, column } = readSettings().reports[0]!.inputs.find(({ name }) => name === 'margin')!;
    sheetOf(report.name).getRange(row, column).setValue(45);
    PropertiesService.getDocumentProperties().deleteAllProperties();
    expect(sidebarSetup().assumptions).toEqual({ ...smallRequest().assumptions, margin: null });
  });

  it('and a document that still knows its numbers does not take them from a report copied into it', () => {
    host = smallDocument();
    const { report } = built(sidebarBuild(smallRequest()));
    const copy = sheetOf(report.name).copyTo(SpreadsheetApp.getActiveSpreadsheet());
    const { row, column } = readSettings().reports[0]!.inputs.find(({ name }) => name === 'hourlyRate')!;
    copy.getRange(row, column).setValue(99);
    const setup = sidebarSetup();
    expect(setup.assumptions.hourlyRate).toBe(25);
    expect(setup.tabs.map(({ name }) => name)).toEqual(['Work', 'Orders']);
  });
});

describe('sidebarBuild', () => {
  it('builds the report of the sample shop: a lift that excludes none, a funnel that narrows', () => {
    host = sampleDocument();
    const { figures, report, health } = built(sidebarBuild(requestOf()));
    const figure = (key: string): number => Number(figures.find((one) => one.key === key)?.value);
    expect(report.url).toBe(`${SpreadsheetApp.getActiveSpreadsheet().getUrl()}#gid=${report.sheetId}`);
    expect(health.map(({ rowsRead, rowsUsed }) => rowsRead - rowsUsed)).toEqual([0, 0, 0, 0]);
    // 92.25 hours at 25 and 563 in cash are 2,869.25; 60 % of 8,869 gained are 5,321.40.
    expect(figure('roe.ratio')).toBeCloseTo((5321.4 - 2869.25) / 2869.25, 12);
    expect(figure('repeat.low')).toBeGreaterThan(0);
    expect(figure('supported.roe.low')).toBeLessThan(0);
    expect(figure('supported.roe.high')).toBeGreaterThan(0);
  });

  it('gives every figure as it stands in its cell', () => {
    host = sampleDocument();
    const { figures, report } = built(sidebarBuild(requestOf()));
    expect(figures.length).toBeGreaterThan(20);
    for (const { key, cell, value } of figures) {
      const shown: unknown = sheetOf(report.name).getRange(cell).getValue();
      if (typeof value === 'number') expect(shown, key).toBeCloseTo(value, 6);
      else expect(shown, key).toBe(value);
    }
  });

  it('puts nothing of the customers into the report, and no text of a cell becomes a formula', () => {
    host = sampleDocument();
    built(sidebarBuild(requestOf()));
    const shown = JSON.stringify(host.tabs().at(-1)!.cells);
    expect(shown).not.toContain('example.com');
    host.dispose();
    host = smallDocument();
    built(sidebarBuild(smallRequest()));
    const cells = host.tabs().at(-1)!.cells.flat();
    const named = cells.filter((cell) => String(cell?.value).includes('=1+1'));
    expect(named.length).toBeGreaterThan(0);
    for (const cell of named) expect(cell).toMatchObject({ formula: '', format: '@' });
    expect(cells.filter((cell) => cell?.formula.includes('1+1'))).toEqual([]);
  });

  it('renews the report where it stands at the second build', () => {
    host = smallDocument();
    const first = built(sidebarBuild(smallRequest())).report;
    sheetOf(first.name).setName('Mine');
    sheetOf('Work').getRange('F2').setValue(1000);
    const second = built(sidebarBuild(smallRequest()));
    expect(second.report).toMatchObject({ sheetId: first.sheetId, name: 'Mine' });
    // Gains 40 … 51 sum to 546; the first 40 became 1000.
    expect(second.figures.find(({ key }) => key === 'roe.gain')?.value).toBe(1506);
    expect(host.tabs().map(({ name }) => name)).toEqual(['Work', 'Orders', 'Mine']);
  });

  it('builds a new report when the user deleted the old one', () => {
    host = smallDocument();
    const first = built(sidebarBuild(smallRequest())).report;
    SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheetOf(first.name));
    const second = built(sidebarBuild(smallRequest())).report;
    expect(second.sheetId).not.toBe(first.sheetId);
    expect(host.tabs().map(({ name }) => name)).toEqual(['Work', 'Orders', 'Engagement report']);
  });

  it('asks once which numbers to keep when an assumption was changed on the report', () => {
    host = smallDocument();
    const { report } = built(sidebarBuild(smallRequest()));
    const input = readSettings().reports[0]!.inputs.find(({ name }) => name === 'hourlyRate')!;
    const cell = sheetOf(report.name).getRange(input.row, input.column);
    cell.setValue(60);
    expect(sidebarBuild(smallRequest())).toEqual({
      kind: 'changedAssumptions',
      changed: [{ name: 'hourlyRate', label: 'Value of an hour of your time', onReport: 60, saved: 25 }],
    });
    expect(cell.getValue()).toBe(60);
    const kept = built(sidebarBuild(smallRequest({ changedAssumptions: 'keepReport' })));
    // 12 hours at 60.
    expect(kept.figures.find(({ key }) => key === 'roe.timeCost')?.value).toBe(720);
    expect(readSettings().assumptions.hourlyRate).toBe(60);
    cell.setValue(90);
    built(sidebarBuild(smallRequest({ changedAssumptions: 'keepSaved' })));
    expect(cell.getValue()).toBe(25);
  });

  it('refuses a number on the report that cannot be, beside its control', () => {
    host = smallDocument();
    const { report } = built(sidebarBuild(smallRequest()));
    const input = readSettings().reports[0]!.inputs.find(({ name }) => name === 'margin')!;
    sheetOf(report.name).getRange(input.row, input.column).setValue(45);
    expect(sidebarBuild(smallRequest({ changedAssumptions: 'keepReport' }))).toEqual({
      kind: 'failed',
      control: 'assumption:margin',
      sentence: expect.stringContaining('45'),
    });
  });

  it('says what is wrong beside the tab it is about, and builds nothing', () => {
    host = smallDocument();
    sheetOf('Orders').getRange('C1').setValue('Something else');
    expect(sidebarBuild(smallRequest())).toEqual({
      kind: 'failed',
      control: 'tab:1',
      sentence: expect.stringContaining('"Amount"'),
    });
    SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheetOf('Orders'));
    expect(sidebarBuild(smallRequest())).toMatchObject({ kind: 'failed', control: 'tab:1' });
    expect(sidebarBuild(smallRequest({ mappings: [] }))).toMatchObject({ kind: 'failed', control: 'build' });
    expect(sidebarBuild(smallRequest({ templateId: 'none' }))).toMatchObject({ kind: 'failed' });
    expect(host.tabs().map(({ name }) => name)).toEqual(['Work']);
  });

  it('waits for nobody for ever: while another build runs it says so', () => {
    host = smallDocument();
    const lock = LockService.getDocumentLock();
    lock.tryLock(1);
    expect(sidebarBuild(smallRequest())).toMatchObject({
      kind: 'failed',
      sentence: expect.stringContaining('try again'),
    });
    lock.releaseLock();
    built(sidebarBuild(smallRequest()));
  });

  it('announces its stages while it works and nothing afterwards', () => {
    host = smallDocument();
    const stages: unknown[] = [];
    const cache = CacheService.getDocumentCache()!;
    const told = {
      getDocumentCache: () => ({
        put: (key: string, value: string, seconds: number) => {
          cache.put(key, value, seconds);
          stages.push(sidebarProgress());
        },
        get: (key: string) => cache.get(key),
        remove: (key: string) => cache.remove(key),
      }),
    };
    Object.assign(globalThis, { CacheService: told });
    built(sidebarBuild(smallRequest()));
    expect(stages).toEqual([
      { stage: 'Reading your tabs', step: 0, steps: 3 },
      { stage: 'Working out the figures', step: 1, steps: 3 },
      { stage: 'Writing the report', step: 2, steps: 3 },
      { stage: 'Done', step: 3, steps: 3 },
    ]);
    expect(sidebarProgress()).toBeNull();
  });
});

describe('sidebarCheckMapping', () => {
  it('says what would be read', () => {
    host = smallDocument();
    const { tab, health, failure } = sidebarCheckMapping(smallRequest().mappings[1]!);
    expect(tab).toMatchObject({ name: 'Orders', headerRow: 1, dataRows: 40 });
    expect(health).toMatchObject({ rowsRead: 40, rowsUsed: 40 });
    expect(failure).toBeNull();
  });

  it('says why a tab cannot be read', () => {
    host = smallDocument();
    const mapping = { ...smallRequest().mappings[1]!, columns: { customer: 'Customer', date: 'Date' } };
    const { tab, failure } = sidebarCheckMapping(mapping);
    expect(tab.missing).toEqual(['amount']);
    expect(failure).toMatch(/Orders/);
  });
});

describe('sidebarGoTo', () => {
  it('shows a tab or a cell, quoted or not', () => {
    host = sampleDocument();
    sidebarGoTo('Sample orders!C14');
    expect(userPlace()).toBe('Sample orders!C14');
    sidebarGoTo("'Sample customers'!B3");
    expect(userPlace()).toBe('Sample customers!B3');
    sidebarGoTo('Diary');
    expect(userPlace()).toMatch(/^Diary!/);
  });

  it('says when the place is gone', () => {
    host = sampleDocument();
    expect(() => sidebarGoTo('Gone!A1')).toThrow('"Gone!A1" is no longer in this file.');
  });
});
