import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../host/hostOver';
import { onOpen } from '../../src/addon/menu';
import { checkThisAddOn } from '../../src/addon/menuActions';
import { inWorkingTab } from '../../src/addon/selfTest/inWorkingTab';
import { lookIntoDocument } from '../../src/addon/openDocument';
import { readSettings, saveSettings } from '../../src/sheets/settings';
import { documentState, userPlace } from '../sheets/documentState';
import { hostWithGlobals } from '../sheets/serviceGlobals';
import { smallDocument } from './smallDocument';

const listName = 'Check of Engagement ROI';
let host: Host;
afterEach(() => host.dispose());

const listId = (): number => host.tabs().find(({ name }) => name === listName)!.id;
const tabNames = (): string[] => host.tabs().map(({ name }) => name);
/** The tabs that were there before. */
const tabsOf = (state: Record<string, object>, before: object): object =>
  Object.fromEntries(Object.entries(state).filter(([id]) => id in before));
const lastAlert = (): string => host.ui.alerts.at(-1)?.prompt ?? '';

function opened(): void {
  host = hostWithGlobals({
    tabs: [
      {
        name: 'Mine',
        cells: [
          ['x', 1],
          ['=1+1', true],
        ],
      },
      { name: 'Other', cells: [] },
    ],
  });
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  spreadsheet.setActiveRange(spreadsheet.getRange('Mine!B2'));
  host.calls.reset();
}

/** Without the functions of the add-on every line is there all the same, and its cells hold #NAME?. */
function callsOfOneCheck(): number {
  opened();
  checkThisAddOn();
  const { total } = host.calls;
  host.dispose();
  return total;
}

describe('the service calls of a check', () => {
  it('are at most 80, the same for 100 and for 10,000 rows of the user’s', () => {
    const callsWith = (orders: number): number => {
      host = smallDocument(orders);
      host.calls.reset();
      checkThisAddOn();
      const { total } = host.calls;
      host.dispose();
      return total;
    };
    const few = callsWith(100);
    expect(few).toBeLessThanOrEqual(80);
    expect(callsWith(10_000)).toBe(few);
    host = smallDocument();
  });
});

describe('a check in which one call fails', () => {
  const parts = 4;
  let calls = 0;
  beforeAll(() => {
    calls = callsOfOneCheck();
  });

  it.each(Array.from({ length: parts }, (_part, at) => [at + 1, parts]))(
    'leaves no working tab and the user’s tabs and place as they were (part %d of %d)',
    (part) => {
      expect(calls).toBeGreaterThan(50);
      let stopped = 0;
      for (let n = part; n <= calls; n += parts) {
        opened();
        const before = documentState(host);
        const place = userPlace();
        host.failAt(n);
        checkThisAddOn();
        host.failAt(null);
        const listed = tabNames().includes(listName);
        expect(tabNames(), `call ${n}`).toEqual(['Mine', 'Other', ...(listed ? [listName] : [])]);
        expect(tabsOf(documentState(host), before), `call ${n}`).toEqual(before);
        expect(userPlace(), `call ${n}`).toBe(place);
        expect(readSettings().journal, `call ${n}`).toBeNull();
        expect(PropertiesService.getDocumentProperties().getProperty('check'), `call ${n}`).toBeNull();
        if (!listed)
          expect(lastAlert(), `call ${n}`).toMatch(/^Google Sheets stopped while checking the add-on\./);
        stopped += listed ? 0 : 1;
        host.dispose();
      }
      expect(stopped).toBeGreaterThan(5);
      opened();
    },
  );
});

describe('a second check that fails while it writes its list', () => {
  it('leaves the user’s tabs and place as they were, no working tab, and a third check succeeds', () => {
    opened();
    checkThisAddOn();
    const { [listId()]: _list, ...before } = documentState(host);
    const place = userPlace();
    host.calls.reset();
    checkThisAddOn();
    const calls = host.calls.total;
    // The list takes the last calls; the release of the lock is a courtesy.
    for (let n = calls - 15; n < calls; n += 2) {
      host.failAt(n);
      checkThisAddOn();
      host.failAt(null);
      expect(lastAlert(), `call ${n}`).toMatch(/^Google Sheets stopped while checking the add-on\./);
      expect(tabNames(), `call ${n}`).toEqual(['Mine', 'Other', listName]);
      expect(tabsOf(documentState(host), before), `call ${n}`).toEqual(before);
      expect(userPlace(), `call ${n}`).toBe(place);
    }
    checkThisAddOn();
    expect(lastAlert()).toMatch(/^\d+ of \d+ passed/);
    expect(tabNames()).toEqual(['Mine', 'Other', listName]);
  });
});

describe('a check that is killed', () => {
  it('is tidied up when the file is opened again', () => {
    opened();
    let working = '';
    let { journal } = readSettings();
    inWorkingTab(SpreadsheetApp.getActiveSpreadsheet(), (tab) => {
      working = tab.getName();
      ({ journal } = readSettings());
    });
    expect(tabNames()).toEqual(['Mine', 'Other']);
    // The state in which a killed script leaves the document.
    SpreadsheetApp.getActiveSpreadsheet().insertSheet(working).hideSheet();
    saveSettings({ journal });
    onOpen({ authMode: ScriptApp.AuthMode.LIMITED }, () => ({ lookIntoDocument }));
    expect(tabNames()).toEqual(['Mine', 'Other']);
    expect(readSettings().journal).toBeNull();
  });
});
