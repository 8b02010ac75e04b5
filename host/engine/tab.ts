import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { ICellData, IStyleData, Worksheet } from '@univerjs/core';
import type { Area } from './a1';
import { storedValue, type SheetSettings } from './cellContent';
import type { Engine } from './createEngine';
import { PlainCells } from './plainCells';

export type CellMatrix = Record<number, Record<number, ICellData | null>>;

/** One tab: its cells are plain arrays until a formula, a format or the page needs them in the engine. */
export class Tab {
  plain: PlainCells | null;

  constructor(
    private readonly engine: Engine,
    readonly id: string,
    cells: readonly (readonly unknown[])[] | null,
    readonly settings: SheetSettings,
    private readonly onBroughtIn: () => void,
  ) {
    this.plain = cells ? new PlainCells(cells) : null;
  }

  get sheet(): Worksheet {
    const sheet = this.engine.workbook.getSheetBySheetId(this.id);
    if (!sheet) throw new Error('The tab was deleted.');
    return sheet;
  }

  /** Google's number of a tab; tabs that a user adds in the page get one from the letters of their id. */
  get number(): number {
    if (/^\d+$/.test(this.id)) return Number(this.id);
    return (
      [...this.id].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 2_000_000_011, 7) + 100_000
    );
  }

  get name(): string {
    return this.sheet.getName();
  }

  get size(): { rows: number; columns: number } {
    return { rows: this.sheet.getRowCount(), columns: this.sheet.getColumnCount() };
  }

  /**
   * Moves plain cells into the engine. They go straight into its cell store: ten times faster than its
   * commands, and no formula can depend on them yet; one ordinary write then tells the listeners.
   */
  bringIn(): void {
    const plain = this.plain;
    if (!plain) return;
    this.plain = null;
    const matrix = this.sheet.getCellMatrix();
    const styles = new Map<string, string | null>();
    const styleOf = (pattern: string): string | null => {
      let id = styles.get(pattern);
      if (id === undefined) {
        id = this.engine.workbook.getStyles().setValue({ n: { pattern } }) ?? null;
        styles.set(pattern, id);
      }
      return id;
    };
    plain.forEach((row, column, value) => {
      const stored = storedValue(value, this.settings);
      if (!stored) return;
      const { v, t, pattern } = stored;
      matrix.setValue(row, column, pattern === '' ? { v, t } : { v, t, s: styleOf(pattern) });
    });
    this.onBroughtIn();
    this.write({ 0: { 0: { ...(matrix.getValue(0, 0) ?? { v: null }) } } });
  }

  write(cells: CellMatrix): void {
    this.mutate(SetRangeValuesMutation.id, { cellValue: cells });
  }

  /** Gives every cell of the area what `change` says; undefined leaves it alone. */
  writeArea(area: Area, change: (row: number, column: number) => ICellData | undefined): void {
    this.write(matrixOf(area, change));
  }

  /** Writes formats only. Without this trigger the engine would take a cell without formula for a formula removed. */
  formatArea(area: Area, style: (row: number, column: number) => IStyleData | null): void {
    const cellValue = matrixOf(area, (row, column) => ({ s: style(row, column) }));
    this.mutate(SetRangeValuesMutation.id, { cellValue, trigger: SetStyleCommand.id });
  }

  /** A mutation of this sheet. */
  mutate(id: string, params: object): void {
    this.bringIn();
    this.engine.commands.syncExecuteCommand(id, {
      unitId: this.engine.unitId,
      subUnitId: this.id,
      ...params,
    });
  }

  cell(row: number, column: number): ICellData | null {
    return this.sheet.getCellRaw(row, column) ?? null;
  }

  style(row: number, column: number): IStyleData | null {
    return this.engine.workbook.getStyles().getStyleByCell(this.cell(row, column)) ?? null;
  }

  pattern(row: number, column: number): string {
    return this.style(row, column)?.n?.pattern ?? '';
  }
}

function matrixOf(area: Area, change: (row: number, column: number) => ICellData | undefined): CellMatrix {
  const cells: CellMatrix = {};
  for (let row = 0; row < area.rows; row++) {
    const line: Record<number, ICellData> = {};
    for (let column = 0; column < area.columns; column++) {
      const cell = change(row, column);
      if (cell) line[area.column + column] = cell;
    }
    cells[area.row + row] = line;
  }
  return cells;
}
