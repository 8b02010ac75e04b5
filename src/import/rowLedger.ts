import { cellAddress } from './address';
import type { DroppedRows } from './tables';

const kept = 0;
const skipped = 255;

/** Enough to walk through by hand; whoever has more of a kind repairs the column, not its cells. */
const mostPlaces = 20;

interface Place {
  readonly row: number;
  readonly column: number;
}

interface Entry {
  readonly reason: string;
  rows: number;
  /** The first ones, from top to bottom. */
  readonly places: Place[];
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
    if (at < 0) at = this.entries.push({ reason, rows: 0, places: [] }) - 1;
    const entry = this.entries[at]!;
    entry.rows++;
    noted(entry.places, { row, column });
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

  /** Reasons with the cells to look at; `firstDataRow` counts from 0 in the tab. */
  dropped(tab: string, firstDataRow: number): DroppedRows[] {
    return this.entries.map(({ reason, rows, places }) => {
      const [firstCell = '', ...nextCells] = places.map(({ row, column }) =>
        cellAddress(tab, firstDataRow + row, column),
      );
      return { reason, rows, firstCell, ...(nextCells.length > 0 ? { nextCells } : {}) };
    });
  }
}

/** Rows are mostly dropped from top to bottom, but some rules look back. */
function noted(places: Place[], place: Place): void {
  let at = places.length;
  while (at > 0 && places[at - 1]!.row > place.row) at--;
  if (at >= mostPlaces) return;
  places.splice(at, 0, place);
  if (places.length > mostPlaces) places.pop();
}
