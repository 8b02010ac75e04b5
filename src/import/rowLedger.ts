import { cellAddress } from './address';
import type { DroppedRows } from './tables';

const kept = 0;
const skipped = 255;

interface Entry {
  readonly reason: string;
  rows: number;
  firstRow: number;
  column: number;
}

/** Which rows of a tab are used, and why the others are not. A row is dropped once, for the first reason found. */
export class RowLedger {
  private readonly state: Uint8Array;
  private readonly entries: Entry[] = [];
  private blankRows = 0;

  constructor(readonly rows: number) {
    this.state = new Uint8Array(rows);
  }

  isKept(row: number): boolean {
    return this.state[row] === kept;
  }

  /** A row without anything in it is not even read. */
  skip(row: number): void {
    this.state[row] = skipped;
    this.blankRows++;
  }

  /** `column` is where to look, counted from 0 in the tab. */
  drop(row: number, reason: string, column: number): void {
    if (this.state[row] !== kept) return;
    let at = this.entries.findIndex((entry) => entry.reason === reason);
    if (at < 0) at = this.entries.push({ reason, rows: 0, firstRow: row, column }) - 1;
    const entry = this.entries[at]!;
    entry.rows++;
    if (row < entry.firstRow) Object.assign(entry, { firstRow: row, column });
    this.state[row] = at + 1;
  }

  get rowsRead(): number {
    return this.rows - this.blankRows;
  }

  keptRows(): Int32Array {
    const rows = new Int32Array(this.rows);
    let count = 0;
    for (let row = 0; row < this.rows; row++) if (this.state[row] === kept) rows[count++] = row;
    return rows.subarray(0, count);
  }

  /** Reasons with the cell to look at; `firstDataRow` counts from 0 in the tab. */
  dropped(tab: string, firstDataRow: number): DroppedRows[] {
    return this.entries.map(({ reason, rows, firstRow, column }) => ({
      reason,
      rows,
      firstCell: cellAddress(tab, firstDataRow + firstRow, column),
    }));
  }
}
