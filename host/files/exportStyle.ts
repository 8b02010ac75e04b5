import type { ExportCell, ExportStyle } from './exportTab';
import type { CellStyle } from './workbookFormat';

type Font = NonNullable<CellStyle['font']>;
type Alignment = NonNullable<CellStyle['alignment']>;

const rgb = (color: string): { rgb: string } => ({ rgb: color.replace('#', '').toUpperCase() });

function font(style: ExportStyle): Font {
  return {
    name: style.fontFamily ?? 'Arial',
    size: style.fontSize ?? 10,
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(style.fontColor && { color: rgb(style.fontColor) }),
  };
}

function alignment(style: ExportStyle): Alignment {
  return {
    ...(style.horizontal && { horizontal: style.horizontal }),
    vertical: style.vertical === 'middle' ? 'center' : (style.vertical ?? 'bottom'),
    ...(style.wrap && { wrapText: true }),
  };
}

function border(borders: NonNullable<ExportStyle['borders']>): NonNullable<CellStyle['border']> {
  const sides = Object.entries(borders).map(([side, color]) => [side, { style: 'thin', color: rgb(color) }]);
  return Object.fromEntries(sides) as NonNullable<CellStyle['border']>;
}

/** How a cell looks, in the words of the file library. Text gets the text format, so that editing it keeps it text. */
export function exportStyle({ value, formula, format, style = {} }: ExportCell): CellStyle {
  const isText = typeof value === 'string' && value !== '' && formula === undefined;
  const numFmt = isText ? '@' : format;
  return {
    font: font(style),
    alignment: alignment(style),
    ...(style.background && { fill: { type: 'pattern', pattern: 'solid', fgColor: rgb(style.background) } }),
    ...(style.borders && { border: border(style.borders) }),
    ...(numFmt && numFmt !== 'General' && { numFmt }),
  };
}
