import { afterEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/hostOver';
import { sidebarBuild, sidebarSetup } from '../../src/addon/sidebarServer';
import { documentState, userPlace } from '../sheets/documentState';
import { smallDocument, smallRequest } from './smallDocument';

let host: Host;
afterEach(() => host.dispose());

const mappedTabs = 2;

/** A tab that was deleted and built again has another id. */
const byName = (): object[] => Object.values(documentState(host)).map((tab) => ({ ...tab, id: 0 }));

/** Calls one build takes, once without a report and once with one. */
function callsOf(orders: number): { first: number; refresh: number } {
  host = smallDocument(orders);
  host.calls.reset();
  expect(sidebarBuild(smallRequest()).kind).toBe('built');
  const first = host.calls.total;
  host.calls.reset();
  expect(sidebarBuild(smallRequest()).kind).toBe('built');
  const refresh = host.calls.total;
  host.dispose();
  return { first, refresh };
}

describe('the service calls of a report', () => {
  it('are at most 60 and one for each mapped tab, the same for 100 and for 100,000 orders', () => {
    const few = callsOf(100);
    expect(few.first).toBeLessThanOrEqual(60 + mappedTabs);
    expect(few.refresh).toBeLessThanOrEqual(60 + mappedTabs);
    expect(callsOf(100_000)).toEqual(few);
  });
});

describe('a first build through the sidebar in which one call fails', () => {
  it('says so, leaves the document as it was, and the next build succeeds; progress and lock are no reason to fail', () => {
    host = smallDocument();
    const before = documentState(host);
    const place = userPlace();
    host.calls.reset();
    sidebarBuild(smallRequest());
    const calls = host.calls.total;
    const after = byName();
    const outcomes: string[] = [];
    for (let n = 1; n <= calls; n++) {
      host.dispose();
      host = smallDocument();
      host.failAt(n);
      const result = sidebarBuild(smallRequest());
      host.failAt(null);
      outcomes.push(result.kind);
      if (result.kind === 'failed') {
        expect(result.sentence, `call ${n}`).toMatch(/^Google Sheets stopped while building the report\./);
        expect(documentState(host), `call ${n}`).toEqual(before);
        expect(userPlace(), `call ${n}`).toBe(place);
        expect(sidebarBuild(smallRequest()).kind).toBe('built');
      }
      expect(byName(), `call ${n}`).toEqual(after);
      expect(sidebarSetup().report?.name).toBe('Engagement report');
    }
    // Four progress notes and their removal, the release of the lock: a courtesy, and not needed.
    expect(outcomes.filter((kind) => kind === 'built')).toHaveLength(6);
  });
});

describe('a refresh through the sidebar in which one call fails', () => {
  const renewedInputs = (): void => {
    const work = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Work')!;
    work.getRange('F2').setValue(1000);
  };
  const documentToRefresh = (): void => {
    host = smallDocument();
    sidebarBuild(smallRequest());
    renewedInputs();
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    spreadsheet.setActiveRange(spreadsheet.getRange('Orders!B3'));
  };

  it('ends in the last good report or in the new one, and the next refresh succeeds', () => {
    documentToRefresh();
    const before = documentState(host);
    host.calls.reset();
    sidebarBuild(smallRequest());
    const calls = host.calls.total;
    const after = documentState(host);
    expect(after).not.toEqual(before);
    let failures = 0;
    for (let n = 1; n <= calls; n++) {
      host.dispose();
      documentToRefresh();
      host.failAt(n);
      const { kind } = sidebarBuild(smallRequest());
      host.failAt(null);
      failures += kind === 'failed' ? 1 : 0;
      expect(documentState(host), `call ${n}: ${kind}`).toEqual(kind === 'failed' ? before : after);
      expect(userPlace(), `call ${n}`).toBe('Orders!B3');
      expect(sidebarBuild(smallRequest()).kind, `after call ${n}`).toBe('built');
      expect(documentState(host), `after call ${n}`).toEqual(after);
    }
    expect(failures).toBeGreaterThan(25);
  });
});
