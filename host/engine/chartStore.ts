import type { Area } from './a1';
import type { Engine } from './createEngine';

/** A chart as the page draws it and the exporter writes it. */
export interface ChartModel {
  readonly id: number;
  readonly kind: string;
  readonly ranges: readonly { readonly sheetId: string; readonly area: Area }[];
  /** 0, 1 or more header rows (columns when transposed) in the ranges; -1 when it was never set. */
  readonly headers: number;
  readonly transposed: boolean;
  readonly merge: string;
  readonly hidden: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** Cell of the top left corner, counted from 0, and pixels from there. */
  readonly anchor: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
}

/** The charts of every tab; they go with their tab. */
export class ChartStore {
  private readonly bySheet = new Map<string, ChartModel[]>();
  private readonly listeners = new Set<(sheetId: string) => void>();
  private lastId = 0;

  constructor(private readonly engine: Engine) {}

  of(sheetId: string): readonly ChartModel[] {
    return this.engine.workbook.getSheetBySheetId(sheetId) ? (this.bySheet.get(sheetId) ?? []) : [];
  }

  newId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  put(sheetId: string, chart: ChartModel): void {
    const others = this.of(sheetId).filter((other) => other.id !== chart.id);
    this.bySheet.set(sheetId, [...others, chart]);
    this.tell(sheetId);
  }

  remove(sheetId: string, id: number): boolean {
    const charts = this.of(sheetId);
    const rest = charts.filter((chart) => chart.id !== id);
    this.bySheet.set(sheetId, rest);
    this.tell(sheetId);
    return rest.length < charts.length;
  }

  onChange(listener: (sheetId: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(sheetId: string): void {
    for (const listener of this.listeners) listener(sheetId);
  }
}
