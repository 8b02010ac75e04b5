import type { CellColumn } from './cellColumn';
import type { ColumnReading } from './columnReading';

const symbol = /\p{Sc}/u;
const code = /\b[A-Z]{3}\b/;
const mostWays = 255;

/** A currency as an amount is written in it: "$", "USD", or both. */
export interface WrittenCurrency {
  readonly symbol: string | undefined;
  readonly code: string | undefined;
}

/** The currencies that the texts of a column of amounts are written in. */
export class CurrencyReading implements ColumnReading {
  readonly rows: number;
  /** In the order they were seen; the first stands for no currency at all. */
  readonly ways: WrittenCurrency[] = [{ symbol: undefined, code: undefined }];
  /** Of each row an index into `ways`. */
  readonly way: Uint8Array;
  private lastSign = 0;
  private lastWay = 0;

  constructor(private readonly source: CellColumn) {
    this.rows = source.to - source.from;
    this.way = new Uint8Array(this.rows);
  }

  readRows(begin: number, end: number): void {
    const { cells, column, from } = this.source;
    const { way } = this;
    for (let row = begin; row < end; row++) {
      const line = cells[from + row];
      const cell = line === undefined ? '' : line[column];
      if (typeof cell !== 'string') continue;
      const sign = onlySign(cell);
      if (sign === 0) continue;
      if (sign < 0 || sign !== this.lastSign) {
        this.lastWay = this.wayOf(cell);
        this.lastSign = sign;
      }
      way[row] = this.lastWay;
    }
  }

  private wayOf(text: string): number {
    const written = { symbol: symbol.exec(text)?.[0], code: code.exec(text)?.[0] };
    const known = this.ways.findIndex((way) => way.symbol === written.symbol && way.code === written.code);
    if (known >= 0 || this.ways.length > mostWays) return Math.max(known, 0);
    return this.ways.push(written) - 1;
  }
}

/** The one character of an amount that belongs to no number, as a rule its currency: 0 = there is none, −1 = there are several. */
function onlySign(text: string): number {
  let sign = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Digits, and blanks, brackets, commas, points and the minus.
    if ((code >= 48 && code <= 57) || code === 32 || code === 40 || code === 41 || (code >= 44 && code <= 46))
      continue;
    if (sign !== 0) return -1;
    sign = code;
  }
  return sign;
}
