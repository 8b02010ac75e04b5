import type { Cell, Sources } from '../blocks';
import type { Expression } from '../formula/expression';
import type { SheetDraft } from './sheetDraft';

/** What an assumption is taken from: no column of a tab. */
export const assumption = 'assumption';

/** Columns as "orders.amount". */
type Columns = ReadonlySet<string>;

const none: Columns = new Set();

/** The columns that each cell of a page rests on: a value as the rules say, a formula on those of all cells it reads. */
export function cellSources(draft: SheetDraft, { rules }: Pick<Sources, 'rules'>): (cell: Cell) => Columns {
  const known = new Map<Cell, Columns>();

  function columnsOf(cell: Cell | null | undefined): Columns {
    if (!cell) return none;
    const before = known.get(cell);
    if (before !== undefined) return before;
    known.set(cell, none);
    const found = typeof cell.content === 'object' ? columnsRead(cell.content) : columnsCounted(cell.key);
    known.set(cell, found);
    return found;
  }

  function columnsCounted(key: string | undefined): Columns {
    const fitting = rules.filter(({ keys }) => key?.startsWith(keys));
    const rule = fitting.reduce<(typeof rules)[number] | null>(
      (best, one) => (best === null || one.keys.length > best.keys.length ? one : best),
      null,
    );
    if (rule === null) return none;
    const columns = Object.entries(rule.fields).flatMap(([table, fields]) =>
      fields.split(' ').map((field) => `${table}.${field}`),
    );
    return new Set(columns.length === 0 ? [assumption] : columns);
  }

  function columnsRead(formula: Expression): Columns {
    const read = cellsRead(formula, draft);
    // A formula that reads no cell is made of what was agreed on, such as the days watched.
    return read.length === 0 ? new Set([assumption]) : new Set(read.flatMap((cell) => [...columnsOf(cell)]));
  }

  return columnsOf;
}

function cellsRead(formula: Expression, draft: SheetDraft): (Cell | null)[] {
  const at = (row: number, column: number): Cell | null => draft.rows[row - 1]?.[column - 1] ?? null;
  switch (formula.kind) {
    case 'number':
    case 'text':
      return [];
    case 'ref': {
      const { row, column } = draft.place(formula.key);
      return [at(row, column)];
    }
    case 'range': {
      const [from, to] = [draft.place(formula.from), draft.place(formula.to)];
      const cells: (Cell | null)[] = [];
      for (let row = from.row; row <= to.row; row += 1)
        for (let column = from.column; column <= to.column; column += 1) cells.push(at(row, column));
      return cells;
    }
    case 'call':
      return formula.args.flatMap((argument) => cellsRead(argument, draft));
    case 'binary':
      return [formula.left, formula.right].flatMap((side) => cellsRead(side, draft));
    case 'negation':
      return cellsRead(formula.operand, draft);
  }
}
