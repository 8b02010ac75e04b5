import type { NumberStyle } from './numberStyle';

/** How the numbers of the other style look in a locale that writes 45.5, or 45,5. */
export interface OtherStyle {
  /** "45,5", "1.234,56" and "1.234.567": the other style beyond doubt. */
  readonly proof: RegExp;
  /** "1.200": twelve hundred in the other style, else a little more than one. */
  readonly either: RegExp;
}

const nothing = /^(?!)/;
const isPointOrComma = (mark: string): boolean => mark === '.' || mark === ',';

export function otherStyleOf({ decimal, group }: Pick<NumberStyle, 'decimal' | 'group'>): OtherStyle {
  if (!isPointOrComma(decimal) || !isPointOrComma(group)) return { proof: nothing, either: nothing };
  const [own, other] = [`\\${decimal}`, `\\${group}`];
  const grouped = `[1-9]\\d{0,2}(?:${own}\\d{3})`;
  return {
    proof: new RegExp(`^[+-]?(?:${grouped}+${other}\\d+|\\d+${other}(?:\\d{1,2}|\\d{4,})|${grouped}{2,})$`),
    either: new RegExp(`^[+-]?${grouped}+$`),
  };
}
