/** What a cell holds while a formula is worked out; `null` = blank. */
export type CellValue = number | string | boolean | null;

export type CellErrorCode = '#DIV/0!' | '#VALUE!' | '#NUM!' | '#N/A';

/** An error value travelling up to the next IFERROR, as it does in a spreadsheet. */
export class CellError extends Error {
  readonly code: CellErrorCode;

  constructor(code: CellErrorCode) {
    super(code);
    this.name = 'CellError';
    this.code = code;
  }
}

/** The number a value stands for in arithmetic: blank is 0, text is an error. */
export function numberOf(value: CellValue): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === null) return 0;
  throw new CellError('#VALUE!');
}

const rank = (value: CellValue): number =>
  typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;

/** Below 0, 0 or above 0. Numbers stand before texts, texts before TRUE and FALSE; blank takes the other's kind. */
export function compareValues(left: CellValue, right: CellValue): number {
  const a = left ?? (typeof right === 'string' ? '' : typeof right === 'boolean' ? false : 0);
  const b = right ?? (typeof a === 'string' ? '' : typeof a === 'boolean' ? false : 0);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  const [x, y] = typeof a === 'string' ? [a.toLowerCase(), String(b).toLowerCase()] : [a, b];
  return x < y ? -1 : x > y ? 1 : 0;
}
