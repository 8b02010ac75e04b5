import { over, plus, times } from '../../src/report/formula/expression';
import type { Expression } from '../../src/report/formula/expression';
import { twins } from '../../src/report/twins';
import type { Twin, TwinInput } from '../../src/report/twins/twin';
import { twinCases } from './cases';
import type { InputValue, TwinCase, TwinCases } from './cases/twinCase';
import { placeCase, type PlacedCase } from './placeCase';

/** Cases as a tab holds them, a column each. */
export interface TwinSheet {
  readonly name: string;
  readonly placed: readonly PlacedCase[];
}

/** "AB" for 27. */
const columnName = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnName(Math.floor(column / 26) - 1) + columnName(column % 26);

/** The content of each cell of a column; formulas as the writer gives them. */
export function columnContent<T>(
  { inputs, cells, row }: PlacedCase,
  column: number,
  written: (formula: Expression, address: (key: string) => string) => T,
) {
  const address = (key: string): string => `${columnName(column)}${row(key) + 1}`;
  return { inputs, formulas: cells.map(({ formula }) => written(formula, address)) };
}

/** What a mistake of ours would look like: one formula off by a hundred-millionth. */
function withWrongFormula(placed: PlacedCase, key: string): PlacedCase {
  const off = plus(1, over(1, 1e8));
  const cells = placed.cells.map((cell) =>
    cell.key === key ? { ...cell, formula: times(cell.formula, off) } : cell,
  );
  return { ...placed, cells };
}

/** Nothing, or only zeros, in every input that has to be given. */
function emptyCases({ inputs }: Twin): TwinCase[] {
  const given = (value: InputValue) =>
    Object.fromEntries(
      inputs
        .filter((input) => input.default === undefined)
        .map(({ name, shape }: TwinInput) => [name, shape === 'column' ? [value, value, value] : value]),
    );
  return [null, 0].map((value) => ({ given: given(value), expected: {} }));
}

const roeCases = twinCases.find(({ twin }) => twin.name === 'ROE')!;

/** The cost is off by so little that only figures to nine digits show it. */
export const planted: TwinCases = { ...roeCases, cases: roeCases.cases.slice(0, 10) };

/** Inputs of which there is nothing to divide by, with the twin they are for. */
export const emptyInputs = twins.flatMap((twin) => emptyCases(twin).map((one) => ({ twin, one })));

const sheetOf = (name: string, { twin, cases }: TwinCases): TwinSheet => ({
  name,
  placed: cases.map((one) => placeCase(twin, one)),
});

const plantedSheet: TwinSheet = {
  name: 'Planted',
  placed: sheetOf('Planted', planted).placed.map((placed) => withWrongFormula(placed, 'cost')),
};
const emptySheet: TwinSheet = {
  name: 'Empty',
  placed: emptyInputs.map(({ twin, one }) => placeCase(twin, one)),
};

/** A tab for each twin, then one with a wrong formula, then one with nothing to divide by. */
export const twinSheets = (all: readonly TwinCases[]): TwinSheet[] => [
  ...all.map((one, at) => sheetOf(`Twin ${at + 1}`, one)),
  plantedSheet,
  emptySheet,
];
