import { describe, expect, test } from 'vitest';
import { openHost } from './openHost';

const day = new Date('2024-01-05T00:00:00Z');
const moment = new Date('2024-01-05T18:30:00Z');

// reference/spreadsheet/Range.md#getvalues: Number, Boolean, Date or String; '' for empty cells.
describe('getValues', () => {
  const cells = [
    ['text', 1.5, true],
    [day, '', null],
  ];

  test('gives the types of the cells, on a data tab and after it went into the engine', () => {
    const { sheet } = openHost({ tabs: [{ name: 'Data', cells }] });
    const expected = [
      ['text', 1.5, true],
      [day, '', ''],
    ];
    expect(sheet.getRange('A1:C2').getValues()).toEqual(expected);
    sheet.getRange('E1').setBackground('red');
    expect(sheet.getRange('A1:C2').getValues()).toEqual(expected);
  });

  test('gives raw numbers whatever their format shows', () => {
    const { sheet } = openHost();
    sheet.getRange('A1:B1').setValues([[1234.567, 0.1234]]);
    sheet.getRange('A1:B1').setNumberFormats([['#,##0.00', '0.0%']]);
    expect(sheet.getRange('A1:B1').getValues()).toEqual([[1234.567, 0.1234]]);
    // reference/spreadsheet/Range.md#getdisplayvalues
    expect(sheet.getRange('A1:B1').getDisplayValues()).toEqual([['1,234.57', '12.3%']]);
  });

  test('gives days and times in the time zone of the spreadsheet', () => {
    const { sheet } = openHost({ timeZone: 'America/New_York' });
    sheet.getRange('A1').setValue('2024-01-05');
    expect(sheet.getRange('A1').getValue()).toEqual(new Date('2024-01-05T05:00:00Z'));
    sheet.getRange('A2').setValue(moment);
    expect(sheet.getRange('A2').getDisplayValue()).toBe('1/5/2024 13:30:00');
    expect(sheet.getRange('A2').getValue()).toEqual(moment);
  });

  test('getValue reads the top left cell', () => {
    const { sheet } = openHost({ tabs: [{ name: 'Data', cells: [[1, 2]] }] });
    expect(sheet.getRange('A1:B1').getValue()).toBe(1);
    expect(sheet.getRange('C1:D4').isBlank()).toBe(true);
  });
});

// reference/spreadsheet/Range.md#setvalues: text is read as if a user had typed it.
describe('setValues', () => {
  test.each([
    ['2.000', 2, '2'],
    ['1,000,000', 1_000_000, '1,000,000'],
    ['$2.99', 2.99, '$2.99'],
    ['-$1,234.50', -1234.5, '-$1,234.50'],
    ['1.234,5', '1.234,5', '1.234,5'],
    ['12,34', '12,34', '12,34'],
    ['12%', 0.12, '12%'],
    ['1e5', 100_000, '1.00E+05'],
    ['TRUE', true, 'TRUE'],
    ['007', 7, '7'],
    ['2024-01-05', day, '2024-01-05'],
    ['Jan 5, 2024', day, 'Jan 5, 2024'],
    ['1/5/2024', day, '1/5/2024'],
    ['plain text', 'plain text', 'plain text'],
    ["'007", '007', '007'],
    ["'=A1", '=A1', '=A1'],
    ['', '', ''],
    ['=', '=', '='],
  ])('reads "%s" as %s and shows %s', (typed, value, shown) => {
    const { sheet } = openHost();
    sheet.getRange('B2').setValue(typed);
    expect(sheet.getRange('B2').getValue()).toEqual(value);
    expect(sheet.getRange('B2').getDisplayValue()).toBe(shown);
  });

  test('reads "1/2" as the second of January of this year', () => {
    const { sheet } = openHost();
    sheet.getRange('A1').setValue('1/2');
    const year = new Date().getUTCFullYear();
    expect(sheet.getRange('A1').getValue()).toEqual(new Date(Date.UTC(year, 0, 2)));
  });

  test.each([
    ["'=1+1", '=1+1'],
    ["''t Winkeltje", "'t Winkeltje"],
  ])('takes the apostrophe of %s in a cell formatted @ as the mark of a text', (typed, text) => {
    const { sheet } = openHost();
    const cell = sheet.getRange('A1').setNumberFormat('@').setValue(typed);
    expect([cell.getValue(), cell.getDisplayValue()]).toEqual([text, text]);
  });

  test.each(['1/2', '=1+1', '12%', 'TRUE', '007'])('keeps "%s" as text in a cell formatted @', (typed) => {
    const { sheet } = openHost();
    sheet.getRange('A1').setNumberFormat('@').setValue(typed);
    expect(sheet.getRange('A1').getValue()).toBe(typed);
    expect(sheet.getRange('A1').getFormula()).toBe('');
  });

  test('keeps the format that a cell has', () => {
    const { sheet } = openHost();
    sheet.getRange('A1').setNumberFormat('0.000').setValue('12%');
    expect(sheet.getRange('A1').getDisplayValue()).toBe('0.120');
  });

  test('takes away what was there, formulas too', () => {
    const { sheet } = openHost();
    sheet.getRange('A1').setFormula('=1+1');
    sheet.getRange('A1:B1').setValues([[null, 3]]);
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['', 3]]);
    expect(sheet.getRange('A1').getFormula()).toBe('');
  });

  test('writes data tabs where they are', () => {
    const { host, sheet } = openHost({ tabs: [{ name: 'Data', cells: [[1, 2]] }] });
    sheet.getRange('B2:C2').setValues([['x', 3]]);
    expect(sheet.getDataRange().getValues()).toEqual([
      [1, 2, ''],
      ['', 'x', 3],
    ]);
    expect(host.book.tabs[0]?.plain).not.toBeNull();
  });

  test('refuses an array of another shape than the range', () => {
    const { sheet } = openHost();
    expect(() => sheet.getRange('A1:B2').setValues([[1, 2]])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(() => sheet.getRange('A1:B1').setValues([[1]])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });
});

// reference/spreadsheet/Range.md#setformulas
describe('formulas', () => {
  test('are read back calculated at once, whatever their order on the tab', () => {
    const { app, sheet } = openHost();
    sheet.getRange('A1:A3').setFormulas([['=A2*2'], ['=A3+1'], ['=SUM(4;5)']]);
    app.flush();
    expect(sheet.getRange('A1:A3').getValues()).toEqual([[20], [10], [9]]);
  });

  test('follow a changed cell at once', () => {
    const { sheet } = openHost();
    sheet.getRange('A1:B1').setValues([[2, '=A1*10']]);
    expect(sheet.getRange('B1').getValue()).toBe(20);
    sheet.getRange('A1').setValue(3);
    expect(sheet.getRange('B1').getValue()).toBe(30);
  });

  test('give the same values at once and after the engine has calculated', async () => {
    const { host, sheet } = openHost();
    sheet.getRange('A1:C1').setValues([[1, '=A1+1', '={1,2;3,4}']]);
    sheet.getRange('A3').setFormula('=D2*10');
    const atOnce = sheet.getRange('A1:D3').getValues();
    await host.calculated();
    await host.book.engine.api.getFormula().onCalculationResultApplied(5000);
    expect(sheet.getRange('A1:D3').getValues()).toEqual(atOnce);
    expect(atOnce).toEqual([
      [1, 2, 1, 2],
      ['', '', 3, 4],
      [40, '', '', ''],
    ]);
  });

  test('that read a spilled result follow it when it grows and shrinks', () => {
    const { sheet } = openHost();
    sheet.getRange('A1').setFormula('=SUM(C1:C5)');
    sheet.getRange('C1').setFormula('={1;2;3}');
    expect(sheet.getRange('A1').getValue()).toBe(6);
    sheet.getRange('C1').setFormula('={1;2;3;4;5}');
    expect(sheet.getRange('A1').getValue()).toBe(15);
    sheet.getRange('C1').setFormula('={7;8}');
    expect(sheet.getRange('A1').getValue()).toBe(15);
    expect(sheet.getRange('C1:C5').getValues()).toEqual([[7], [8], [''], [''], ['']]);
  });

  test('whose result would cover a value show #REF! and leave the value', () => {
    const { sheet } = openHost();
    sheet.getRange('A2').setValue('here');
    sheet.getRange('A1').setFormula('={1;2}');
    expect(sheet.getRange('A1:A2').getValues()).toEqual([['#REF!'], ['here']]);
  });

  test('that spill count for the last row and column', () => {
    const { sheet } = openHost();
    sheet.getRange('A1').setFormula('={1,2;3,4;5,6}');
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([3, 2]);
  });

  test('read other tabs, data tabs and open-ended areas to the end of the grid', () => {
    const { document, sheet } = openHost({ tabs: [{ name: 'My orders', cells: [['n'], [5], [7]] }] });
    const other = document.insertSheet('Other');
    other.getRange('A1:A2').setFormulas([["=SUM('My orders'!A2:A)"], ["=ROWS('My orders'!A2:A)"]]);
    expect(other.getRange('A1:A2').getValues()).toEqual([[12], [999]]);
    expect(other.getRange('A1').getFormula()).toBe("=SUM('My orders'!A2:A)");
    sheet.getRange('A3').setValue(8);
    expect(other.getRange('A1').getValue()).toBe(13);
  });

  test('are shown with commas in an English spreadsheet', () => {
    const { sheet } = openHost();
    sheet.getRange('A1').setFormula('=IF(1>0;"a;b";2)');
    expect(sheet.getRange('A1:B1').getFormulas()).toEqual([['=IF(1>0,"a;b",2)', '']]);
    expect(sheet.getRange('A1').getValue()).toBe('a;b');
  });

  test('give their errors as texts', () => {
    const { sheet } = openHost();
    sheet.getRange('A1:C1').setFormulas([['=1/0', '=NA()', '=NOSUCHNAME()']]);
    expect(sheet.getRange('A1:C1').getValues()).toEqual([['#DIV/0!', '#N/A', '#NAME?']]);
  });

  test.each([
    ['=0.1+0.2', 0.1 + 0.2],
    ['=0.3-0.1', 0.3 - 0.1],
    ['=1.1*1.1', 1.1 * 1.1],
    ['=4.35*100/7', (4.35 * 100) / 7],
    ['=SUM(0.1;0.2;0.3)', 0.1 + 0.2 + 0.3],
    ['=SUMPRODUCT({0.1;0.2};{3;0.7})', 0.1 * 3 + 0.2 * 0.7],
    ['=10/4', 2.5],
    ['=""+1', '#VALUE!'],
    ['=1/0', '#DIV/0!'],
    ['=1E+308*10', '#NUM!'],
  ])('reckon in doubles: %s is %s', (formula, value) => {
    const { sheet } = openHost();
    sheet.getRange('A1').setFormula(formula);
    expect(sheet.getRange('A1').getValue()).toBe(value);
  });

  test('written into a cell formatted @ stay text', () => {
    const { sheet } = openHost();
    sheet.getRange('A1').setNumberFormat('@').setFormula('=1+1');
    expect(sheet.getRange('A1').getValue()).toBe('=1+1');
  });

  test('in a circle end, and leave the other cells right', () => {
    const { sheet } = openHost();
    sheet.getRange('A1:C1').setFormulas([['=B1+1', '=A1+1', '=1+1']]);
    expect(sheet.getRange('C1').getValue()).toBe(2);
  });

  test('read named ranges', () => {
    const { host, document, sheet } = openHost({ tabs: [{ name: 'Data', cells: [[3], [4]] }] });
    host.bringIn();
    host.book.workbook.insertDefinedName('prices', 'Data!$A$1:$A$2');
    sheet.getRange('C1').setFormula('=SUM(prices)');
    expect(sheet.getRange('C1').getValue()).toBe(7);
    // reference/spreadsheet/Spreadsheet.md#getrangebyname
    expect(document.getRangeByName('prices')?.getA1Notation()).toBe('A1:A2');
    expect(document.getNamedRanges().map((range) => range.getName())).toEqual(['prices']);
    expect(document.getRangeByName('none')).toBeNull();
  });
});
