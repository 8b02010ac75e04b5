import type { TablePlace } from '../import/tablePlace';
import type { TableKind } from '../import/tables';
import type { FigureSource } from './figureSources';
import type { Expression } from './formula/expression';
import type { PlannedChart, StyleName } from './sheetPlan';

/** What one cell says: a fixed value or a formula, how it looks, and the key others refer to it by. */
export interface Cell {
  readonly content: string | number | boolean | Expression;
  readonly style: StyleName;
  readonly format: string;
  readonly key?: string;
  /** A cell with a label is a figure: it is listed under its key with this name. */
  readonly label?: string;
}

/** Title of the page over two rows, and one line beneath it. */
export interface Title {
  readonly kind: 'title';
  readonly text: string;
  readonly subtitle: string;
}

export interface Heading {
  readonly kind: 'heading';
  readonly text: string;
}

/** One fixed sentence. */
export interface Sentence {
  readonly kind: 'sentence';
  readonly text: string;
}

/** One sentence chosen by a formula among fixed ones without numbers, so that it follows an edited cell. */
export interface LiveSentence {
  readonly kind: 'liveSentence';
  readonly key: string;
  readonly label: string;
  readonly choice: Expression;
}

/** The page's main statement: words and numbers in cells of their own, and one large figure beside them. */
export interface Headline {
  readonly kind: 'headline';
  readonly rows: readonly (readonly [Cell, Cell, Cell])[];
  readonly aside: { readonly label: string; readonly figure: Cell; readonly lines: readonly Cell[] };
}

/** A value and the words before it. */
export interface LabelledCell {
  readonly label: Cell;
  readonly value: Cell;
}

/** Labelled values in two columns side by side. */
export interface FigurePairs {
  readonly kind: 'figurePairs';
  readonly left: readonly LabelledCell[];
  readonly right: readonly LabelledCell[];
}

/** Labelled values, one a row, each with a remark. */
export interface Figures {
  readonly kind: 'figures';
  readonly rows: readonly (LabelledCell & { readonly remark: Cell | null })[];
}

export interface Table {
  readonly kind: 'table';
  /** One text a column. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly (Cell | null)[])[];
  readonly small?: boolean;
  /** Single values in the last columns of its rows. */
  readonly beside?: readonly LabelledCell[];
}

/** A chart of cells that stand in a table of the same section; ranges go from one key to another, down a column. */
export interface Chart {
  readonly kind: 'chart';
  /** Stands above: what the chart shows, for those who cannot see it. */
  readonly sentence: string;
  readonly chart: PlannedChart['kind'];
  /** How many it has to find room for. */
  readonly bars: number;
  readonly title: string;
  readonly categories: readonly [string, string];
  readonly series: readonly {
    readonly name: string;
    readonly cells: readonly [string, string];
    readonly color: string;
  }[];
  readonly horizontalTitle: string;
  readonly verticalTitle: string;
}

/** Why a section is not there, and what to add. */
export interface Note {
  readonly kind: 'note';
  readonly text: string;
}

/** Cells to try other assumptions in. */
export interface Assumptions {
  readonly kind: 'assumptions';
  readonly rows: readonly {
    readonly name: string;
    readonly label: string;
    readonly saved: number | null;
    readonly format: string;
    readonly remark: string;
  }[];
}

export interface SmallPrint {
  readonly kind: 'smallPrint';
  readonly lines: readonly string[];
}

/** Every figure of the page with the columns and rows it was taken from; stands below all of them. */
export interface Sources {
  readonly kind: 'sources';
  readonly tabs: readonly (TablePlace & {
    readonly table: TableKind;
    readonly tab: string;
    readonly rowsUsed: number;
  })[];
  readonly rules: readonly FigureSource[];
}

export type Block =
  | Title
  | Heading
  | Sentence
  | LiveSentence
  | Headline
  | Figures
  | FigurePairs
  | Table
  | Chart
  | Note
  | Assumptions
  | SmallPrint
  | Sources;

export interface Report {
  readonly tabName: string;
  readonly blocks: readonly Block[];
}
