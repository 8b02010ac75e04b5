import { parseArea } from '../../host/engine/a1';

export interface Figure {
  readonly cell: string;
  readonly value: string | number | boolean;
}

const tolerance = 1e-9;

function agrees(value: Figure['value'], other: unknown): boolean {
  if (typeof value !== 'number' || typeof other !== 'number') return value === other;
  return Math.abs(other - value) <= tolerance * Math.max(Math.abs(value), Math.abs(other));
}

/** The figures whose cell, calculated by another program, holds something else: key, value here, value there. */
export function differingFigures(
  figures: Readonly<Record<string, Figure>>,
  cells: readonly (readonly unknown[])[],
): [string, Figure['value'], unknown][] {
  return Object.entries(figures).flatMap(([key, { cell, value }]) => {
    const place = parseArea(cell, { rows: 10_000, columns: 100 });
    const other = place && cells[place.row]?.[place.column];
    return agrees(value, other) ? [] : [[key, value, other] as [string, Figure['value'], unknown]];
  });
}
