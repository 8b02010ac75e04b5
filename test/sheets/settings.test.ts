import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/hostOver';
import { defaultAssumptions } from '../../src/analysis/assumptions';
import type { TabMapping } from '../../src/import/mapping';
import { readSettings, saveSettings } from '../../src/sheets/settings';
import { hostWithGlobals } from './serviceGlobals';

let host: Host;
beforeEach(() => {
  host = hostWithGlobals({ tabs: [] });
});
afterEach(() => host.dispose());

const mapping = (sheetId: number): TabMapping => ({
  sheetId,
  table: 'orders',
  columns: { date: 'Bestelldatum · größer', amount: 'Total (€)' },
  constants: { source: 'Website' },
  amountIncludesTaxAndShipping: true,
});
const store = (): GoogleAppsScript.Properties.Properties => PropertiesService.getDocumentProperties();
const saveText = (name: string, text: string): void => {
  store().setProperties({ [name]: `1:${text.length}`, [`${name}.0`]: text });
};

describe('the settings of a document', () => {
  it('are the defaults before anything was saved', () => {
    expect(readSettings()).toEqual({
      mappings: null,
      assumptions: defaultAssumptions,
      asked: false,
      reports: [],
      journal: null,
      checkTab: null,
      seenTabs: null,
    });
  });

  it('come back as they were saved, many tabs and long header texts included', () => {
    const mappings = Array.from({ length: 120 }, (_mapping, i) => mapping(i));
    const assumptions = {
      ...defaultAssumptions,
      period: { kind: 'custom', from: '2025-01-01', to: '2025-06-30' } as const,
      hourlyRate: 30,
      stageOrder: ['Anfrage', 'Käufer'],
    };
    saveSettings({ mappings, assumptions });
    expect(readSettings()).toMatchObject({ mappings, assumptions, asked: true });
  });

  it('take one read and one write', () => {
    host.calls.reset();
    saveSettings({ mappings: [mapping(1)], assumptions: defaultAssumptions, journal: null });
    readSettings();
    expect(host.calls.byName).toEqual({ 'Properties.setProperties': 1, 'Properties.getProperties': 1 });
  });

  it.each<[string, string | null]>([
    ['EUR', 'EUR'],
    ['€', '€'],
    ['R$', 'R$'],
    ['лв.', 'лв.'],
    ['Taler', null],
    ['12', null],
    ['a"b', null],
    ['', null],
  ])('with the currency "%s" are read with %j', (saved, currency) => {
    saveText('assumptions', JSON.stringify({ hourlyRate: 30, currency: saved }));
    expect(readSettings().assumptions).toEqual({ ...defaultAssumptions, hourlyRate: 30, currency });
  });

  it('of an older version get the defaults of what it did not know', () => {
    saveText('assumptions', JSON.stringify({ hourlyRate: 30, margin: 45, level: 'high', unknown: 1 }));
    expect(readSettings().assumptions).toEqual({ ...defaultAssumptions, hourlyRate: 30 });
  });

  it('that are damaged cost nothing else: each falls back alone', () => {
    saveSettings({ assumptions: { ...defaultAssumptions, hourlyRate: 12 } });
    saveText('mappings', '[{"sheetId": 1');
    saveText('reports', '{"not": "a list"}');
    saveText('journal', '{"stage": "dancing"}');
    expect(readSettings()).toMatchObject({ mappings: null, reports: [], journal: null });
    expect(readSettings().assumptions.hourlyRate).toBe(12);
  });

  it('keep the good entries of a list with a damaged one', () => {
    saveText(
      'mappings',
      JSON.stringify([mapping(1), { sheetId: 'x' }, mapping(2)]).replace(/[\u0080-\uffff]/g, '?'),
    );
    expect(readSettings().mappings?.map(({ sheetId }) => sheetId)).toEqual([1, 2]);
  });

  it('are the defaults, and saving does nothing, where a script has no document', () => {
    Object.assign(globalThis, { PropertiesService: { getDocumentProperties: () => null } });
    saveSettings({ mappings: [mapping(1)] });
    expect(readSettings().mappings).toBeNull();
  });
});
