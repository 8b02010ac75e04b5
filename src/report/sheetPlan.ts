/** A finished tab as data: everything that has to be written, nothing about how. */

export type StyleName =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'sentence'
  | 'sentenceLine'
  | 'headline'
  | 'label'
  | 'value'
  | 'formula'
  | 'input'
  | 'tableHeader'
  | 'tableLabel'
  | 'note'
  | 'small'
  | 'smallValue'
  | 'line'
  | 'headlineLead'
  | 'headlineWords'
  | 'bigFigure'
  | 'tableHeaderLabel'
  | 'passed'
  | 'failed'
  | 'notFinished';

export interface PlannedCell {
  /** Text, number, boolean; a day as a serial number with a date format. For a formula: its value as the pure code evaluates it, for figures and tests. */
  readonly value: string | number | boolean;
  /** Sheets form, with its leading "=". */
  readonly formula?: string;
  readonly style: StyleName;
  /** Number format; text cells are always "@". */
  readonly format: string;
}

export interface PlannedRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface PlannedChart {
  readonly kind: 'column' | 'bar' | 'line' | 'scatter';
  readonly title: string;
  readonly categories: PlannedRange;
  readonly series: readonly { readonly name: string; readonly range: PlannedRange; readonly color: string }[];
  readonly horizontalTitle: string;
  readonly verticalTitle: string;
  /** 1-based cell whose top-left corner the chart takes. */
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

/** A figure by its stable key: what `--json` prints, and what tests compare. */
export interface PlannedFigure {
  readonly key: string;
  readonly label: string;
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
  readonly format: string;
}

export interface PlannedInput {
  /** Name of the assumption. */
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly saved: number | null;
}

/** Rows and columns count from 1. */
export interface SheetPlan {
  readonly tabName: string;
  readonly rows: number;
  readonly columns: number;
  /** Pixels; at most 700 in all. */
  readonly columnWidths: readonly number[];
  /** Pixels, the same for every row: one call sets them all, however many there are. */
  readonly rowHeight: number;
  readonly cells: readonly (readonly (PlannedCell | null)[])[];
  readonly merges: readonly PlannedRange[];
  readonly charts: readonly PlannedChart[];
  readonly figures: readonly PlannedFigure[];
  readonly inputs: readonly PlannedInput[];
}
