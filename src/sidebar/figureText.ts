import { percentText } from './numbers/readNumber';

const placeholder = /[#0?][#0?,.]*/;

/** Digits after the decimal sign that a number format asks for. */
function decimals(digits: string): number {
  const point = digits.lastIndexOf('.');
  return point < 0 ? 0 : digits.slice(point + 1).replace(/[^0#?]/g, '').length;
}

/** A number as its cell shows it: "0.0%", "#,##0.00", "0.00 €". Other formats fall back to at most two decimals. */
export function figureText(value: string | number | boolean, format: string): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'string') return value;
  const section = format.split(';')[0] ?? '';
  const digits = placeholder.exec(section)?.[0];
  if (digits === undefined) return value.toLocaleString('en-US', { maximumFractionDigits: 2 });
  const percent = section.includes('%');
  const places = decimals(digits);
  const number = Math.abs(percent ? Number(percentText(value)) : value).toLocaleString('en-US', {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
    useGrouping: digits.includes(','),
  });
  const [before = '', after = ''] = section.split(digits).map((text) => text.replace(/["\\[\]_*]/g, ''));
  return (value < 0 && /[1-9]/.test(number) ? '-' : '') + before + number + after;
}
