import type { DecimalMark } from './localeRules';
import { simpleAmount } from './simpleAmount';

const symbols =
  /^(?:[A-Z]{0,3}\p{Sc}|Rs\.?|RM|Rp\.?|kr\.?|Fr\.?|zł|Kč|Ft|lei|лв\.?|R(?=\s?\d))|(?:\p{Sc}[A-Z]{0,3}|kr\.?|Fr\.?|zł|Kč|Ft|lei|лв\.?)$/u;
const codes =
  /^(?:USD|EUR|GBP|CHF|AUD|CAD|NZD|JPY|CNY|INR|BRL|MXN|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|TRY|ZAR|SGD|HKD|ILS|KRW|THB|PHP|MYR|IDR|ARS|CLP|COP)\s?(?=[\d(.,+-])|(?<=[\d).,])\s?(?:USD|EUR|GBP|CHF|AUD|CAD|NZD|JPY|CNY|INR|BRL|MXN|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|TRY|ZAR|SGD|HKD|ILS|KRW|THB|PHP|MYR|IDR|ARS|CLP|COP)$/i;
const plain = /^(\d+(?:\.\d+)?|\.\d+)(e[+-]?\d+)?$/i;

/** Text of one amount without sign, currency and percent: digits with their marks. */
interface BareAmount {
  readonly digits: string;
  readonly factor: number;
}

function bareAmount(text: string): BareAmount | null {
  let rest = text.trim().replace(/[\u2212\u2013]/g, '-');
  let factor = 1;
  if (/^\(.*\)$/.test(rest)) {
    factor = -1;
    rest = rest.slice(1, -1).trim();
  }
  // The sign may stand before or after the currency, or behind the number: -$5, $-5, 5-.
  for (let pass = 0; pass < 2; pass++) {
    if (rest.startsWith('-')) factor = -factor;
    rest = rest.replace(/^[-+]/, '').trim().replace(symbols, '').trim().replace(codes, '').trim();
  }
  if (/\d-$/.test(rest)) {
    factor = -factor;
    rest = rest.slice(0, -1);
  }
  if (rest.endsWith('%')) {
    factor /= 100;
    rest = rest.slice(0, -1).trim();
  }
  return /^[\d.,]/.test(rest) ? { digits: rest, factor } : null;
}

/** Groups of three, or the Indian two-two-three, behind a mark. */
function isGrouped(digits: string, mark: string): boolean {
  const [first, ...groups] = digits.split(mark);
  if (!/^\d{1,3}$/.test(first!) || !/^\d{3}$/.test(groups[groups.length - 1] ?? '')) return false;
  return (
    groups.every((group) => /^\d{3}$/.test(group)) ||
    (mark === ',' && groups.slice(0, -1).every((group) => /^\d{2}$/.test(group)))
  );
}

const without = (digits: string, mark: string): string => digits.split(mark).join('');

/** The decimal mark the digits themselves prove; `null` = could be either; undefined = not a number. */
function provenMark(digits: string): DecimalMark | null | undefined {
  const points = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  if (points === 0 && commas === 0) return null;
  if (points > 0 && commas > 0) {
    const mark = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
    return (mark === '.' ? points : commas) === 1 ? mark : undefined;
  }
  const mark: DecimalMark = points > 0 ? '.' : ',';
  const other: DecimalMark = points > 0 ? ',' : '.';
  if (points + commas > 1) return isGrouped(digits, mark) ? other : undefined;
  return isGrouped(digits, mark) && !digits.startsWith('0') ? null : mark;
}

/** Spaces and apostrophes between groups of three are never a decimal mark. */
function withoutNeutralGroups(digits: string): string {
  return digits.replace(/(\d)[\s'’\u00a0\u202f\u2009](?=\d{3}(?!\d))/g, '$1');
}

/** What one text says about the decimal mark of its column; `null` = nothing. */
export function decimalEvidence(text: string): DecimalMark | null {
  const bare = bareAmount(text);
  return (bare && provenMark(withoutNeutralGroups(bare.digits))) ?? null;
}

/** The number in a text: "$22.50", "(30.00)", "12,400", "27.78%", "1.234,56", "1 234,56". NaN when it is none. `mark` is asked only where the text could be read both ways. */
export function textAmount(text: string, mark: () => DecimalMark): number {
  const simple = simpleAmount(text);
  if (simple === simple) return simple;
  const bare = bareAmount(text);
  if (bare === null) return NaN;
  const digits = withoutNeutralGroups(bare.digits);
  if (/e/i.test(digits)) return plain.test(digits) ? Number(digits) * bare.factor : NaN;
  const proven = provenMark(digits);
  if (proven === undefined) return NaN;
  const decimal = proven ?? (/[.,]/.test(digits) ? mark() : '.');
  const grouping = decimal === '.' ? ',' : '.';
  const whole = digits.split(decimal)[0]!;
  if (whole.includes(grouping) && !isGrouped(whole, grouping)) return NaN;
  const written = without(digits, grouping).replace(decimal, '.').replace(/\.$/, '');
  return plain.test(written) ? signed(Number(written), bare.factor) : NaN;
}

/** Dividing keeps the double the reader expects: 27.78 / 100, not 27.78 × 0.01. */
function signed(value: number, factor: number): number {
  const size = Math.abs(factor) === 1 ? value : value / 100;
  return factor < 0 ? -size : size;
}
