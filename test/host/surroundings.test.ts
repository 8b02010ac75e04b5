import { afterEach, describe, expect, test, vi } from 'vitest';
import { callUnknown, openHost, type OpenHost } from './openHost';

afterEach(() => {
  vi.useRealTimers();
});

interface Services {
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly CacheService: GoogleAppsScript.Cache.CacheService;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
  readonly ScriptApp: GoogleAppsScript.Script.ScriptApp;
  readonly Logger: GoogleAppsScript.Base.Logger;
}

const servicesOf = ({ host }: OpenHost): Services => host.services as unknown as Services;

// reference/properties/Properties.md; quotas: 9 kB a value, 500 kB a store (guides/services/quotas.md).
describe('properties', () => {
  test('are texts by key, one store each for document, user and script', () => {
    const { PropertiesService } = servicesOf(openHost());
    const properties = PropertiesService.getDocumentProperties();
    properties.setProperty('a', '1').setProperties({ b: '2', c: '3' });
    expect(properties.getProperty('a')).toBe('1');
    expect(properties.getProperty('none')).toBeNull();
    expect(properties.getProperties()).toEqual({ a: '1', b: '2', c: '3' });
    expect(properties.getKeys()).toEqual(['a', 'b', 'c']);
    properties.deleteProperty('a');
    properties.setProperties({ d: '4' }, true);
    expect(PropertiesService.getDocumentProperties().getProperties()).toEqual({ d: '4' });
    expect(PropertiesService.getUserProperties().getProperties()).toEqual({});
    expect(PropertiesService.getScriptProperties().getKeys()).toEqual([]);
    properties.deleteAllProperties();
    expect(properties.getKeys()).toEqual([]);
  });

  test('hold 9 kB each and 500 kB together', () => {
    const properties = servicesOf(openHost()).PropertiesService.getDocumentProperties();
    properties.setProperty('fits', 'x'.repeat(9 * 1024));
    expect(() => properties.setProperty('large', 'x'.repeat(9 * 1024 + 1))).toThrow(
      'Argument too large: value',
    );
    expect(() => properties.setProperty('bytes', 'ä'.repeat(5000))).toThrow('Argument too large: value');
    expect(() => {
      for (let i = 0; i < 60; i++) properties.setProperty(String(i), 'x'.repeat(9000));
    }).toThrow('property storage quota');
  });
});

// reference/cache/Cache.md: 250 characters of key, 100 kB of value, 600 seconds unless told, 21600 at most.
describe('the cache', () => {
  test('keeps texts for their time', () => {
    vi.useFakeTimers({ now: 0, toFake: ['Date'] });
    const cache = servicesOf(openHost()).CacheService.getDocumentCache();
    cache?.put('short', 'a', 10);
    cache?.put('usual', 'b');
    expect(cache?.getAll(['short', 'usual', 'none'])).toEqual({ short: 'a', usual: 'b' });
    vi.setSystemTime(10_000);
    expect([cache?.get('short'), cache?.get('usual')]).toEqual([null, 'b']);
    vi.setSystemTime(600_000);
    expect(cache?.get('usual')).toBeNull();
  });

  test('refuses what is too long and forgets what is removed', () => {
    const cache = servicesOf(openHost()).CacheService.getDocumentCache();
    expect(() => cache?.put('k'.repeat(251), 'v')).toThrow('Argument too large: key');
    expect(() => cache?.put('k', 'v'.repeat(100 * 1024 + 1))).toThrow('Argument too large: value');
    expect(() => cache?.put('k', 'v', 21_601)).toThrow('Invalid argument');
    cache?.put('k', 'v');
    cache?.put('l', 'w');
    cache?.remove('k');
    cache?.removeAll(['l']);
    expect(cache?.getAll(['k', 'l'])).toEqual({});
  });

  test('keeps 1000 items and drops the oldest', () => {
    const cache = servicesOf(openHost()).CacheService.getScriptCache();
    for (let i = 0; i <= 1000; i++) cache.put(`key ${String(i)}`, 'v');
    expect([cache.get('key 0'), cache.get('key 1')]).toEqual([null, 'v']);
  });
});

// reference/lock/Lock.md
test('a lock is held by one Lock object until it is released', () => {
  const { LockService } = servicesOf(openHost());
  const [first, second] = [LockService.getDocumentLock(), LockService.getDocumentLock()];
  expect([first.tryLock(100), first.tryLock(100), first.hasLock()]).toEqual([true, true, true]);
  expect([second.tryLock(100), second.hasLock()]).toEqual([false, false]);
  expect(() => {
    second.waitLock(100);
  }).toThrow('Lock timeout');
  second.releaseLock();
  expect(first.hasLock()).toBe(true);
  first.releaseLock();
  expect(second.tryLock(100)).toBe(true);
  expect(LockService.getUserLock().tryLock(1)).toBe(true);
  expect(LockService.getScriptLock().tryLock(1)).toBe(true);
});

// reference/html/HtmlService.md, reference/base/Ui.md#showsidebaruserinterface
describe('the user interface', () => {
  const code = 'function onOpen() {}';

  test('shows a sidebar from a file of the add-on, with its title', () => {
    const opened = openHost();
    const { HtmlService } = servicesOf(opened);
    opened.host.loadAddon(code, { Sidebar: '<b>hi</b>' });
    const shown: string[] = [];
    opened.host.ui.onSidebar = ({ title, html }) => shown.push(title, html);
    const output = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Engagement').setWidth(900);
    opened.app.getUi().showSidebar(output);
    expect([output.getContent(), output.getTitle()]).toEqual(['<b>hi</b>', 'Engagement']);
    expect(shown).toEqual(['Engagement', '<b>hi</b>']);
    expect(opened.host.ui.sidebar).toEqual({ title: 'Engagement', html: '<b>hi</b>' });
    expect(() => HtmlService.createHtmlOutputFromFile('None')).toThrow('No HTML file named None was found.');
  });

  // reference/html/html-template#getRawContent()
  test('gives the text of a file of the add-on as it is, and makes nothing of its scriptlets', () => {
    const opened = openHost();
    const { HtmlService } = servicesOf(opened);
    opened.host.loadAddon(code, { Part: 'a // b\n<?= c ?>' });
    const template = HtmlService.createTemplateFromFile('Part');
    expect(template.getRawContent()).toBe('a // b\n<?= c ?>');
    expect(() => template.evaluate()).toThrow('HtmlTemplate.evaluate is not supported by the local host');
    expect(() => HtmlService.createTemplateFromFile('None')).toThrow('No HTML file named None was found.');
  });

  // reference/base/Menu.md
  test('takes the menu of the add-on with its submenus', () => {
    const { app, host } = openHost();
    const ui = app.getUi();
    ui.createAddonMenu()
      .addItem('Open', 'open')
      .addSeparator()
      .addSubMenu(ui.createMenu('More').addItem('Help', 'help'))
      .addToUi();
    expect(host.ui.menus).toEqual([
      {
        caption: '',
        entries: [
          { kind: 'item', caption: 'Open', functionName: 'open' },
          { kind: 'separator' },
          {
            kind: 'menu',
            caption: 'More',
            entries: [{ kind: 'item', caption: 'Help', functionName: 'help' }],
          },
        ],
      },
    ]);
  });

  // reference/base/Ui.md#alerttitle,-prompt,-buttons
  test('asks with an alert and gives the button that was pressed', () => {
    const { app, host } = openHost();
    const ui = app.getUi();
    expect(ui.alert('Saved.')).toBe(ui.Button.OK);
    host.ui.onAlert = () => 'NO';
    expect(ui.alert('Title', 'Replace it?', ui.ButtonSet.YES_NO)).toBe(ui.Button.NO);
    expect(host.ui.alerts.at(-1)).toEqual({ title: 'Title', prompt: 'Replace it?', buttons: ['YES', 'NO'] });
    expect(() => ui.alert('x', 'YES_NO' as never, 'z' as never)).toThrow("don't match the method signature");
  });

  // reference/spreadsheet/Spreadsheet.md#toastmsg,-title,-timeoutseconds
  test('shows toasts', () => {
    const { document, host } = openHost();
    document.toast('Done', 'Report', 3);
    document.toast('Again');
    expect(host.ui.toasts).toEqual([
      { message: 'Done', title: 'Report', seconds: 3 },
      { message: 'Again', title: '', seconds: 5 },
    ]);
  });
});

test('Utilities formats dates, makes ids and does not really sleep', () => {
  const { Utilities } = servicesOf(openHost());
  expect(Utilities.formatDate(new Date(0), 'GMT', 'yyyy-MM-dd')).toBe('1970-01-01');
  expect(Utilities.getUuid()).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  const before = Date.now();
  Utilities.sleep(5000);
  expect(Date.now() - before).toBeLessThan(1000);
});

test('Logger and console keep what was logged', () => {
  const opened = openHost();
  const { Logger } = servicesOf(opened);
  Logger.log('a');
  Logger.log({ b: 1 });
  (opened.host.services.console as Console).warn('c', 2);
  expect(opened.host.log).toEqual(['a', '{"b":1}', 'c 2']);
  expect(Logger.getLog()).toBe('a\n{"b":1}\nc 2');
  Logger.clear();
  expect(Logger.getLog()).toBe('');
});

describe('what the host lacks', () => {
  test.each([
    ['SpreadsheetApp', 'openById'],
    ['SpreadsheetApp', 'newConditionalFormatRule'],
    ['SpreadsheetApp', 'CopyPasteType'],
    ['Utilities', 'newBlob'],
    ['ScriptApp', 'newTrigger'],
    ['HtmlService', 'createTemplate'],
    ['LockService', 'foo'],
  ])('%s.%s throws by name', (service, member) => {
    const { host } = openHost();
    expect(() => callUnknown(host.services[service], member)).toThrow(
      `${service}.${member} is not supported by the local host`,
    );
  });

  test('members of the document throw by name, and so do unknown members of an enumeration', () => {
    const { app, document, sheet } = openHost();
    expect(() => callUnknown(document, 'addEditor')).toThrow(
      'Spreadsheet.addEditor is not supported by the local host',
    );
    expect(() => sheet.getConditionalFormatRules()).toThrow(
      'Sheet.getConditionalFormatRules is not supported',
    );
    expect(() => sheet.getRange('A1').trimWhitespace()).toThrow('Range.trimWhitespace is not supported');
    expect(() => callUnknown(app.BorderStyle, 'WAVY')).toThrow('BorderStyle.WAVY is not supported');
  });

  // reference/spreadsheet/EmbeddedChartBuilder.md lists no setTitle.
  test('the generic chart builder has no setTitle, as at Google', () => {
    const { sheet } = openHost();
    expect(() => callUnknown(sheet.newChart(), 'setTitle', 'x')).toThrow(
      'EmbeddedChartBuilder.setTitle is not supported',
    );
  });

  test('nothing can be set on a service object', () => {
    const { sheet } = openHost();
    expect(() => {
      (sheet as unknown as { name: string }).name = 'x';
    }).toThrow('Sheet.name cannot be set');
  });
});

test.each([
  ['getRange', [1.5, 1], '(number,number)'],
  ['getRange', ['A1', 'B2'], '(String,String)'],
  ['setName', [null], '(null)'],
  ['setColumnWidth', [1], '(number)'],
  ['insertChart', [{}], '((class))'],
])('a wrong call of %s with %j is refused as Google does', (name, args, types) => {
  const { sheet } = openHost();
  expect(() => callUnknown(sheet, name, ...args)).toThrow(
    `The parameters ${types} don't match the method signature for SpreadsheetApp.Sheet.${name}.`,
  );
});

describe('service calls', () => {
  test('that read or change the document or a store are counted, getters of objects are not', () => {
    const opened = openHost();
    const { host, document, sheet } = opened;
    const range = document.getActiveSheet().getRange('A1:B2');
    range.offset(1, 1).getA1Notation();
    sheet.newChart().addRange(range).build();
    opened.app.newTextStyle().setBold(true).build();
    servicesOf(opened).PropertiesService.getDocumentProperties();
    expect(host.calls.total).toBe(0);
    range.setValue(1);
    range.getValues();
    range.getValues();
    servicesOf(opened).PropertiesService.getDocumentProperties().getProperty('a');
    opened.app.flush();
    expect(host.calls.total).toBe(5);
    expect(host.calls.byName).toEqual({
      'Range.setValue': 1,
      'Range.getValues': 2,
      'Properties.getProperty': 1,
      'SpreadsheetApp.flush': 1,
    });
    host.calls.reset();
    expect([host.calls.total, host.calls.byName]).toEqual([0, {}]);
  });

  test('the n-th counted call fails before it does anything, once', () => {
    const { host, sheet } = openHost();
    host.failAt(2);
    sheet.getRange('A1').setValue('first');
    expect(() => sheet.getRange('A2').setValue('second')).toThrow('Service Spreadsheets failed');
    sheet.getRange('A3').setValue('third');
    expect(sheet.getRange('A1:A3').getValues()).toEqual([['first'], [''], ['third']]);
    host.failAt(1);
    host.failAt(null);
    expect(sheet.getRange('A1').getValue()).toBe('first');
  });
});

// workspace-add-ons/concepts/editor-auth-lifecycle.md, the table of authorization modes
describe('authorization', () => {
  const attempts = (opened: OpenHost): Record<string, () => unknown> => ({
    menu: () => opened.app.getUi().createAddonMenu().addItem('a', 'b').addToUi(),
    formatDate: () => servicesOf(opened).Utilities.formatDate(new Date(), 'GMT', 'yyyy'),
    readDocument: () => opened.sheet.getRange('A1').getValue(),
    changeDocument: () => opened.sheet.getRange('A1').setValue(1),
    properties: () => servicesOf(opened).PropertiesService.getDocumentProperties().getProperty('a'),
    openSidebar: () => {
      opened.app.getUi().showSidebar(servicesOf(opened).HtmlService.createHtmlOutput('x'));
    },
  });

  test.each([
    ['NONE', ['menu', 'formatDate']],
    ['LIMITED', ['menu', 'formatDate', 'readDocument', 'changeDocument', 'properties']],
    ['CUSTOM_FUNCTION', ['formatDate', 'readDocument', 'properties']],
    ['FULL', ['menu', 'formatDate', 'readDocument', 'changeDocument', 'properties', 'openSidebar']],
  ] as const)('%s allows %j and refuses the rest', (mode, allowed) => {
    const opened = openHost();
    opened.host.authMode = mode;
    const done = Object.entries(attempts(opened))
      .filter(([, attempt]) => {
        try {
          attempt();
          return true;
        } catch (error) {
          expect((error as Error).message).toMatch(/^You do not have permission to call /);
          return false;
        }
      })
      .map(([name]) => name);
    expect(done).toEqual(allowed);
  });
});
