import type { MappedAnalysis } from '../analysis/mappedAnalysis';
import type { DayRange } from '../core/offer/dayRange';
import type { Cell } from '../import/cell';
import type { SheetLocale } from '../import/locale';
import type { KeyColumn, StageCounts } from './columns';

/** What each kind of parameter becomes before `compute` sees it. */
export interface ParameterValues {
  /** Numbers of a column; NaN = blank. */
  readonly amounts: Float64Array;
  /** Numbers something is divided by; NaN = blank, and stays blank beside filled cells. */
  readonly bases: Float64Array;
  /** Whole numbers of a column, none blank, none negative. */
  readonly counts: Float64Array;
  /** Ids as numbers, in one numbering for all `keys` parameters of a call; −1 = blank. */
  readonly keys: KeyColumn;
  /** Ids whose texts are kept as first typed; −1 = blank. */
  readonly labels: KeyColumn;
  /** Days since 1970-01-01 in the spreadsheet's zone; whole days or with fractions; NaN = blank. */
  readonly days: Float64Array;
  readonly times: Float64Array;
  /** 1 = yes; blank is no. */
  readonly flags: Uint8Array;
  /** Flags, or amounts of discount: any but 0 is a yes. */
  readonly discounts: Uint8Array;
  /** Counts with their stage names, where a label column came along. */
  readonly stageCounts: StageCounts;
  /** One stage: its label or its number. */
  readonly stage: string | number;
  readonly number: number;
  /** One date as a whole day number. */
  readonly day: number;
  /** Single days, or first and last days. */
  readonly dayRanges: readonly DayRange[];
  /** One yes or no; no when left out. */
  readonly flag: boolean;
  readonly keyword: string;
}

export type ParameterKind = keyof ParameterValues;

/** Bounds of a number; `expected` says them in words: "between 0 and 1, as in 45 % or 0.45". */
export interface Limits {
  readonly above?: number;
  readonly atLeast?: number;
  readonly below?: number;
  readonly atMost?: number;
  readonly whole?: boolean;
  readonly expected: string;
}

export interface Parameter {
  readonly name: string;
  readonly kind: ParameterKind;
  readonly description: string;
  readonly unit?: string;
  readonly optional: boolean;
  /** Used where the argument is left out. */
  readonly default?: number;
  /** What happens without it, in words, where there is no default number. */
  readonly whenOmitted?: string;
  /** The first one is the default. */
  readonly keywords?: readonly string[];
  readonly limits?: Limits;
  /** Ranges with the same word are columns of one table: they must have the same rows. */
  readonly table?: string;
  /** A single number beside ranges is then a total. */
  readonly mayBeTotal?: boolean;
}

export type Argument = Cell | readonly (readonly Cell[])[];

export interface Example {
  /** As typed in an English spreadsheet: "=ROE(2400, 120, 20, 30, 0.45)". */
  readonly call: string;
  /** The arguments as the spreadsheet hands them over. */
  readonly arguments: readonly Argument[];
  /** Checked by a test; numbers to 1e-9 relative. */
  readonly result: Cell | readonly (readonly Cell[])[];
  readonly explanation: string;
}

/** What a custom function may ask of its surroundings. Each is read at most once a call. */
export interface FunctionContext {
  readonly locale: () => SheetLocale;
  /** Analysis of the mapped tables with the saved assumptions, for calls without arguments. */
  readonly analysis: () => MappedAnalysis;
}

/** The checked arguments by name. `null` = left out; a default, a keyword or a flag is always there. */
export type Values<P extends readonly Parameter[]> = {
  readonly [Q in P[number] as Q['name']]:
    | ParameterValues[Q['kind']]
    | (Q extends { optional: false } | { default: number } | { kind: 'keyword' | 'flag' } ? never : null);
};

export interface FunctionTexts {
  readonly name: string;
  readonly summary: string;
  readonly question: string;
  readonly formula: string;
  readonly returns: string;
  /** What a call without data reads: said exactly where every parameter is optional. */
  readonly withoutArguments?: string;
  readonly examples: readonly Example[];
  readonly assumptions: readonly string[];
  readonly whenNotToUse: readonly string[];
  readonly references: readonly string[];
}

/** Everything about one custom function: the wrapper, its help, the docs and tests come from here. */
export interface FunctionEntry extends FunctionTexts {
  readonly parameters: readonly Parameter[];
  readonly compute: (values: never, context: FunctionContext) => Cell | Cell[][];
}

/** An entry as the pushed code holds it: `scripts/withoutDocumentation.mjs` leaves the rest out of the bundle. */
export interface PublishedEntry extends Pick<FunctionEntry, 'name' | 'compute'> {
  readonly parameters: readonly PublishedParameter[];
}

export type PublishedParameter = Omit<Parameter, 'description' | 'unit' | 'whenOmitted'>;

/** Ties the names and kinds of the parameters to what `compute` receives. */
export function functionEntry<const P extends readonly Parameter[]>(
  entry: FunctionTexts & {
    readonly parameters: P;
    readonly compute: (values: Values<P>, context: FunctionContext) => Cell | Cell[][];
  },
): FunctionEntry {
  return entry;
}
