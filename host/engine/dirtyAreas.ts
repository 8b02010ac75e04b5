import type { ICellData, Worksheet } from '@univerjs/core';
import { overlap, type Area } from './a1';

type Written = Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>;

/** More areas than this on one tab are kept as the one area around them. */
const MOST = 100;

/** What was written since formulas were last calculated: a formula is calculated again when it reads some of it. */
export class DirtyAreas {
  private everything = false;
  private readonly bySheet = new Map<string, Area[]>();

  addWritten(sheetId: string, cells: Written): void {
    const area = around(cells);
    if (area) this.add(sheetId, area);
  }

  add(sheetId: string, area: Area): void {
    const areas = this.bySheet.get(sheetId) ?? [];
    areas.push(area);
    this.bySheet.set(sheetId, areas.length > MOST ? [areas.reduce(union)] : areas);
  }

  addEverything(): void {
    this.everything = true;
  }

  touches(sheet: Worksheet, area: Area): boolean {
    return this.everything || this.writtenIn(sheet, area);
  }

  writtenIn(sheet: Worksheet, area: Area): boolean {
    return (this.bySheet.get(sheet.getSheetId()) ?? []).some((dirty) => overlap(dirty, area));
  }

  clear(): void {
    this.everything = false;
    this.bySheet.clear();
  }
}

function around(cells: Written): Area | null {
  let area: Area | null = null;
  for (const [row, line] of Object.entries(cells)) {
    const columns = Object.keys(line).map(Number);
    if (columns.length === 0) continue;
    const column = columns.reduce((least, one) => Math.min(least, one));
    const last = columns.reduce((most, one) => Math.max(most, one));
    const strip = { row: Number(row), column, rows: 1, columns: last - column + 1 };
    area = area ? union(area, strip) : strip;
  }
  return area;
}

function union(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
