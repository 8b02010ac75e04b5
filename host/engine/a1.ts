/** A rectangle of cells; row and column count from 0, as in the engine. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** Google's size of a new tab. */
export const NEW_TAB: GridSize = { rows: 1000, columns: 26 };

/** 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" is 0, "AA" is 26. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export function a1Notation(area: Area): string {
  const first = columnLetters(area.column) + String(area.row + 1);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(area.column + area.columns - 1)}${String(area.row + area.rows)}`;
}

/** "'My tab'!" is My tab; "Orders!" is Orders; no prefix is null. */
export function splitSheetName(reference: string): { sheet: string | null; area: string } {
  const mark = reference.lastIndexOf('!');
  if (mark < 0) return { sheet: null, area: reference };
  const name = reference.slice(0, mark);
  const sheet = name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
  return { sheet, area: reference.slice(mark + 1) };
}

const CORNER = /^\$?([A-Z]{1,3})?\$?(\d+)?$/i;

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function corner(text: string): Corner | null {
  const match = CORNER.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  return {
    column: match[1] === undefined ? null : columnIndex(match[1]),
    row: match[2] === undefined ? null : Number(match[2]) - 1,
  };
}

/** The area of "B2:C9", "A:A", "2:3", or of an open-ended "A2:A" (to the end of the grid); null when it is none. */
export function parseArea(text: string, grid: GridSize): Area | null {
  const parts = text.split(':');
  const first = corner(parts[0] ?? '');
  const last = parts.length === 1 ? first : corner(parts[1] ?? '');
  if (!first || !last || parts.length > 2) return null;
  if (parts.length === 1 && (first.row === null || first.column === null)) return null;
  const open = (from: number | null, to: number | null, end: number): [number, number] =>
    from === null || to === null ? [from ?? to ?? 0, end - 1] : [Math.min(from, to), Math.max(from, to)];
  const wholeColumns = first.row === null && last.row === null;
  const wholeRows = first.column === null && last.column === null;
  const [top, bottom] = wholeColumns ? [0, grid.rows - 1] : open(first.row, last.row, grid.rows);
  const [left, right] = wholeRows ? [0, grid.columns - 1] : open(first.column, last.column, grid.columns);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
