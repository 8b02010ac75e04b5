import type { Analysis } from '../analysis/analysis';
import type { Cell } from '../import/cell';
import type { SheetLocale } from '../import/locale';

export type ParameterKind = 'amounts' | 'number' | 'keys' | 'dates' | 'labels' | 'counts' | 'keyword' | 'flag' | 'text';

export interface Parameter {
  readonly name: string;
  readonly kind: ParameterKind;
  readonly description: string;
  readonly unit?: string;
  readonly optional: boolean;
  /** In words, shown in the help: "180", "the hourly rate you saved". */
  readonly default?: string;
  readonly keywords?: readonly string[];
}

export interface Example {
  /** As typed, with `;` left to the reader's locale: "=ROE(2400, 120, 20, 30, 0.45)". */
  readonly call: string;
  /** The arguments as the spreadsheet hands them over. */
  readonly arguments: readonly (Cell | readonly (readonly Cell[])[])[];
  /** Checked by a test; numbers to 1e-9 relative. */
  readonly result: Cell | readonly (readonly Cell[])[];
  readonly explanation: string;
}

/** What a custom function may ask of its surroundings. Each is read at most once a call. */
export interface FunctionContext {
  readonly locale: () => SheetLocale;
  /** Analysis of the mapped tables with the saved assumptions, for calls without arguments. */
  readonly analysis: () => Analysis;
}

export type Argument = Cell | readonly (readonly Cell[])[];

/** Everything about one custom function: the wrapper, its help, the docs and tests come from here. */
export interface FunctionEntry {
  readonly name: string;
  readonly summary: string;
  readonly question: string;
  readonly formula: string;
  readonly parameters: readonly Parameter[];
  readonly returns: string;
  readonly withoutArguments?: string;
  readonly examples: readonly Example[];
  readonly assumptions: readonly string[];
  readonly whenNotToUse: readonly string[];
  readonly references: readonly string[];
  readonly compute: (args: readonly Argument[], context: FunctionContext) => Cell | Cell[][];
}
