import { fontFamily, styleAttributes } from '../report/layout/styles';
import type { StyleAttributes } from '../report/layout/styles';
import type { PlannedCell, SheetPlan, StyleName } from '../report/sheetPlan';
import { mergeRanges } from './mergeRanges';
import { setHeights } from './setHeights';
import { setWidths } from './setWidths';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/** Everything of a plan but its charts, the whole rectangle in one call for each property. */
export function writeCells(sheet: Sheet, plan: SheetPlan): void {
  const range = sheet.getRange(1, 1, plan.rows, plan.columns);
  const grid = <Value>(of: (cell: PlannedCell | null) => Value): Value[][] => rectangle(plan, of);
  const styled = <Value>(of: (style: StyleAttributes) => Value): Value[][] =>
    grid((cell) => of(attributes(cell)));
  // Formats first: a text is only safe from being read as a formula, a date or a number in a cell that is "@" already.
  range.setNumberFormats(grid((cell) => cell?.format ?? 'General'));
  range.setValues(grid((cell) => cell?.formula ?? cell?.value ?? ''));
  const textStyles = textStyleOf();
  range.setTextStyles(grid((cell) => textStyles(cell?.style ?? 'line')));
  range.setBackgrounds(styled(({ background }) => background));
  range.setHorizontalAlignments(styled(({ align }) => align));
  range.setVerticalAlignments(styled(({ vertical }) => vertical));
  range.setWraps(styled(({ wrap }) => wrap));
  mergeRanges(sheet, plan.merges);
  setWidths(sheet, plan.columnWidths);
  setHeights(sheet, plan);
  sheet.setHiddenGridlines(true);
}

function attributes(cell: PlannedCell | null): StyleAttributes {
  return styleAttributes[cell?.style ?? 'line'];
}

function rectangle<Value>(plan: SheetPlan, of: (cell: PlannedCell | null) => Value): Value[][] {
  return Array.from({ length: plan.rows }, (_row, i) =>
    Array.from({ length: plan.columns }, (_column, j) => of(plan.cells[i]?.[j] ?? null)),
  );
}

/** One text style object for each style, made when it is first asked for. */
function textStyleOf(): (style: StyleName) => TextStyle {
  const made = new Map<StyleName, TextStyle>();
  return (style) => {
    const known = made.get(style) ?? textStyle(styleAttributes[style]);
    made.set(style, known);
    return known;
  };
}

function textStyle({ bold, italic, size, color }: StyleAttributes): TextStyle {
  return SpreadsheetApp.newTextStyle()
    .setFontFamily(fontFamily)
    .setFontSize(size)
    .setForegroundColor(color)
    .setBold(bold)
    .setItalic(italic)
    .build();
}
