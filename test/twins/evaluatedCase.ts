import { CellError, type CellValue } from '../../src/report/formula/cellValue';
import { evaluateExpression, type CellReader } from '../../src/report/formula/evaluateExpression';
import type { PlacedCase } from './placeCase';

/** What our own evaluation puts into the rows of a case. */
export function evaluatedCase({ inputs, cells, row }: PlacedCase): CellValue[] {
  const values: CellValue[] = [...inputs];
  const reader: CellReader = {
    value: (key) => values[row(key)] ?? null,
    values: (from, to) => values.slice(row(from), row(to) + 1),
  };
  for (const { formula } of cells) {
    try {
      values.push(evaluateExpression(formula, reader));
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      values.push(error.code);
    }
  }
  return values;
}
