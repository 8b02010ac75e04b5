import type { Cell } from '../blocks';
import { CellError } from '../formula/cellValue';
import type { CellValue } from '../formula/cellValue';
import { evaluateExpression } from '../formula/evaluateExpression';
import type { CellReader } from '../formula/evaluateExpression';
import type { SheetDraft } from './sheetDraft';

/** The value of every cell, each formula worked out once; a formula that needs itself is refused. */
export function draftValues(draft: SheetDraft): (cell: Cell) => string | number | boolean {
  const known = new Map<Cell, CellValue>();
  const underWay = new Set<Cell>();

  function valueOf(cell: Cell): CellValue {
    if (typeof cell.content !== 'object') return cell.content === '' ? null : cell.content;
    const before = known.get(cell);
    if (before !== undefined) return before;
    if (underWay.has(cell)) throw new RangeError(`The formula of ${cell.key ?? 'a cell'} needs itself`);
    underWay.add(cell);
    const value = evaluateExpression(cell.content, reader);
    underWay.delete(cell);
    known.set(cell, value);
    return value;
  }

  const valueAt = (row: number, column: number): CellValue => {
    const cell = draft.rows[row - 1]?.[column - 1];
    return cell ? valueOf(cell) : null;
  };

  const reader: CellReader = {
    value: (key) => valueAt(draft.place(key).row, draft.place(key).column),
    values: (from, to) => {
      const [first, last] = [draft.place(from), draft.place(to)];
      const values: CellValue[] = [];
      for (let row = first.row; row <= last.row; row += 1) {
        for (let column = first.column; column <= last.column; column += 1) values.push(valueAt(row, column));
      }
      return values;
    },
  };

  return (cell) => {
    try {
      return valueOf(cell) ?? (typeof cell.content === 'object' ? 0 : '');
    } catch (error) {
      if (error instanceof CellError) throw new RangeError(`${cell.key ?? 'A cell'} would show ${error.code}`);
      throw error;
    }
  };
}
