import { describe, expect, test } from 'vitest';
import { openHost } from './openHost';

const names = (document: GoogleAppsScript.Spreadsheet.Spreadsheet): string[] =>
  document.getSheets().map((sheet) => sheet.getName());

// reference/spreadsheet/Spreadsheet.md
describe('a spreadsheet', () => {
  test('tells its id, name, address, time zone and locale', () => {
    const { document } = openHost({ name: 'Shop', timeZone: 'Europe/Berlin', locale: 'de_DE' });
    expect(document.getName()).toBe('Shop');
    expect(document.getUrl()).toBe(`https://docs.google.com/spreadsheets/d/${document.getId()}/edit`);
    expect([document.getSpreadsheetTimeZone(), document.getSpreadsheetLocale()]).toEqual([
      'Europe/Berlin',
      'de_DE',
    ]);
  });

  test('reads and shows numbers and days in its locale', () => {
    const { sheet } = openHost({ locale: 'de_DE' });
    sheet.getRange('A1:B1').setValues([['1.234,5', '5.1.2024']]);
    expect(sheet.getRange('A1:B1').getValues()).toEqual([[1234.5, new Date('2024-01-05T00:00:00Z')]]);
    expect(sheet.getRange('A1').setNumberFormat('#,##0.00').getDisplayValue()).toBe('1.234,50');
  });

  // #insertsheetsheetname,-sheetindex: the new sheet becomes the active one.
  test('gets a new tab after the active one, or at an index, and activates it', () => {
    const { document } = openHost({ tabs: ['A', 'B'].map((name) => ({ name, cells: [] })) });
    document.insertSheet('After A');
    expect(names(document)).toEqual(['A', 'After A', 'B']);
    expect(document.getActiveSheet().getName()).toBe('After A');
    document.insertSheet('First', 0);
    document.insertSheet();
    expect(names(document)).toEqual(['First', 'Sheet5', 'A', 'After A', 'B']);
    expect(document.getNumSheets()).toBe(5);
    expect(() => document.insertSheet('A')).toThrow(
      'A sheet with the name "A" already exists. Please enter another name.',
    );
  });

  test('finds tabs by name and gives each its own id', () => {
    const { document } = openHost({ tabs: ['A', 'B'].map((name) => ({ name, cells: [] })) });
    const inserted = document.insertSheet('C');
    expect(new Set(document.getSheets().map((sheet) => sheet.getSheetId())).size).toBe(3);
    expect(document.getSheetByName('C')?.getSheetId()).toBe(inserted.getSheetId());
    expect(document.getSheetById(inserted.getSheetId())?.getName()).toBe('C');
    expect(document.getSheetByName('none')).toBeNull();
  });

  // #deletesheetsheet
  test('loses a tab, and formulas that named it show #REF! or #NAME?', () => {
    const { document, sheet } = openHost();
    const other = document.insertSheet('Other');
    other.getRange('A1').setValue(5);
    sheet.getRange('A1').setFormula('=Other!A1');
    expect(sheet.getRange('A1').getValue()).toBe(5);
    document.deleteSheet(other);
    expect(names(document)).toEqual(['Data']);
    expect(sheet.getRange('A1').getValue()).toMatch(/^#(REF!|NAME\?)$/);
    expect(() => document.deleteSheet(sheet)).toThrow("You can't remove all the sheets in a document.");
  });

  // #setactivesheetsheet, #setactiveselectionrange, #setactiverangerange
  test('has an active tab and selection', () => {
    const { app, document } = openHost({ tabs: ['A', 'B'].map((name) => ({ name, cells: [] })) });
    const [a, b] = document.getSheets();
    document.setActiveSheet(b as never);
    expect(document.getActiveSheet().getName()).toBe('B');
    document.setActiveRange(a?.getRange('B2:C4') as never);
    expect([document.getActiveSheet().getName(), document.getActiveRange()?.getA1Notation()]).toEqual([
      'A',
      'B2:C4',
    ]);
    document.setActiveSelection('D5');
    expect(app.getActiveRange()?.getA1Notation()).toBe('D5');
    b?.getRange('A9').activate();
    expect([app.getActiveSheet().getName(), document.getActiveCell()?.getA1Notation()]).toEqual(['B', 'A9']);
    a?.activate();
    expect(app.getActiveSheet().getName()).toBe('A');
  });

  // #moveactivesheetpos
  test('moves its active tab', () => {
    const { document } = openHost({ tabs: ['A', 'B', 'C'].map((name) => ({ name, cells: [] })) });
    document.moveActiveSheet(3);
    expect(names(document)).toEqual(['B', 'C', 'A']);
    expect(() => {
      document.moveActiveSheet(4);
    }).toThrow('out of bounds');
  });
});

// reference/spreadsheet/Sheet.md
describe('a tab', () => {
  // #setnamename: formulas follow.
  test('is renamed, and formulas follow', () => {
    const { document, sheet } = openHost();
    const other = document.insertSheet('Other');
    sheet.getRange('A1').setValue(4);
    other.getRange('A1').setFormula('=Data!A1');
    sheet.setName('New name');
    expect(other.getRange('A1').getFormula()).toBe("='New name'!A1");
    expect(other.getRange('A1').getValue()).toBe(4);
    expect(() => other.setName('new NAME')).toThrow('already exists');
  });

  // #hidesheet
  test('is hidden and shown; the last one that is seen stays', () => {
    const { document, sheet } = openHost();
    expect(() => sheet.hideSheet()).toThrow("You can't hide all the sheets in a document.");
    const other = document.insertSheet('Other');
    other.hideSheet();
    expect([other.isSheetHidden(), document.getActiveSheet().getName()]).toEqual([true, 'Data']);
    expect(() => {
      document.deleteSheet(sheet);
    }).toThrow("You can't remove all the sheets in a document.");
    other.showSheet();
    expect(other.isSheetHidden()).toBe(false);
  });

  test('tells its place and its parent', () => {
    const { app, document } = openHost({ tabs: ['A', 'B'].map((name) => ({ name, cells: [] })) });
    const second = document.getSheets()[1];
    expect([second?.getIndex(), second?.getParent().getId()]).toEqual([2, document.getId()]);
    expect(second?.getType()).toBe(app.SheetType.GRID);
  });

  // #getrangea1notation, #getrangerow,-column,-numrows,-numcolumns
  test('gives ranges by notation and by numbers that count from 1', () => {
    const { sheet } = openHost();
    expect(sheet.getRange(2, 3).getA1Notation()).toBe('C2');
    expect(sheet.getRange(2, 3, 4).getA1Notation()).toBe('C2:C5');
    expect(sheet.getRange(2, 3, 4, 5).getA1Notation()).toBe('C2:G5');
    expect(sheet.getRange('B:B').getNumRows()).toBe(1000);
    expect(sheet.getRange('B3:B').getA1Notation()).toBe('B3:B1000');
    expect(sheet.getRange('2:3').getNumColumns()).toBe(26);
    expect(() => sheet.getRange(0, 1)).toThrow('The starting row of the range is too small.');
    expect(() => sheet.getRange(1, 1, 0, 1)).toThrow('The number of rows in the range must be at least 1.');
    expect(() => sheet.getRange(1001, 1)).toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
    expect(() => sheet.getRange('no range')).toThrow('Range not found');
  });

  test('a range tells its corners and gives its cells and neighbours', () => {
    const { sheet } = openHost();
    const range = sheet.getRange('B2:D5');
    expect([range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]).toEqual([
      2, 2, 4, 3,
    ]);
    expect([range.getLastRow(), range.getLastColumn(), range.getSheet().getName()]).toEqual([5, 4, 'Data']);
    expect(range.getCell(4, 3).getA1Notation()).toBe('D5');
    expect(range.offset(1, 2).getA1Notation()).toBe('D3:F6');
    expect(range.offset(-1, 0, 1, 1).getA1Notation()).toBe('B1');
    expect(() => range.getCell(5, 1)).toThrow('Cell reference out of range');
  });

  // #getdatarange, #getlastrow
  test('knows how far its data reaches', () => {
    const { sheet } = openHost();
    expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([
      0,
      0,
      'A1',
    ]);
    sheet.getRange('B3').setValue('x');
    sheet.getRange('F9').setBackground('red');
    expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([
      3,
      2,
      'A1:B3',
    ]);
  });

  // #insertrowsafterafterposition,-howmany, #deleterowsrowposition,-howmany
  test('gets and loses rows and columns, and formulas follow', () => {
    const { sheet } = openHost();
    sheet.getRange('A1:C2').setValues([
      [1, '', '=A2'],
      [2, '', ''],
    ]);
    sheet.insertRowsAfter(1, 3);
    sheet.insertColumnsAfter(1, 2);
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1003, 28]);
    expect(sheet.getRange('E1').getFormula()).toBe('=A5');
    sheet.deleteRows(2, 3);
    sheet.deleteColumns(2, 2);
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1000, 26]);
    expect([sheet.getRange('C1').getFormula(), sheet.getRange('C1').getValue()]).toEqual(['=A2', 2]);
    expect(() => {
      sheet.deleteRows(1, 1000);
    }).toThrow("You can't delete all the rows on the sheet.");
    expect(() => sheet.insertRowsAfter(1001, 1)).toThrow('out of bounds');
  });

  test('moves nobody when rows and columns of another tab come and go', () => {
    const { document, sheet } = openHost();
    const other = document.insertSheet('Other');
    document.setActiveRange(sheet.getRange('B3:C4'));
    other.insertRowsAfter(5, 2);
    other.insertColumnsAfter(5, 2);
    other.deleteRows(5, 2);
    other.deleteColumns(5, 2);
    expect([document.getActiveSheet().getName(), document.getActiveRange()?.getA1Notation()]).toEqual([
      'Data',
      'B3:C4',
    ]);
  });

  // #setcolumnwidthcolumnposition,-width, #setrowheightsforcedstartrow,-numrows,-height
  test('has column widths and row heights in pixels', () => {
    const { sheet } = openHost();
    expect([sheet.getColumnWidth(1), sheet.getRowHeight(1)]).toEqual([100, 21]);
    sheet.setColumnWidth(1, 80).setColumnWidths(2, 2, 120);
    expect([1, 2, 3, 4].map((column) => sheet.getColumnWidth(column))).toEqual([80, 120, 120, 100]);
    sheet.setRowHeight(1, 30).setRowHeights(2, 2, 40).setRowHeightsForced(4, 1, 5);
    expect([1, 2, 3, 4, 5].map((row) => sheet.getRowHeight(row))).toEqual([30, 40, 40, 5, 21]);
  });

  test('hides gridlines, freezes rows and takes a colour', () => {
    const { host, sheet } = openHost();
    sheet.setHiddenGridlines(true).setTabColor('#ff0000').setFrozenRows(2);
    sheet.setFrozenColumns(1);
    expect([sheet.hasHiddenGridlines(), sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([
      true,
      2,
      1,
    ]);
    expect(host.tabs()[0]).toMatchObject({ gridlines: false, frozenRows: 2, frozenColumns: 1 });
  });

  // #clear, #clearcontents
  test('is cleared with or without its formats', () => {
    const { sheet } = openHost();
    sheet
      .getRange('A1:B1')
      .setValues([[1, '=A1']])
      .setBackground('red');
    sheet.clearContents();
    expect([sheet.getLastRow(), sheet.getRange('A1').getBackground()]).toEqual([0, '#ff0000']);
    sheet.clear();
    expect(sheet.getRange('A1').getBackground()).toBe('#ffffff');
  });

  // #copytospreadsheet: "Copy of [original name]"
  test('is copied into the spreadsheet with everything on it', () => {
    const { document, sheet } = openHost();
    sheet
      .getRange('A1:B1')
      .setValues([[3, '=A1*2']])
      .setBackground('red');
    sheet.getRange('A2:B2').merge();
    sheet.getRange('A1').setNote('note');
    sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:B1')).setPosition(3, 1, 0, 0).build());
    const copy = sheet.copyTo(document);
    expect(names(document)).toEqual(['Data', 'Copy of Data']);
    expect(document.getActiveSheet().getName()).toBe('Data');
    sheet.getRange('A1').setValue(100);
    expect(copy.getRange('A1:B1').getValues()).toEqual([[3, 6]]);
    expect([copy.getRange('A1').getNote(), copy.getRange('A2').isPartOfMerge()]).toEqual(['note', true]);
    expect(copy.getCharts()[0]?.getRanges()[0]?.getSheet().getName()).toBe('Copy of Data');
    expect(sheet.copyTo(document).getName()).toBe('Copy of Data 2');
  });
});
