/** What a cell of the working tab is given. A text is written as a report writes it, so that it stays a text. */
export type Given = string | number | boolean | UnmarkedText | GivenFormula | FormattedNumber;

/** A text in a cell formatted as text, without the apostrophe a report puts before signs. */
export interface UnmarkedText {
  readonly unmarked: string;
}

export interface GivenFormula {
  /** With ";" between arguments and no decimal point. "{gain}" is a data column, "{gain:}" the same without an end, "{gain.2}" its second cell. */
  readonly formula: string;
}

/** A number that a format makes a date, a time or a share. */
export interface FormattedNumber {
  readonly number: number;
  readonly format: string;
}

/** Any error the spreadsheet shows: how a custom function refuses. */
export const refusal = { kind: 'refusal' } as const;

/** The text a reader sees, where it depends on the language of the spreadsheet. */
export interface Shown {
  readonly kind: 'shown';
  readonly pattern: RegExp;
  /** The same in words, for the list. */
  readonly words: string;
}

export type Single = string | number | boolean;
export type Expected = Single | typeof refusal | Shown | readonly (readonly Single[])[];

/** One cell that is filled and read again; a table is what spills from it. */
export interface Trial {
  readonly cell: Given;
  readonly expected: Expected;
  /** Relative; 1e-9 unless the spreadsheet itself is less exact. */
  readonly tolerance?: number;
}

/** One line of the list: what is checked, where the expected answer comes from, and the cells that show it. */
export interface Check {
  readonly what: string;
  readonly from: string;
  /** Points of docs/live-checklist.md that it answers. */
  readonly answers?: readonly number[];
  readonly trials: readonly Trial[];
}

/** Cells below each other, in a column of their own. */
export interface DataColumn {
  readonly name: string;
  readonly cells: readonly Given[];
  /** True: all its cells are merged to one. */
  readonly merged?: true;
}

export const formula = (text: string, expected: Expected, tolerance?: number): Trial => ({
  cell: { formula: text },
  expected,
  ...(tolerance === undefined ? {} : { tolerance }),
});
