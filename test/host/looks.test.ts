import { describe, expect, test } from 'vitest';
import { openHost } from './openHost';

// reference/spreadsheet/Range.md: the getters and setters of formats; null resets.
describe('formats', () => {
  test.each([
    ['Background', 'Backgrounds', 'red', '#ff0000', '#ffffff'],
    ['FontColor', 'FontColors', '#0AF', '#00aaff', '#000000'],
    ['FontSize', 'FontSizes', 18, 18, 10],
    ['FontFamily', 'FontFamilies', 'Georgia', 'Georgia', 'Arial'],
    ['FontWeight', 'FontWeights', 'bold', 'bold', 'normal'],
    ['FontStyle', 'FontStyles', 'italic', 'italic', 'normal'],
    ['HorizontalAlignment', 'HorizontalAlignments', 'center', 'center', 'general'],
    ['VerticalAlignment', 'VerticalAlignments', 'top', 'top', 'bottom'],
    ['Wrap', 'Wraps', true, true, false],
    ['NumberFormat', 'NumberFormats', '0.0%', '0.0%', 'General'],
  ])('%s and %s are written and read back, and null resets', (one, many, written, read, reset) => {
    const { sheet } = openHost();
    const range = sheet.getRange('B2:C2') as unknown as Record<string, (value?: unknown) => unknown>;
    range[`set${many}`]?.([[written, null]]);
    expect(range[`get${many}`]?.()).toEqual([[read, reset]]);
    range[`set${one}`]?.(written);
    expect(range[`get${many}`]?.()).toEqual([[read, read]]);
    expect(range[`get${one}`]?.()).toBe(read);
    range[`set${one}`]?.(null);
    expect(range[`get${one}`]?.()).toBe(reset);
    expect(() => range[`set${many}`]?.([[written]])).toThrow('The data has 1 but the range has 2.');
  });

  test('add up, and leave values and formulas alone', async () => {
    const { host, sheet } = openHost();
    sheet.getRange('A1:B1').setValues([[2, '=A1*3']]);
    sheet.getRange('A1:B1').setBackground('yellow').setFontWeight('bold').setNumberFormat('0.00');
    await host.calculated();
    expect(sheet.getRange('B1').getFormula()).toBe('=A1*3');
    expect(sheet.getRange('B1').getDisplayValue()).toBe('6.00');
    expect(sheet.getRange('B1').getBackground()).toBe('#ffff00');
    expect(sheet.getRange('B1').getFontWeight()).toBe('bold');
  });

  test('refuse a word that is no alignment', () => {
    const { sheet } = openHost();
    expect(() => sheet.getRange('A1').setHorizontalAlignment('middle' as 'center')).toThrow(
      'Invalid argument: middle',
    );
  });

  // reference/spreadsheet/Range.md#setwrapstrategystrategy
  test('wrapping takes members of WrapStrategy', () => {
    const { app, sheet } = openHost();
    sheet.getRange('A1').setWrapStrategy(app.WrapStrategy.WRAP);
    sheet.getRange('B1:C1').setWrapStrategies([[app.WrapStrategy.WRAP, app.WrapStrategy.CLIP]]);
    expect(sheet.getRange('A1:C1').getWraps()).toEqual([[true, true, false]]);
    expect(() => sheet.getRange('A1').setWrapStrategy('WRAP' as never)).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setWrapStrategy.",
    );
  });

  // reference/spreadsheet/Range.md#settextstylesstyles, reference/spreadsheet/TextStyleBuilder.md
  test('text styles are built, written and read back', () => {
    const { app, sheet } = openHost();
    const heading = app
      .newTextStyle()
      .setBold(true)
      .setFontSize(14)
      .setForegroundColor('#333')
      .setFontFamily('Georgia')
      .build();
    const small = app.newTextStyle().setItalic(true).setUnderline(true).setStrikethrough(true).build();
    sheet.getRange('A1:B1').setTextStyles([[heading, small]]);
    const [first, second] = sheet.getRange('A1:B1').getTextStyles()[0] ?? [];
    expect([
      first?.isBold(),
      first?.getFontSize(),
      first?.getForegroundColor(),
      first?.getFontFamily(),
    ]).toEqual([true, 14, '#333333', 'Georgia']);
    expect([second?.isBold(), second?.isItalic(), second?.isUnderline(), second?.isStrikethrough()]).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(sheet.getRange('A2').setTextStyle(heading).getTextStyle().isBold()).toBe(true);
  });

  // reference/spreadsheet/Range.md#setbordertop,-left,-bottom,-right,-vertical,-horizontal,-color,-style
  test('borders are drawn at the outside and between cells; false takes a side away, null leaves it', () => {
    const { app, host, sheet } = openHost();
    sheet.getRange('A1:B2').setBorder(true, true, true, true, false, false, 'red', app.BorderStyle.SOLID);
    sheet.getRange('A1:B2').setBorder(null, false, null, null, null, null);
    const cells = host.tabs()[0]?.cells;
    expect(cells?.[0]?.[0]?.style.borders).toEqual({ top: '#ff0000' });
    expect(cells?.[1]?.[1]?.style.borders).toEqual({ bottom: '#ff0000', right: '#ff0000' });
  });
});

// reference/spreadsheet/Range.md#merge
describe('merges', () => {
  test('keep the value of the top left cell only', () => {
    const { sheet } = openHost();
    sheet.getRange('A1:B2').setValues([
      [1, 2],
      [3, 4],
    ]);
    sheet.getRange('A1:B2').merge();
    expect(sheet.getRange('A1:B2').getValues()).toEqual([
      [1, ''],
      ['', ''],
    ]);
    expect(sheet.getRange('B2:C3').isPartOfMerge()).toBe(true);
    expect(
      sheet
        .getRange('A1:F9')
        .getMergedRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['A1:B2']);
  });

  test('mergeAcross merges each row, breakApart takes merges away', () => {
    const { sheet } = openHost();
    sheet.getRange('A1:C2').mergeAcross();
    expect(
      sheet
        .getRange('A1:C9')
        .getMergedRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['A1:C1', 'A2:C2']);
    sheet.getRange('A1:C2').breakApart();
    expect(sheet.getRange('A1:C9').isPartOfMerge()).toBe(false);
  });
});

// reference/spreadsheet/Range.md#setnotenote
test("notes are written and read back; '' and null take them away", () => {
  const { sheet } = openHost();
  sheet.getRange('A1:B1').setNotes([['first', 'second']]);
  expect(sheet.getRange('A1:C1').getNotes()).toEqual([['first', 'second', '']]);
  sheet.getRange('A1').setNote('changed');
  expect(sheet.getRange('A1').getNote()).toBe('changed');
  sheet.getRange('A1:B1').setNotes([['', null]]);
  expect(sheet.getRange('A1:B1').getNotes()).toEqual([['', '']]);
  sheet.getRange('C1').setNote('x').clearNote();
  expect(sheet.getRange('C1').getNote()).toBe('');
});

// reference/spreadsheet/Range.md#clear, #clearcontent, #clearformat
describe('clearing', () => {
  const filled = () => {
    const opened = openHost();
    opened.sheet
      .getRange('A1:B1')
      .setValues([[5, '=A1']])
      .setBackground('red')
      .setNumberFormat('0.0');
    return opened;
  };

  test('clear takes contents and formats', () => {
    const { sheet } = filled();
    sheet.getRange('A1:B1').clear();
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['', '']]);
    expect(sheet.getRange('A1').getBackground()).toBe('#ffffff');
  });

  test('clearContent leaves formats', () => {
    const { sheet } = filled();
    sheet.getRange('A1:B1').clearContent();
    expect(sheet.getRange('B1').getFormula()).toBe('');
    expect(sheet.getRange('B1').getBackground()).toBe('#ff0000');
  });

  test('clearFormat leaves contents', () => {
    const { sheet } = filled();
    sheet.getRange('A1:B1').clearFormat();
    expect(sheet.getRange('A1:B1').getValues()).toEqual([[5, 5]]);
    expect(sheet.getRange('A1').getNumberFormat()).toBe('General');
  });
});

// reference/spreadsheet/Range.md#copytodestination: only the top left cell of the destination is relevant.
describe('copyTo', () => {
  test('copies the whole rectangle: values, moved formulas, formats, merges, notes and blanks', () => {
    const { document, sheet } = openHost();
    sheet.getRange('A1:B1').setValues([[7, '=A1*2']]);
    sheet.getRange('A1').setBackground('red').setNote('note');
    sheet.getRange('A2:B2').merge();
    const target = document.insertSheet('Target');
    target.getRange('C4:D5').setValue('old').setFontWeight('bold');
    sheet.getRange('A1:B2').copyTo(target.getRange('C4'));
    expect(target.getRange('C4:D5').getValues()).toEqual([
      [7, 14],
      ['', ''],
    ]);
    expect(target.getRange('D4').getFormula()).toBe('=C4*2');
    expect(target.getRange('C4').getBackground()).toBe('#ff0000');
    expect(target.getRange('C4').getNote()).toBe('note');
    expect(target.getRange('D4').getFontWeight()).toBe('normal');
    expect(
      target
        .getRange('C5')
        .getMergedRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['C5:D5']);
  });

  test('with contentsOnly copies what formulas show, not the formulas, and no formats', () => {
    const { sheet } = openHost();
    sheet
      .getRange('A1:B1')
      .setValues([[7, '=A1*2']])
      .setBackground('red');
    sheet.getRange('A1:B1').copyTo(sheet.getRange('A3'), { contentsOnly: true });
    expect(sheet.getRange('A3:B3').getValues()).toEqual([[7, 14]]);
    expect(sheet.getRange('B3').getFormula()).toBe('');
    expect(sheet.getRange('A3').getBackground()).toBe('#ffffff');
  });

  test('with formatOnly copies formats and leaves values', () => {
    const { sheet } = openHost();
    sheet.getRange('A1').setValue(7).setBackground('red');
    sheet.getRange('A3').setValue(8);
    sheet.getRange('A1').copyTo(sheet.getRange('A3'), { formatOnly: true });
    expect([sheet.getRange('A3').getValue(), sheet.getRange('A3').getBackground()]).toEqual([8, '#ff0000']);
  });

  test('may overlap itself', () => {
    const { sheet } = openHost();
    sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
    sheet.getRange('A1:A3').copyTo(sheet.getRange('A2'));
    expect(sheet.getRange('A1:A4').getValues()).toEqual([[1], [1], [2], [3]]);
  });
});
