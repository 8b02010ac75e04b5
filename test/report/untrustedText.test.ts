import { describe, expect, test } from 'vitest';
import { buildReport } from '../../src/report/buildReport';
import { harmlessText } from '../../src/report/layout/harmlessText';
import { textLines } from '../../src/report/layout/textLines';
import { moneyFormat } from '../../src/report/formats';
import { dayText, periodText } from '../../src/report/periodText';
import { printableText } from '../../src/report/printableText';
import { Failure } from '../../src/core/failure';
import { exampleAnalysis } from './exampleAnalysis';

describe('harmlessText', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('marks %j as text', (text) => {
    expect(harmlessText(text)).toBe(`'${text}`);
  });

  test('keeps an apostrophe of the text’s own', () => {
    expect(harmlessText("'t Winkeltje")).toBe("''t Winkeltje");
  });

  test('leaves other text alone', () => {
    expect(harmlessText('Phone calls = fun')).toBe('Phone calls = fun');
  });
});

describe('printableText', () => {
  test.each([
    ['puts text on one line', 'two\nlines\tand a tab', 'two lines and a tab'],
    ['leaves out e-mail addresses', 'reply to ann@example.org now', 'reply to (e-mail address) now'],
    ['leaves out e-mail addresses in brackets', '<ann.b@shop.example.org>', '<(e-mail address)>'],
  ])('%s', (_title, text, expected) => {
    expect(printableText(text)).toBe(expected);
  });

  test('cuts what is too long for its place', () => {
    expect(printableText('abcdefghij', 5)).toBe('abcd…');
    expect(printableText('abcde', 5)).toBe('abcde');
  });
});

test('no text of the user becomes a formula anywhere in a report', () => {
  const evil = '=HYPERLINK("https://example.org";"click")';
  const analysis = exampleAnalysis({
    activities: [{ name: evil, gain: 10, cash: 1, hours: 1 }],
    health: [
      {
        sheetId: 1,
        tab: '=1+1',
        table: 'orders',
        place: { firstRow: 2, lastRow: 2, columns: { amount: 'B' } },
        rowsRead: 1,
        rowsUsed: 1,
        dropped: [{ reason: '+cmd', rows: 1, firstCell: '@A1' }],
        remarks: ['-2'],
      },
    ],
  });
  const plan = buildReport(analysis, { templateId: 'one-page', title: '=A1', businessName: '=B1' });
  for (const cell of plan.cells.flat()) {
    if (cell === null) continue;
    if (typeof cell.value === 'string' && cell.formula === undefined)
      expect(cell.value).not.toMatch(/^[=+\-@\t\r]/);
    expect(cell.formula ?? '').not.toContain('HYPERLINK');
  }
  expect(plan.cells.flat().some((cell) => cell?.value === `'${printableText(evil, 24)} *`)).toBe(true);
});

test('a failure that names what a cell holds does not bring it onto the page', () => {
  const failure = new Failure('NOT_A_NUMBER', {
    where: 'Orders!C14',
    row: 3,
    given: 'Ann Example, 12 High Street',
  });
  const analysis = { ...exampleAnalysis(), repeat: { failure }, supported: { failure } };
  const plan = buildReport(analysis, { templateId: 'one-page', title: 'Report', businessName: '' });
  const text = JSON.stringify(plan.cells);
  expect(text).not.toContain('Ann Example');
  expect(text).toContain('Orders!C14');
});

describe('moneyFormat', () => {
  test.each([
    ['no currency is just an amount', null, '#,##0.00'],
    ['a known code becomes its sign', 'eur', '"€"#,##0.00'],
    ['a sign stands in front', '$', '"$"#,##0.00'],
    ['a sign of three characters stands whole', 'Kč.', '#,##0.00" Kč."'],
    ['another code stands behind', 'CHF', '#,##0.00" CHF"'],
    ['quotation marks cannot leave the format', '"€\\', '"€"#,##0.00'],
  ])('%s', (_title, currency, expected) => {
    expect(moneyFormat(currency)).toBe(expected);
  });
});

describe('periodText', () => {
  test('names both days', () => {
    expect(periodText({ from: 20089, to: 20453 })).toBe('1 Jan 2025 to 31 Dec 2025');
  });

  test('says "all data" without a period', () => {
    expect(periodText(null)).toBe('all data');
  });

  test('day 0 is 1 January 1970', () => {
    expect(dayText(0)).toBe('1 Jan 1970');
  });
});

describe('textLines', () => {
  test('breaks between words, so that no line is wider than its place', () => {
    expect(textLines('one two three four', 72, 10)).toEqual(['one two', 'three four']);
  });

  test('begins no line with a sign, which would look like a formula', () => {
    expect(textLines('net sales = amount − refund', 100, 10)).toEqual(['net sales =', 'amount −', 'refund']);
    expect(textLines('their net = sales', 72, 10)).toEqual(['their', 'net =', 'sales']);
  });

  test('keeps a word that is too long in one piece', () => {
    expect(textLines('a abcdefghijklmnop', 70, 10)).toEqual(['a', 'abcdefghijklmnop']);
  });
});
