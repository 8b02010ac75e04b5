import { amountColumn } from './amountColumn';
import { badCell } from './badCell';
import { cellAt, type BadCell, type CellColumn } from './cellColumn';
import { columnOrConstant } from './columnOrConstant';
import { remarkOnCells } from './remarkOnCells';
import { fieldColumn, type TabSource } from './tabSource';

/** Whole numbers from `least` to `most`, and what to call them: "a level from 1 to 5". */
interface WholeNumbers {
  readonly least: number;
  readonly most: number;
  readonly expected: string;
}

/**
 * Whole numbers of a field, NaN = blank; `null` = no such column. No amount of money rests on them: a cell that holds
 * none is blank with a remark, and its row stays.
 */
export function wholeNumbers(source: TabSource, field: string, wanted: WholeNumbers): Float64Array | null {
  const read = (cells: CellColumn): { values: Float64Array; bad: readonly BadCell[] } => {
    const { values, bad } = amountColumn(cells, () => source.locale);
    readThousands(values, cells);
    const refused = [...bad, ...takenOut(values, cells, wanted)];
    if (fieldColumn(source, field) === null) return { values, bad: refused };
    remarkOnCells(
      source,
      field,
      refused.map(({ row }) => row),
      wanted.expected,
    );
    return { values, bad: [] };
  };
  return columnOrConstant(source, field, read, (length) => new Float64Array(length));
}

/** A whole number has no decimals: its marks stand between thousands, whatever the locale. */
function readThousands(values: Float64Array, cells: CellColumn): void {
  for (let row = 0; row < values.length; row++) {
    if (values[row] !== values[row] || Number.isInteger(values[row])) continue;
    const cell = cellAt(cells, row);
    if (typeof cell === 'string' && /^\s*-?[1-9]\d{0,2}([.,])\d{3}(\1\d{3})*\s*$/.test(cell))
      values[row] = Number(cell.replace(/[.,]/g, ''));
  }
}

function takenOut(values: Float64Array, cells: CellColumn, { least, most }: WholeNumbers): BadCell[] {
  const refused: BadCell[] = [];
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (value !== value || (Number.isInteger(value) && value >= least && value <= most)) continue;
    values[row] = NaN;
    refused.push(badCell(row, 'notANumber', cellAt(cells, row)));
  }
  return refused;
}
