import type { Cell } from '../blocks';
import type { PlannedChart, PlannedInput, PlannedRange } from '../sheetPlan';
import { columnCount } from './grid';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A chart whose ranges are still keys: its cells may stand further down. */
export type DraftChart = Omit<PlannedChart, 'categories' | 'series'> & {
  readonly categories: readonly [string, string];
  readonly series: readonly {
    readonly name: string;
    readonly cells: readonly [string, string];
    readonly color: string;
  }[];
};

/** A tab being laid out from the top: cells with formulas still as trees, and where every key has come to stand. */
export class SheetDraft {
  readonly rows: (Cell | null)[][] = [];
  readonly merges: PlannedRange[] = [];
  readonly charts: DraftChart[] = [];
  readonly inputs: PlannedInput[] = [];
  readonly places = new Map<string, Place>();

  /** Adds a row; returns its number. */
  addRow(cells: readonly (Cell | null)[] = []): number {
    const row = this.rows.length + 1;
    this.rows.push(Array.from({ length: columnCount }, (_, index) => cells[index] ?? null));
    cells.forEach((cell, index) => {
      if (cell?.key !== undefined) this.placeKey(cell.key, { row, column: index + 1 });
    });
    return row;
  }

  /** Adds rows that one cell fills from edge to edge. */
  addMergedRows(cell: Cell, rows: number): void {
    const row = this.addRow([cell]);
    for (let more = 1; more < rows; more += 1) this.addRow();
    this.merges.push({ row, column: 1, rows, columns: columnCount });
  }

  place(key: string): Place {
    const place = this.places.get(key);
    if (place === undefined) throw new RangeError(`No cell of the report has the key ${key}`);
    return place;
  }

  private placeKey(key: string, place: Place): void {
    if (this.places.has(key)) throw new RangeError(`Two cells of the report have the key ${key}`);
    this.places.set(key, place);
  }
}
