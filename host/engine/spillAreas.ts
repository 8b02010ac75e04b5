import type { Worksheet } from '@univerjs/core';
import { overlap, type Area } from './a1';

/** Which cells the result of a formula was spilled into, as seen so far: a formula that reads them comes after it. */
export class SpillAreas {
  private readonly bySheet = new Map<string, Map<string, Area>>();

  /** True when that is news. */
  note(sheet: Worksheet, row: number, column: number, area: Area | null): boolean {
    const areas = this.of(sheet);
    const key = `${String(row)}|${String(column)}`;
    const before = areas.get(key);
    if (!area) return areas.delete(key);
    areas.set(key, area);
    return before?.rows !== area.rows || before.columns !== area.columns;
  }

  /** The formula cells whose results reach into an area. */
  reaching(sheet: Worksheet, area: Area): { row: number; column: number }[] {
    return [...this.of(sheet).values()].filter((spilled) => overlap(spilled, area));
  }

  private of(sheet: Worksheet): Map<string, Area> {
    const id = sheet.getSheetId();
    const areas = this.bySheet.get(id) ?? new Map<string, Area>();
    this.bySheet.set(id, areas);
    return areas;
  }
}
