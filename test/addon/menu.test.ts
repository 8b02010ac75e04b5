import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/hostOver';
import { onInstall, onOpen, showHelp, showSidebar } from '../../src/addon/menu';
import { refreshReport, trySampleData } from '../../src/addon/menuActions';
import { lookIntoDocument } from '../../src/addon/openDocument';
import { sidebarBuild } from '../../src/addon/sidebarServer';
import { readSettings, saveSettings } from '../../src/sheets/settings';
import { documentState, userPlace } from '../sheets/documentState';
import { hostWithGlobals } from '../sheets/serviceGlobals';
import { smallDocument, smallRequest } from './smallDocument';

let host: Host;
beforeEach(() => {
  host = hostWithGlobals({ tabs: [{ name: 'Mine', cells: [['x', 1]] }] });
});
afterEach(() => host.dispose());

const tabNames = (): string[] => host.tabs().map(({ name }) => name);
const lastAlert = (): string => host.ui.alerts.at(-1)?.prompt ?? '';

describe('onOpen', () => {
  const rest = { lookIntoDocument };
  const nothing = (): typeof rest => {
    throw new Error('the rest of the add-on was loaded');
  };
  const items = ['Open', 'Refresh report', 'Try sample data', 'Check this add-on', 'Help'];
  const captions = (): string[] =>
    host.ui.menus.at(-1)!.entries.flatMap((entry) => (entry.kind === 'item' ? entry.caption : []));

  it.each(['NONE', 'LIMITED', 'FULL'] as const)('makes the menu in authorisation mode %s', (mode) => {
    host.authMode = mode;
    onOpen({ authMode: ScriptApp.AuthMode[mode] }, nothing);
    host.authMode = 'FULL';
    expect(captions()).toEqual(items);
  });

  it('touches neither the document nor a store in authorisation mode NONE, and does the same at installation', () => {
    host.calls.reset();
    onOpen({ authMode: ScriptApp.AuthMode.NONE }, nothing);
    onInstall({ authMode: ScriptApp.AuthMode.NONE }, nothing);
    onOpen(undefined, nothing);
    expect(host.calls.total).toBe(0);
    expect(captions()).toEqual(items);
  });

  it('loads the rest of the add-on only when there is something to finish', () => {
    let loaded = 0;
    const counted = (): typeof rest => {
      loaded += 1;
      return rest;
    };
    onOpen({ authMode: ScriptApp.AuthMode.LIMITED }, counted);
    expect(loaded).toBe(0);
    saveSettings({ journal: { stage: 'staging', helperTabs: [] } });
    onOpen({ authMode: ScriptApp.AuthMode.LIMITED }, counted);
    expect(loaded).toBe(1);
  });

  it('makes the menu also when the rest of the add-on is missing', () => {
    saveSettings({ journal: { stage: 'staging', helperTabs: [] } });
    expect(() => onOpen({ authMode: ScriptApp.AuthMode.LIMITED }, nothing)).not.toThrow();
    expect(captions()).toEqual(items);
  });

  it('clears away what a killed build left behind', () => {
    SpreadsheetApp.getActiveSpreadsheet().insertSheet('Report (building)').hideSheet();
    saveSettings({ journal: { stage: 'staging', helperTabs: ['Report (building)'] } });
    onOpen({ authMode: ScriptApp.AuthMode.LIMITED }, () => rest);
    expect(tabNames()).toEqual(['Mine']);
    expect(readSettings().journal).toBeNull();
  });

  it('leaves a build alone that is still running', () => {
    SpreadsheetApp.getActiveSpreadsheet().insertSheet('Report (building)').hideSheet();
    saveSettings({ journal: { stage: 'staging', helperTabs: ['Report (building)'] } });
    const lock = LockService.getDocumentLock();
    lock.tryLock(1);
    onOpen({ authMode: ScriptApp.AuthMode.LIMITED }, () => rest);
    expect(tabNames()).toEqual(['Mine', 'Report (building)']);
    lock.releaseLock();
  });
});

describe('trySampleData', () => {
  it('asks first, and adds nothing when the answer is no', () => {
    host.ui.onAlert = () => 'CANCEL';
    trySampleData();
    expect(lastAlert()).toContain('Sample orders');
    expect(tabNames()).toEqual(['Mine']);
  });

  it('writes only into new tabs, also when there are tabs of those names', () => {
    trySampleData();
    trySampleData();
    expect(tabNames()).toEqual([
      'Mine',
      ...['Sample activities', 'Sample orders', 'Sample customers', 'Sample enquiries'],
      ...['Sample activities 2', 'Sample orders 2', 'Sample customers 2', 'Sample enquiries 2'],
    ]);
    expect(host.tabs()[0]!.cells[0]!.map((cell) => cell?.value)).toEqual(['x', 1]);
  });

  it('writes days as days of the spreadsheet, whatever its time zone', () => {
    host.dispose();
    host = hostWithGlobals({ tabs: [], timeZone: 'Pacific/Auckland' });
    trySampleData();
    const [first] = SpreadsheetApp.getActiveSpreadsheet()
      .getSheetByName('Sample orders')!
      .getRange('B2')
      .getValues();
    expect(
      Utilities.formatDate(first![0] as GoogleAppsScript.Base.Date, 'Pacific/Auckland', 'yyyy-MM-dd HH:mm'),
    ).toBe('2025-01-01 00:00');
  });

  it('takes everything away again when any one call fails, and says so', () => {
    const before = documentState(host);
    const place = userPlace();
    host.calls.reset();
    trySampleData();
    const calls = host.calls.total;
    for (let n = 1; n < calls; n++) {
      host.dispose();
      host = hostWithGlobals({ tabs: [{ name: 'Mine', cells: [['x', 1]] }] });
      host.failAt(n);
      trySampleData();
      host.failAt(null);
      expect(lastAlert(), `call ${n}`).toContain('stopped while adding the sample tabs');
      expect(documentState(host), `call ${n}`).toEqual(before);
      expect(userPlace(), `call ${n}`).toBe(place);
    }
  });
});

describe('refreshReport', () => {
  it('says what to do when there is no report yet', () => {
    refreshReport();
    expect(lastAlert()).toMatch(/no report yet/);
  });

  describe('with a report', () => {
    beforeEach(() => {
      host.dispose();
      host = smallDocument();
      expect(sidebarBuild(smallRequest()).kind).toBe('built');
    });
    const rateCell = (): GoogleAppsScript.Spreadsheet.Range => {
      const [report] = readSettings().reports;
      const input = report!.inputs.find(({ name }) => name === 'hourlyRate')!;
      return SpreadsheetApp.getActiveSpreadsheet().getSheets()[2]!.getRange(input.row, input.column);
    };

    it('renews it from the saved mapping and says so', () => {
      SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Work')!.getRange('F2').setValue(1000);
      refreshReport();
      expect(lastAlert()).toMatch(/up to date/);
      expect(JSON.stringify(host.tabs()[2]!.cells)).toContain('1506');
    });

    it.each([
      ['YES', 60, 60],
      ['NO', 25, 25],
      ['CANCEL', 60, 25],
    ])('asks about numbers tried out on the report: %s', (button, onReport, saved) => {
      rateCell().setValue(60);
      host.ui.onAlert = ({ buttons }) => (buttons.includes(button) ? button : 'OK');
      refreshReport();
      expect(host.ui.alerts.map(({ prompt }) => prompt).join('\n')).toContain(
        'Value of an hour of your time: 60 on the report, 25 saved',
      );
      expect(rateCell().getValue()).toBe(onReport);
      expect(readSettings().assumptions.hourlyRate).toBe(saved);
    });

    it('builds it anew when its tab was deleted', () => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      spreadsheet.deleteSheet(spreadsheet.getSheets()[2]!);
      refreshReport();
      expect(tabNames()).toEqual(['Work', 'Orders', 'Engagement report']);
    });

    it('tells a failure in one sentence and leaves the report', () => {
      const before = documentState(host);
      SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Work')!.getRange('F1').setValue('Other');
      refreshReport();
      expect(lastAlert()).toContain('"Gain"');
      const [, , report] = host.tabs();
      expect(documentState(host)[report!.id]).toEqual(before[report!.id]);
    });
  });
});

describe('the sidebar and the help', () => {
  it('open beside the sheet', () => {
    const html = '<body><div id="app"></div></body>';
    host.loadAddon('', { Sidebar: html });
    showSidebar();
    expect(host.ui.sidebar).toEqual({ title: 'Engagement ROI', html });
    showHelp();
    expect(host.ui.sidebar).toEqual({
      title: 'Help: functions',
      html: '<body><div id="app" data-opens="help"></div></body>',
    });
  });
});
