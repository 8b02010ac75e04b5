import type { Expression } from '../formula/expression';

/** What a twin is worked out from: one cell or number, a column of cells, or a yes or no. */
export interface TwinInput {
  readonly name: string;
  readonly shape: 'number' | 'column' | 'flag';
  readonly meaning: string;
  /** Stands in where the input is left out; without it the input is needed. */
  readonly default?: number;
}

/** One cell of a twin. Formulas refer to the cells before it by their keys. */
export interface TwinCell {
  readonly key: string;
  readonly label: string;
  readonly formula: Expression;
}

/** A metric in plain formulas over cells, for those who have no add-on. */
export interface Twin {
  /** Name of the custom function, or of a figure of the report. */
  readonly name: string;
  /** Which of several twins of one function it is, in words. */
  readonly variant?: string;
  /** "arguments": the inputs are arguments of the function, by their names. "figures": counts or sums behind it. */
  readonly takes: 'arguments' | 'figures';
  readonly inputs: readonly TwinInput[];
  /** Keys of the cells that hold results: the output keywords of the function. */
  readonly outputs: readonly string[];
  /** In order, so that a cell needs only cells before it. */
  cells(inputs: Readonly<Record<string, Expression>>): readonly TwinCell[];
}

/** Ties the names of the inputs to what `cells` receives. */
export function twin<const I extends readonly TwinInput[]>(
  definition: Omit<Twin, 'inputs' | 'cells'> & {
    readonly inputs: I;
    readonly cells: (inputs: Readonly<Record<I[number]['name'], Expression>>) => readonly TwinCell[];
  },
): Twin {
  return definition;
}

export const twinCell = (key: string, label: string, formula: Expression): TwinCell => ({
  key,
  label,
  formula,
});
