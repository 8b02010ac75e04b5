import type { Cell } from '../blocks';
import { CellError } from '../formula/cellValue';
import type { CellValue } from '../formula/cellValue';
import { evaluateExpression } from '../formula/evaluateExpression';
import type { CellReader } from '../formula/evaluateExpression';
import type { SheetDraft } from './sheetDraft';

const cellAt = (draft: SheetDraft, row: number, column: number): Cell | null =>
  draft.rows[row - 1]?.[column - 1] ?? null;

function cellsBetween(draft: SheetDraft, from: string, to: string): (Cell | null)[] {
  const [first, last] = [draft.place(from), draft.place(to)];
  const cells: (Cell | null)[] = [];
  for (let row = first.row; row <= last.row; row += 1) {
    for (let column = first.column; column <= last.column; column += 1)
      cells.push(cellAt(draft, row, column));
  }
  return cells;
}

/** The value of every cell, each formula worked out once; a formula that needs itself is refused. */
export function draftValues(draft: SheetDraft): (cell: Cell) => string | number | boolean {
  const known = new Map<Cell, CellValue>();
  const underWay = new Set<Cell>();
  const reader: CellReader = {
    value: (key) => valueOf(cellAt(draft, draft.place(key).row, draft.place(key).column)),
    values: (from, to) => cellsBetween(draft, from, to).map(valueOf),
  };

  function valueOf(cell: Cell | null): CellValue {
    if (cell === null || cell.content === '') return null;
    if (typeof cell.content !== 'object') return cell.content;
    const before = known.get(cell);
    if (before !== undefined) return before;
    if (underWay.has(cell)) throw new RangeError(`The formula of ${cell.key ?? 'a cell'} needs itself`);
    underWay.add(cell);
    try {
      const value = evaluateExpression(cell.content, reader);
      known.set(cell, value);
      return value;
    } finally {
      underWay.delete(cell);
    }
  }

  return (cell) => {
    try {
      return valueOf(cell) ?? (typeof cell.content === 'object' ? 0 : '');
    } catch (error) {
      // What the spreadsheet would show; one such cell must not keep the rest of the page from its reader.
      if (error instanceof CellError) return error.code;
      throw error;
    }
  };
}
