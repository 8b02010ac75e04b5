import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../host/hostOver';
import { checkThisAddOn } from '../../src/addon/menuActions';
import { sidebarSetup } from '../../src/addon/sidebarServer';
import { readWhenFinished } from '../../src/addon/selfTest/readWhenFinished';
import { formula } from '../../src/selfTest/check';
import { judgeTrial } from '../../src/selfTest/judgeTrial';
import { workingTab } from '../../src/selfTest/workingTab';
import { saveSettings } from '../../src/sheets/settings';
import { builtFiles, type BuiltFiles } from '../builtFiles';
import { documentState, userPlace } from '../sheets/documentState';
import { hostWithGlobals } from '../sheets/serviceGlobals';

const listName = 'Check of Engagement ROI';
let files: BuiltFiles;
let host: Host;
beforeAll(async () => {
  files = await builtFiles();
});
afterEach(() => host.dispose());

const day = (n: number): Date => new Date(Date.UTC(2025, 0, 1 + n));
const ownTabs = [
  {
    name: 'Work',
    cells: [
      ['Date', 'Channel', 'Cost', 'Gain'],
      [day(3), '=1+1', 5, 40],
    ],
  },
  {
    name: 'Notes',
    cells: [
      ['a', '', 1.5],
      ['', true, ''],
    ],
  },
];

/** A document of the user's with a formula, a selection on the second tab, and the add-on as it is pushed. */
function opened(where: { locale?: string; timeZone?: string } = {}, code = files['Code.js']): void {
  host = hostWithGlobals({ tabs: ownTabs, ...where });
  host.loadAddon(code, { Sidebar: files['Sidebar.html'], AddOn: files['AddOn.html'] });
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  spreadsheet.getRange('Notes!D1').setFormula('=SUM(Work!C2:D2)*2');
  spreadsheet.setActiveRange(spreadsheet.getRange('Notes!B2:C2'));
}

const shownRows = (): string[][] => {
  const list = host.tabs().find(({ name }) => name === listName);
  return (list?.cells ?? []).map((row) => row.map((cell) => cell?.shown ?? ''));
};
const lines = (mark: string): string[][] => shownRows().filter(([first]) => first === mark);
const headline = (): string => shownRows()[2]?.[0] ?? '';
/** The tabs that were there before. */
const tabsOf = (state: Record<string, object>, before: object): object =>
  Object.fromEntries(Object.entries(state).filter(([id]) => id in before));
const lastAlert = (): string => host.ui.alerts.at(-1)?.prompt ?? '';
describe('Check this add-on, as it is pushed', () => {
  it.each([
    ['en_US', 'Pacific/Auckland'],
    ['de_DE', 'America/St_Johns'],
    ['fr_FR', 'Europe/Paris'],
    ['en_GB', 'Asia/Kolkata'],
  ])('passes in %s and %s, and changes nothing but its own tab', (locale, timeZone) => {
    host = hostWithGlobals({ tabs: ownTabs, locale, timeZone });
    const addon = host.loadAddon(files['Code.js'], {
      Sidebar: files['Sidebar.html'],
      AddOn: files['AddOn.html'],
    });
    const before = documentState(host);
    const place = userPlace();
    addon.runMenuItem('checkThisAddOn');
    expect([...lines('✗'), ...lines('…')]).toEqual([]);
    const passed = lines('✓').length;
    expect(passed).toBeGreaterThan(50);
    expect(headline()).toBe(`${passed} of ${passed} passed`);
    expect(shownRows()[3]?.[0]).toMatch(
      new RegExp(`^Checked \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d\\. .* ${locale}, .* ${timeZone}\\.$`),
    );
    expect(lastAlert()).toBe(`${passed} of ${passed} passed. The list is in the tab "${listName}".`);
    expect(host.tabs().map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Work', false],
      ['Notes', false],
      [listName, false],
    ]);
    expect(tabsOf(documentState(host), before)).toEqual(before);
    expect(userPlace()).toBe(place);
  });
});

describe('a check that does not pass', () => {
  /** The pushed code with another body for one function. */
  const withBody = (name: string, body: string): string => {
    const start = files['Code.js'].indexOf(`function ${name}(`);
    const open = files['Code.js'].indexOf('{', start) + 1;
    return `${files['Code.js'].slice(0, open)}\n  ${body}\n${files['Code.js'].slice(open)}`;
  };

  it('names a function that answers wrongly, with what was expected and what came', () => {
    opened({}, withBody('BREAK_EVEN_HOURS', 'return 33;'));
    checkThisAddOn();
    expect(lines('✗').map((row) => row.slice(1, 4))).toEqual([
      ['BREAK_EVEN_HOURS: 960 at 30 an hour', '32', '33'],
    ]);
    expect(headline()).toMatch(/^\d+ of \d+ passed, 1 failed$/);
  });

  it('names a function that no longer refuses an error cell', () => {
    opened({}, withBody('ROE', 'if (gain === "#DIV/0!") return 0.5;'));
    checkThisAddOn();
    expect(lines('✗').map((row) => row.slice(1, 4))).toEqual([
      ['A cell with an error is refused', 'an error', '0.5'],
    ]);
  });

  it('never takes a cell that is still loading for an answer', () => {
    opened({}, withBody('SAMPLE_SIZE', 'return "Loading...";'));
    const waited: number[] = [];
    const { formatDate } = Utilities;
    Object.assign(globalThis, { Utilities: { formatDate, sleep: (ms: number) => waited.push(ms) } });
    checkThisAddOn();
    expect(lines('…').map((row) => row.slice(1, 4))).toEqual([
      ['SAMPLE_SIZE: to see 25 % become 30 %', '1251', 'not finished'],
    ]);
    expect(headline()).toMatch(/^\d+ of \d+ passed, 1 not finished$/);
    expect(shownRows().flat().join()).toContain('run it again');
    // Three quarters of a minute: a script may run for six minutes.
    expect(waited.reduce((sum, ms) => sum + ms)).toBeLessThan(60_000);
  });

  it('says what to do where the spreadsheet does not know the functions', () => {
    host = hostWithGlobals({ tabs: ownTabs });
    checkThisAddOn();
    expect(lines('✗').map(([, , , got]) => got)).toContain('#NAME?');
    expect(shownRows().flat().join()).toContain('this spreadsheet does not know the functions');
    expect(lines('✓').map(([, what]) => what)).toContain('Built-in functions: distributions');
    expect(lines('✓').some(([, what]) => what!.startsWith('ROE'))).toBe(false);
  });
});

describe('an answer that comes late', () => {
  it('is waited for, and read as soon as all are there', () => {
    host = hostWithGlobals({ tabs: [] });
    const trials = [formula('=F()', 0.5), formula('=G()', 'D')];
    const layout = workingTab([{ what: '', from: '', trials }], []);
    const states = [
      [['Loading...'], ['']],
      [['Loading...'], ['D']],
      [[0.5], ['D']],
    ];
    const range = { getValues: () => states.shift() ?? [], getDisplayValues: () => [['0.5'], ['D']] };
    const tab = { getRange: () => range } as unknown as GoogleAppsScript.Spreadsheet.Sheet;
    const readingOf = readWhenFinished(tab, layout);
    expect(states).toEqual([]);
    const [late, soon] = layout.checks[0]!.trials;
    expect(judgeTrial(late!.trial, readingOf(late!))).toBe('passed');
    expect(judgeTrial(soon!.trial, readingOf(soon!))).toBe('passed');
  });
});

describe('a second check', () => {
  it('writes into the same tab, wherever it is and whatever its name is, and keeps what stands beside it', () => {
    opened();
    checkThisAddOn();
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const list = spreadsheet.getSheetByName(listName)!;
    list.setName('Mine now');
    list.getRange('G3').setValue('seen');
    list.getRange('A3').setValue('old');
    checkThisAddOn();
    expect(spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual(['Work', 'Notes', 'Mine now']);
    expect(list.getRange('G3').getValue()).toBe('seen');
    expect(list.getRange('A3').getValue()).toMatch(/^\d+ of \d+ passed$/);
    expect(lastAlert()).toContain('"Mine now"');
  });

  it('writes a new tab when the list was deleted, and never over a tab of the user’s with its name', () => {
    opened();
    checkThisAddOn();
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    spreadsheet.deleteSheet(spreadsheet.getSheetByName(listName)!);
    spreadsheet.insertSheet(listName).getRange('A1').setValue('my own');
    checkThisAddOn();
    expect(spreadsheet.getSheetByName(listName)!.getRange('A1').getValue()).toBe('my own');
    expect(spreadsheet.getSheetByName(`${listName} 2`)!.getRange('A1').getValue()).toBe(listName);
  });

  it('never writes over what somebody put in place of the last list', () => {
    opened();
    checkThisAddOn();
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const list = spreadsheet.getSheetByName(listName)!;
    list.getRange('A1:B1').setValues([['Order', 'Amount']]);
    checkThisAddOn();
    expect(list.getRange('A1:B1').getValues()).toEqual([['Order', 'Amount']]);
    expect(spreadsheet.getSheetByName(`${listName} 2`)!.getRange('A1').getValue()).toBe(listName);
  });

  it('leaves no rows of a longer list behind', () => {
    opened();
    checkThisAddOn();
    const list = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(listName)!;
    const rows = list.getLastRow();
    list.getRange(rows + 3, 2).setValue('from a longer list');
    checkThisAddOn();
    expect(list.getLastRow()).toBe(rows);
  });

  it('the list is never offered as a tab with data', () => {
    opened();
    checkThisAddOn();
    expect(sidebarSetup().tabs.map(({ name }) => name)).toEqual(['Work', 'Notes']);
  });
});

describe('with tabs that were chosen', () => {
  it('ROE() in a cell is the figure worked out without one', () => {
    opened();
    const mapping = {
      sheetId: SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Work')!.getSheetId(),
      table: 'activities' as const,
      columns: { date: 'Date', channel: 'Channel', cost: 'Cost', gain: 'Gain' },
      constants: {},
    };
    saveSettings({ mappings: [mapping] });
    checkThisAddOn();
    const [line] = lines('✓').filter(([, what]) => what!.startsWith('ROE()'));
    // (40 − 5) ÷ 5
    expect(line?.slice(2, 4)).toEqual(['7', '7']);
  });
});
