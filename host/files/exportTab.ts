/** Rows and columns count from 0. */
export interface ExportArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ExportStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontFamily?: string;
  /** Points. */
  readonly fontSize?: number;
  /** "#rrggbb" */
  readonly fontColor?: string;
  readonly background?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  /** Colour of the thin line on each side that has one. */
  readonly borders?: Readonly<Partial<Record<'top' | 'right' | 'bottom' | 'left', string>>>;
}

export interface ExportCell {
  /** The calculated value; '' = blank. Text is text, also when it begins with "=". */
  readonly value: string | number | boolean;
  /** As the spreadsheet holds it, with "=". */
  readonly formula?: string;
  readonly format?: string;
  readonly style?: ExportStyle;
}

export interface ExportChart {
  readonly kind: 'column' | 'bar' | 'line' | 'scatter';
  readonly title: string;
  readonly categories: ExportArea;
  readonly series: readonly {
    readonly name: string;
    readonly values: ExportArea;
    readonly color: string | null;
  }[];
  readonly horizontalTitle: string;
  readonly verticalTitle: string;
  readonly row: number;
  readonly column: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** A finished tab, ready for a file. */
export interface ExportTab {
  readonly name: string;
  readonly cells: readonly (readonly (ExportCell | null)[])[];
  readonly merges: readonly ExportArea[];
  /** Pixels. */
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  readonly charts: readonly ExportChart[];
  readonly gridlines: boolean;
}
