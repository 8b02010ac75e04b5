import { BooleanNumber, type IStyleData } from '@univerjs/core';
import { hexColor } from './hexColor';
import { checkShape, grid } from './rangeChecks';
import { stylesOf, writeStyles } from './rangeStyles';
import { serviceBehind } from './serviceBehind';
import { free, read, write, type Method, type ServiceClass } from './serviceObject';
import type { RangePlace, Workings } from './workings';

export interface TextStyleState {
  readonly style: IStyleData;
}

interface BuilderState {
  readonly workings: Workings;
  style: IStyleData;
}

const flag = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const set =
  <V>(change: (value: V) => IStyleData) =>
  (builder: BuilderState, value: V) => {
    builder.style = { ...builder.style, ...change(value) };
    return builder;
  };

/** reference/spreadsheet/TextStyleBuilder.md. */
export const textStyleBuilder: ServiceClass<BuilderState> = {
  name: 'TextStyleBuilder',
  fullName: 'SpreadsheetApp.TextStyleBuilder',
  methods: {
    setBold: free(
      'boolean',
      set((bold: boolean) => ({ bl: flag(bold) })),
    ),
    setItalic: free(
      'boolean',
      set((italic: boolean) => ({ it: flag(italic) })),
    ),
    setUnderline: free(
      'boolean',
      set((underline: boolean) => ({ ul: { s: flag(underline) } })),
    ),
    setStrikethrough: free(
      'boolean',
      set((struck: boolean) => ({ st: { s: flag(struck) } })),
    ),
    setFontFamily: free(
      'string',
      set((family: string) => ({ ff: family })),
    ),
    setFontSize: free(
      'integer',
      set((size: number) => ({ fs: size })),
    ),
    setForegroundColor: free(
      'string',
      set((color: string) => ({ cl: { rgb: hexColor(color) } })),
    ),
    build: free('', ({ workings, style }: BuilderState) =>
      workings.make('TextStyle', { style: { ...style } }),
    ),
  },
};

const shown =
  <V>(value: (style: IStyleData) => V) =>
  ({ style }: TextStyleState): V =>
    value(style);

/** reference/spreadsheet/TextStyle.md. */
export const textStyle: ServiceClass<TextStyleState> = {
  name: 'TextStyle',
  fullName: 'SpreadsheetApp.TextStyle',
  methods: {
    isBold: free(
      '',
      shown((style) => style.bl === BooleanNumber.TRUE),
    ),
    isItalic: free(
      '',
      shown((style) => style.it === BooleanNumber.TRUE),
    ),
    isUnderline: free(
      '',
      shown((style) => style.ul?.s === BooleanNumber.TRUE),
    ),
    isStrikethrough: free(
      '',
      shown((style) => style.st?.s === BooleanNumber.TRUE),
    ),
    getFontFamily: free(
      '',
      shown((style) => style.ff ?? 'Arial'),
    ),
    getFontSize: free(
      '',
      shown((style) => style.fs ?? 10),
    ),
    getForegroundColor: free(
      '',
      shown((style) => style.cl?.rgb ?? '#000000'),
    ),
  },
};

const whole = { shown: (style: IStyleData) => style, style: () => ({}) };

function textPart({ bl, it, ul, st, ff, fs, cl }: IStyleData): IStyleData {
  const part = { bl, it, ul, st, ff, fs, cl };
  return Object.fromEntries(
    Object.entries(part).filter(([, value]) => value !== undefined && value !== null),
  );
}

const textStylesOf = (range: RangePlace): object[][] =>
  stylesOf(range, whole).map((line) =>
    line.map((style) => range.workings.make('TextStyle', { style: textPart(style) })),
  );

/** reference/spreadsheet/Range.md, getTextStyles and setTextStyles. */
export const rangeTextStyles: Readonly<Record<string, Method<RangePlace>>> = {
  getTextStyle: read('', (range: RangePlace) => textStylesOf(range)[0]?.[0]),
  getTextStyles: read('', (range: RangePlace) => textStylesOf(range)),
  setTextStyle: write('TextStyle', (range: RangePlace, { style }: TextStyleState) => {
    writeStyles(range, () => style);
    return range;
  }),
  setTextStyles: write('TextStyle[][]', (range: RangePlace, styles: object[][]) => {
    checkShape(styles, range.area);
    const parts = grid(range.area, (row, column) => styleBehind(styles[row]?.[column]));
    writeStyles(range, (row, column) => parts[row]?.[column] ?? {});
    return range;
  }),
};

function styleBehind(object: object | undefined): IStyleData {
  return (serviceBehind(object)?.state as TextStyleState | undefined)?.style ?? {};
}
