import { BorderStyleTypes, type IBorderData, type IBorderStyleData } from '@univerjs/core';
import type { EnumMember } from './enums';
import { hexColor } from './hexColor';
import { writeStyles } from './rangeStyles';
import { write } from './serviceObject';
import type { RangePlace } from './workings';

const STYLES: Readonly<Record<string, BorderStyleTypes>> = {
  DOTTED: BorderStyleTypes.DOTTED,
  DASHED: BorderStyleTypes.DASHED,
  SOLID: BorderStyleTypes.THIN,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
  SOLID_THICK: BorderStyleTypes.THICK,
  DOUBLE: BorderStyleTypes.DOUBLE,
};

type Side = boolean | null;
const SIDES = 'boolean?,boolean?,boolean?,boolean?,boolean?,boolean?';

/** reference/spreadsheet/Range.md, setBorder: true draws a side, false removes it, null leaves it. */
export const rangeBorders = {
  setBorder: write(
    `${SIDES} | ${SIDES},string?,BorderStyle?`,
    (
      range: RangePlace,
      top: Side,
      left: Side,
      bottom: Side,
      right: Side,
      vertical: Side,
      horizontal: Side,
      color?: string | null,
      style?: EnumMember | null,
    ) => {
      const drawn: IBorderStyleData = {
        s: STYLES[style?.member ?? 'SOLID'] ?? BorderStyleTypes.THIN,
        cl: { rgb: hexColor(color ?? 'black') },
      };
      const { rows, columns } = range.area;
      const line = (wanted: Side): IBorderStyleData | null | undefined =>
        wanted === null ? undefined : wanted ? drawn : null;
      writeStyles(range, (row, column) => ({
        bd: sides({
          t: line(row === 0 ? top : horizontal),
          b: line(row === rows - 1 ? bottom : horizontal),
          l: line(column === 0 ? left : vertical),
          r: line(column === columns - 1 ? right : vertical),
        }),
      }));
      return range;
    },
  ),
};

const sides = (border: Record<string, IBorderStyleData | null | undefined>): IBorderData =>
  Object.fromEntries(Object.entries(border).filter(([, side]) => side !== undefined));
