import { afterEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/hostOver';
import * as addOn from '../../src/addon/index';
import type { BuildResult } from '../../src/addon/dto';
import { oneName, threeIdentifiers } from '../analysis/threeIdentifiers';
import { hostWithGlobals } from '../sheets/serviceGlobals';
import { requestOf } from './sampleDocument';

type Built = Extract<BuildResult, { kind: 'built' }>;

let host: Host;
afterEach(() => host.dispose());

function built(tabs: typeof oneName): Built {
  host = hostWithGlobals({
    tabs: tabs.map(({ name, cells }) => ({ name, cells: cells.map((row) => [...row]) as string[][] })),
    timeZone: 'Europe/Berlin',
    locale: 'de_DE',
  });
  const result = addOn.sidebarBuild({ ...requestOf(), templateId: 'full' });
  if (result.kind !== 'built') throw new Error(JSON.stringify(result));
  return result;
}

function textOf(tab: string): string {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab)!;
  const cells = sheet.getDataRange().getValues().flat();
  return cells.filter((cell) => cell !== '').join(' ');
}

const valuesOf = ({ figures }: Built): unknown[] => figures.map(({ key, value }) => [key, value]);
const matchSentence =
  '40 of 40 customers of the list have an order: 20 found by e-mail address, 20 by phone number. 124 of 125 orders have a customer, 96 of them one of the list; 1 is a guest check-out.';

describe('a report over tabs that name customers in three ways', () => {
  it('has the figures of the same shop with one name for everybody', () => {
    const joined = valuesOf(built(threeIdentifiers));
    host.dispose();
    const plain = valuesOf(built(oneName));
    expect(joined.length).toBeGreaterThan(20);
    expect(joined).toEqual(plain);
  });

  it('says how the tabs met, in the sidebar and in small print, and names nobody', () => {
    const { overall, report } = built(threeIdentifiers);
    expect(overall.remarks).toEqual([matchSentence]);
    const page = textOf(report.name);
    expect(page).toContain(matchSentence);
    expect(page).not.toMatch(/@x\.example|30 ?55|\b70\d\d\b/);
  });

  it('says what was not used to join them, by number and cell', () => {
    const [orders, ...lists] = threeIdentifiers;
    const atTheTill = ['', '', '0000000000', '2025-03-01', 9];
    const { overall, report } = built([
      { ...orders!, cells: [...orders!.cells, atTheTill, atTheTill] },
      ...lists,
    ]);
    const sentence =
      '1 phone number (Orders!C127) stands for several people or for nobody, so it was not used to join customers. 2 orders name nobody else and count as guest check-outs.';
    expect(overall.remarks[1]).toBe(sentence);
    expect(textOf(report.name)).toContain(sentence);
  });

  it('is what functions without arguments answer from', () => {
    const { figures } = built(threeIdentifiers);
    const lift = figures.find(({ key }) => key === 'repeat.lift')!.value;
    host.authMode = 'CUSTOM_FUNCTION';
    expect(lift).toBeGreaterThan(0.5);
    expect(addOn.customFunction('REPEAT_LIFT', [], () => addOn)).toBe(lift);
  });

  it('leaves the tabs as they were', () => {
    built(threeIdentifiers);
    const orders = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Orders')!;
    expect(orders.getDataRange().getValues()[1]!.slice(0, 3)).toEqual([
      "'7000",
      'P0@X.EXAMPLE',
      '+49 (0)30-551000',
    ]);
  });
});
