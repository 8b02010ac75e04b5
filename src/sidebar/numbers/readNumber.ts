const blanks = /[\s\u00a0\u202f'’]/g;
/** A blank inside a number groups thousands or separates two numbers. */
const twoNumbers = /\d[\s\u00a0\u202f]+\d(?!\d\d(?!\d))/;
const oneNumber = /^([+-]?)(?:[a-z]{0,3}\p{Sc}?)([+-]?(?:\d[\d.,]*|[.,]\d+))(?:%|[a-z]{1,3}|\p{Sc})?$/iu;
const groups = /^[+-]?\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/;
const oneGroup = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * The digits of a typed number as plain decimal text, or `null` when it is not one number.
 * `grouped`: a single separator before exactly three digits groups thousands ("1,200"), as it does in money;
 * otherwise it is a decimal sign ("33.333"), as it is in percentages.
 */
function plainDecimal(typed: string, grouped: boolean): string | null {
  if (twoNumbers.test(typed)) return null;
  const match = oneNumber.exec(typed.replace(/−/g, '-').replace(blanks, ''));
  const text = match ? String(match[1]) + String(match[2]) : '';
  if (!match || /^[+-]{2}/.test(text)) return null;
  const decimalAt = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (decimalAt < 0) return text;
  const repeated = text.indexOf(text.charAt(decimalAt)) !== decimalAt;
  const mixed = text.includes('.') && text.includes(',');
  if (repeated && (mixed || !groups.test(text))) return null;
  if (repeated || (!mixed && grouped && oneGroup.test(text))) return text.replace(/[.,]/g, '');
  return text.slice(0, decimalAt).replace(/[.,]/g, '') + '.' + text.slice(decimalAt + 1);
}

/** A typed amount of money or a count: "30", "€ 30,50", "1,200". `null` when it is not a number. */
export function readAmount(typed: string): number | null {
  const text = plainDecimal(typed, true);
  return text === null ? null : Number(text);
}

/** A typed percentage as a fraction: "20" and "20 %" are 0.2. Shifted as text, so that 33.3 % is exactly 0.333. */
export function readPercent(typed: string): number | null {
  const text = plainDecimal(typed, false);
  return text === null ? null : Number(text + 'e-2');
}

/** A share of 100 as a fraction: 45, 45 % and 0.45 are all 0.45. A bare 1 could be 1 % or all of it: `'unclear'`. */
export function readShare(typed: string): number | 'unclear' | null {
  const text = plainDecimal(typed, false);
  if (text === null) return null;
  if (typed.includes('%')) return Number(text + 'e-2');
  if (Number(text) === 1) return 'unclear';
  return Math.abs(Number(text)) < 1 ? Number(text) : Number(text + 'e-2');
}

/** A fraction as the percentage somebody would type: 0.45 → "45". */
export function percentText(fraction: number): string {
  const text = String(fraction);
  return String(text.includes('e') ? fraction * 100 : Number(text + 'e2'));
}
