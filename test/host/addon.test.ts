import { describe, expect, test } from 'vitest';
import { evaluateInPage } from '../../host/evaluateInPage';
import { evaluateInVm } from '../../host/evaluateInVm';
import { hostOver } from '../../host/hostOver';
import { nodePlugins, nodeTexts } from '../../host/nodePlugins';
import { openHost } from './openHost';

const code = `var runs = 0;
/**
 * Shows what a custom function is given.
 *
 * @param {range} value Any cells.
 * @param {number} [other] Optional. Something else.
 * @return {string} Not shown.
 * @customfunction
 */
function GIVEN(value, other) {
  var text = function (cell) {
    return Object.prototype.toString.call(cell) === '[object Date]' ? 'Date ' + cell.toISOString() : cell;
  };
  var plain = Array.isArray(value) ? value.map(function (row) { return row.map(text); }) : text(value);
  return JSON.stringify([plain, text(other), arguments.length]);
}
/**
 * @customfunction
 */
function SPILLED() {
  return [['2024-01-05', '50%', '007'], [true, 1.5, new Date(Date.UTC(2024, 0, 5))], ['', null]];
}
/** @customfunction */
function THROWS(message) {
  throw new Error(message);
}
/** @customfunction */
function WRITES() {
  SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1);
}
/** @customfunction */
function READS() {
  return SpreadsheetApp.getActive().getSheetByName('Data').getRange('A1').getValue() * 2;
}
/** @customfunction */
function COUNTED() { runs += 1; return runs; }
/** @customfunction */
function HIDDEN_() { return 1; }
function onOpen(e) { Logger.log(e.authMode === ScriptApp.AuthMode.NONE ? 'none' : String(e.authMode)); }
function echo(value) { return value; }
function nothing() {}
function countRuns() { runs += 1; return runs; }
function bad(kind) {
  return { date: { list: [1, new Date()] }, fn: { f: function () {} }, undef: { u: undefined }, nan: [NaN] }[kind];
}
function lock() { return LockService.getDocumentLock().tryLock(1); }
function globals() { return [typeof setTimeout, typeof fetch, typeof URL, typeof process, typeof require]; }
var notAFunction = 1;
`;

const cells = [
  [1, '', new Date('2024-01-05T00:00:00Z')],
  ['2024-01-05', true, '007'],
];

const opened = () => {
  const all = openHost({ tabs: [{ name: 'Data', cells }] });
  return { ...all, addon: all.host.loadAddon(code, {}), formulas: all.document.insertSheet('Formulas') };
};

// guides/sheets/custom-functions.md#arguments, #return_values
describe('a custom function', () => {
  test.each([
    ['=GIVEN(Data!A1)', [1, undefined, 1]],
    ['=GIVEN(Data!B1)', ['', undefined, 1]],
    ['=GIVEN(Data!C1)', ['Date 2024-01-05T00:00:00.000Z', undefined, 1]],
    [
      '=GIVEN(Data!A1:C2)',
      [
        [
          [1, '', 'Date 2024-01-05T00:00:00.000Z'],
          ['2024-01-05', true, '007'],
        ],
        undefined,
        1,
      ],
    ],
    ['=GIVEN(Data!A1:A2)', [[[1], ['2024-01-05']], undefined, 1]],
    ['=given("a";TRUE)', ['a', true, 2]],
    ['=GIVEN(;2)', ['', 2, 2]],
    ['=GIVEN(1/0)', ['#DIV/0!', undefined, 1]],
    [
      '=GIVEN({1,2;3,4})',
      [
        [
          [1, 2],
          [3, 4],
        ],
        undefined,
        1,
      ],
    ],
    ['=GIVEN(A9)', ['', undefined, 1]],
  ])(
    '%s is given %j: a scalar for one cell, rows for more, "" for blanks, Date for days',
    (formula, given) => {
      const { formulas } = opened();
      formulas.getRange('A1').setFormula(formula);
      expect(JSON.parse(String(formulas.getRange('A1').getValue()))).toEqual(
        JSON.parse(JSON.stringify(given)),
      );
    },
  );

  test('is given an open-ended area to the end of the grid', () => {
    const { formulas } = opened();
    formulas.getRange('A1').setFormula('=GIVEN(Data!A2:A)');
    const [given] = JSON.parse(String(formulas.getRange('A1').getValue())) as [unknown[][]];
    expect([given.length, given[0], given[998]]).toEqual([999, ['2024-01-05'], ['']]);
  });

  test('spills rows; texts stay texts and a Date becomes a day', async () => {
    const { formulas, host } = opened();
    formulas.getRange('B2').setFormula('=SPILLED()');
    const expected = [
      ['2024-01-05', '50%', '007'],
      [true, 1.5, new Date('2024-01-05T00:00:00Z')],
      ['', '', ''],
    ];
    expect(formulas.getRange('B2:D4').getValues()).toEqual(expected);
    expect(formulas.getRange('D3').getDisplayValue()).toBe('1/5/2024');
    await host.calculated();
    expect(formulas.getRange('B2:D4').getValues()).toEqual(expected);
    expect(formulas.getRange('D3').getDisplayValue()).toBe('1/5/2024');
  });

  test('that throws shows #ERROR! and keeps its message with the line; IFERROR catches it', async () => {
    const { formulas, host } = opened();
    formulas.getRange('A1:A2').setFormulas([['=THROWS("no hours")'], ['=IFERROR(THROWS("x");"caught")']]);
    expect(formulas.getRange('A1:A2').getValues()).toEqual([['#ERROR!'], ['caught']]);
    const line = code.split('\n').findIndex((text) => text.includes('throw new Error')) + 1;
    expect(host.errorAt('Formulas', 1, 1)).toBe(`no hours (line ${String(line)}).`);
    formulas.getRange('A1').setFormula('=1+1');
    await host.calculated();
    expect(host.errorAt('Formulas', 1, 1)).toBeNull();
  });

  test('reads the document, but may not change it, and its calls are not counted', () => {
    const { formulas, host } = opened();
    formulas.getRange('A1:A2').setFormulas([['=READS()'], ['=WRITES()']]);
    host.calls.reset();
    expect(formulas.getRange('A1:A2').getValues()).toEqual([[2], ['#ERROR!']]);
    expect(host.errorAt('Formulas', 2, 1)).toMatch(/^You do not have permission to call Range\.setValue/);
    expect(host.calls.byName).toEqual({ 'Range.getValues': 1 });
    expect(host.authMode).toBe('FULL');
  });

  test('runs in a fresh script each time', () => {
    const { formulas } = opened();
    formulas.getRange('A1:A2').setFormulas([['=COUNTED()'], ['=COUNTED()']]);
    expect(formulas.getRange('A1:A2').getValues()).toEqual([[1], [1]]);
  });

  test('whose name ends with _ is not there', () => {
    const { addon, formulas } = opened();
    formulas.getRange('A1').setFormula('=HIDDEN_()');
    expect(formulas.getRange('A1').getValue()).toBe('#NAME?');
    expect(addon.customFunctions).toEqual(['GIVEN', 'SPILLED', 'THROWS', 'WRITES', 'READS', 'COUNTED']);
  });

  // guides/sheets/custom-functions.md: a function is run again when its arguments change.
  test('without arguments is not run again when cells change that it reads by itself', async () => {
    const { formulas, host, sheet } = opened();
    formulas.getRange('A1:B1').setFormulas([['=READS()', '=Data!A1']]);
    expect(formulas.getRange('A1:B1').getValues()).toEqual([[2, 1]]);
    await host.book.engine.api.getFormula().onCalculationResultApplied(5000);
    sheet.getRange('A1').setValue(10);
    expect(formulas.getRange('A1:B1').getValues()).toEqual([[2, 10]]);
    await host.book.engine.api.getFormula().onCalculationResultApplied(5000);
    expect(formulas.getRange('A1:B1').getValues()).toEqual([[2, 10]]);
    formulas.getRange('A1').setFormula('=READS()');
    expect(formulas.getRange('A1').getValue()).toBe(20);
  });

  test('that reads cells with formulas finds them calculated', () => {
    const { formulas, sheet } = opened();
    formulas.getRange('A1').setFormula('=READS()');
    sheet.getRange('A1').setFormula('=3*7');
    formulas.getRange('A2').setFormula('=READS()');
    expect(formulas.getRange('A2').getValue()).toBe(42);
  });

  test('typed before the add-on was there is calculated when it comes', async () => {
    const { host, sheet } = openHost({ tabs: [{ name: 'Data', cells }] });
    sheet.getRange('E1').setFormula('=READS()');
    await host.calculated();
    expect(sheet.getRange('E1').getValue()).toBe('#NAME?');
    host.loadAddon(code, {});
    expect(sheet.getRange('E1').getValue()).toBe(2);
    await host.calculated();
    expect(sheet.getRange('E1').getValue()).toBe(2);
  });

  test('brings its help from its comment', () => {
    const { host } = opened();
    expect(host.book.functions.registered[0]).toEqual({
      name: 'GIVEN',
      description: 'Shows what a custom function is given.',
      parameters: [
        { name: 'value', description: 'Any cells.' },
        { name: 'other', description: 'Optional. Something else.' },
      ],
    });
  });
});

// guides/html/communication.md: numbers, booleans, strings, null, objects and arrays of these.
describe('a call through google.script.run', () => {
  test('hands over copies of JSON values', () => {
    const { addon } = opened();
    const sent = { a: [1, 'x', true, null, { b: [] }] };
    const received = addon.call('echo', sent);
    expect(received).toEqual(sent);
    expect(received).not.toBe(sent);
    expect(addon.call('nothing')).toBeNull();
  });

  test.each([
    ['a Date', { from: new Date() }, 'argument 1 of echo.from is a Date'],
    ['a function', [() => 1], 'argument 1 of echo[0] is a function'],
    ['undefined', { a: { b: undefined } }, 'argument 1 of echo.a.b is undefined'],
    ['a hole', [1, , 2], 'argument 1 of echo[1] is undefined'], // eslint-disable-line no-sparse-arrays
    ['an endless number', { n: Infinity }, 'argument 1 of echo.n is Infinity'],
    ['a Map', new Map(), 'argument 1 of echo is a Map'],
  ])('refuses %s and names its path', (_, sent, message) => {
    expect(() => opened().addon.call('echo', sent)).toThrow(message);
  });

  test.each([
    ['date', 'the result of bad.list[1] is a Date'],
    ['fn', 'the result of bad.f is a function'],
    ['undef', 'the result of bad.u is undefined'],
    ['nan', 'the result of bad[0] is NaN'],
  ])('refuses a result with %s in it', (kind, message) => {
    expect(() => opened().addon.call('bad', kind)).toThrow(message);
  });

  test('refuses a circle', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(() => opened().addon.call('echo', circle)).toThrow('argument 1 of echo.self is a circle');
  });

  test('reaches public functions only', () => {
    const { addon } = opened();
    expect(addon.publicNames).not.toContain('HIDDEN_');
    for (const name of ['HIDDEN_', 'notAFunction', 'toString', 'none']) {
      expect(() => addon.call(name)).toThrow(`Script function not found: ${name}`);
    }
  });

  test('is an execution of its own: variables start anew and locks end with it', () => {
    const { addon } = opened();
    expect([addon.call('countRuns'), addon.call('countRuns')]).toEqual([1, 1]);
    expect([addon.call('lock'), addon.call('lock')]).toEqual([true, true]);
  });

  // guides/v8runtimeoverview.md: no timers, fetch, URL
  test('finds no globals of a browser or of Node', () => {
    expect(opened().addon.call('globals')).toEqual(Array.from({ length: 5 }, () => 'undefined'));
  });
});

test('opening the document runs onOpen in the given authorization', () => {
  const { addon, host } = opened();
  addon.open('NONE');
  addon.open();
  addon.runMenuItem('nothing');
  expect(host.log).toEqual(['none', 'LIMITED']);
});

test('code that uses a service at top level fails in AuthMode.NONE', () => {
  const { host } = openHost();
  const addon = host.loadAddon(
    'var properties = PropertiesService.getDocumentProperties().getKeys(); function onOpen() {}',
    {},
  );
  expect(() => {
    addon.open('NONE');
  }).toThrow('You do not have permission to call Properties.getKeys');
});

test('a page runs the same code without node:vm, with the same lines in its messages', () => {
  const messages = [evaluateInVm, evaluateInPage].map((evaluate) => {
    const host = hostOver({
      tabs: [{ name: 'Data', cells }],
      plugins: nodePlugins(),
      texts: nodeTexts,
      evaluate,
    });
    const addon = host.loadAddon(code, {});
    expect(addon.call('echo', [1])).toEqual([1]);
    const app = host.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
    app.getActiveSheet().getRange('F1').setFormula('=THROWS("x")').getValue();
    const message = host.errorAt('Data', 1, 6);
    host.dispose();
    return message;
  });
  expect(messages[0]).toMatch(/^x \(line \d+\)\.$/);
  expect(messages[1]).toBe(messages[0]);
});

test.each([
  ['Node', evaluateInVm],
  ['a page', evaluateInPage],
])('code that the add-on makes with new Function sees its services and parameters in %s', (_, evaluate) => {
  const host = hostOver({
    tabs: [{ name: 'Data', cells }],
    plugins: nodePlugins(),
    texts: nodeTexts,
    evaluate,
  });
  const addon = host.loadAddon(
    'function tabName() { return new Function("a", "return a + SpreadsheetApp.getActiveSheet().getName()")("tab "); }',
    {},
  );
  expect(addon.call('tabName')).toBe('tab Data');
  host.dispose();
});
