import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData } from '@univerjs/core';
import { AUTOMATIC } from '../engine/numberFormat';
import type { EnumMember } from './enums';
import { hexColor } from './hexColor';
import { checkShape, grid } from './rangeChecks';
import { read, write, type Method } from './serviceObject';
import type { RangePlace } from './workings';

/** One property of a cell's format: its Apps Script value from the engine's style, and back. */
interface StyleProperty<V> {
  readonly shown: (style: IStyleData) => V;
  readonly style: (value: V | null) => IStyleData;
}

const choice = <V extends string>(
  value: V | null,
  known: Readonly<Record<string, number>>,
): number | null => {
  if (value === null) return null;
  const found = known[value.toLowerCase()];
  if (found === undefined) throw new Error(`Invalid argument: ${value}`);
  return found;
};

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  normal: HorizontalAlign.UNSPECIFIED,
};
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const WEIGHTS = { bold: BooleanNumber.TRUE, normal: BooleanNumber.FALSE };
const SLANTS = { italic: BooleanNumber.TRUE, normal: BooleanNumber.FALSE };
const WRAPS: Readonly<Record<string, number>> = {
  OVERFLOW: WrapStrategy.OVERFLOW,
  CLIP: WrapStrategy.CLIP,
  WRAP: WrapStrategy.WRAP,
};

const named = (
  known: Readonly<Record<string, number>>,
  value: number | null | undefined,
  otherwise: string,
): string => Object.keys(known).find((name) => known[name] === value) ?? otherwise;

export const numberFormat: StyleProperty<string> = {
  shown: (style) => style.n?.pattern ?? AUTOMATIC,
  style: (pattern) => ({
    n: pattern === null || pattern === '' || pattern === AUTOMATIC ? null : { pattern },
  }),
};
const background: StyleProperty<string> = {
  shown: (style) => style.bg?.rgb ?? '#ffffff',
  style: (color) => ({ bg: color === null ? null : { rgb: hexColor(color) } }),
};
const fontColor: StyleProperty<string> = {
  shown: (style) => style.cl?.rgb ?? '#000000',
  style: (color) => ({ cl: color === null ? null : { rgb: hexColor(color) } }),
};
const fontSize: StyleProperty<number> = {
  shown: (style) => style.fs ?? 10,
  style: (size) => ({ fs: size ?? 10 }),
};
const fontFamily: StyleProperty<string> = {
  shown: (style) => style.ff ?? 'Arial',
  style: (family) => ({ ff: family }),
};
const fontWeight: StyleProperty<string> = {
  shown: (style) => (style.bl ? 'bold' : 'normal'),
  style: (weight) => ({ bl: choice(weight, WEIGHTS) ?? BooleanNumber.FALSE }),
};
const fontStyle: StyleProperty<string> = {
  shown: (style) => (style.it ? 'italic' : 'normal'),
  style: (slant) => ({ it: choice(slant, SLANTS) ?? BooleanNumber.FALSE }),
};
const horizontal: StyleProperty<string> = {
  shown: (style) => (style.ht ? named(HORIZONTAL, style.ht, 'general') : 'general'),
  style: (alignment) => ({ ht: choice(alignment, HORIZONTAL) }),
};
const vertical: StyleProperty<string> = {
  shown: (style) => named(VERTICAL, style.vt ?? null, 'bottom'),
  style: (alignment) => ({ vt: choice(alignment, VERTICAL) }),
};
const wrap: StyleProperty<boolean> = {
  shown: (style) => style.tb === WrapStrategy.WRAP,
  style: (wrapped) => ({ tb: wrapped ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
};

export function stylesOf<V>({ tab, area }: RangePlace, property: StyleProperty<V>): V[][] {
  return grid(area, (row, column) =>
    property.shown(tab.plain ? {} : (tab.style(area.row + row, area.column + column) ?? {})),
  );
}

export function writeStyles(
  { tab, area }: RangePlace,
  style: (row: number, column: number) => IStyleData,
): void {
  tab.formatArea(area, style);
}

type Methods = Readonly<Record<string, Method<RangePlace>>>;

/** getX, getXs, setX and setXs of one property; an array must have the shape of its range. */
function property<V>(one: string, many: string, type: string, known: StyleProperty<V>): Methods {
  return {
    [`get${one}`]: read('', (range: RangePlace) => stylesOf(range, known)[0]?.[0]),
    [`get${many}`]: read('', (range: RangePlace) => stylesOf(range, known)),
    [`set${one}`]: write(`${type}?`, (range: RangePlace, value: V | null) => {
      const style = known.style(value);
      writeStyles(range, () => style);
      return range;
    }),
    [`set${many}`]: write(`${type}?[][]`, (range: RangePlace, values: (V | null)[][]) => {
      checkShape(values, range.area);
      writeStyles(range, (row, column) => known.style(values[row]?.[column] ?? null));
      return range;
    }),
  };
}

/** reference/spreadsheet/Range.md, the getters and setters of formats. */
export const rangeStyles: Methods = {
  ...property('NumberFormat', 'NumberFormats', 'string', numberFormat),
  ...property('Background', 'Backgrounds', 'string', background),
  ...property('FontColor', 'FontColors', 'string', fontColor),
  ...property('FontSize', 'FontSizes', 'integer', fontSize),
  ...property('FontFamily', 'FontFamilies', 'string', fontFamily),
  ...property('FontWeight', 'FontWeights', 'string', fontWeight),
  ...property('FontStyle', 'FontStyles', 'string', fontStyle),
  ...property('HorizontalAlignment', 'HorizontalAlignments', 'string', horizontal),
  ...property('VerticalAlignment', 'VerticalAlignments', 'string', vertical),
  ...property('Wrap', 'Wraps', 'boolean', wrap),
  setWrapStrategy: write('WrapStrategy', (range: RangePlace, strategy: EnumMember) => {
    writeStyles(range, () => ({ tb: WRAPS[strategy.member] as WrapStrategy }));
    return range;
  }),
  setWrapStrategies: write('WrapStrategy[][]', (range: RangePlace, strategies: EnumMember[][]) => {
    checkShape(strategies, range.area);
    writeStyles(range, (row, column) => ({
      tb: WRAPS[strategies[row]?.[column]?.member ?? 'OVERFLOW'] as WrapStrategy,
    }));
    return range;
  }),
};
