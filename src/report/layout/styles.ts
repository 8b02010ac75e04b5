import type { StyleName } from '../sheetPlan';

export interface StyleAttributes {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Points. */
  readonly size: number;
  readonly color: string;
  readonly background: string | null;
  readonly align: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'middle' | 'bottom';
  /** False: a text runs over the empty cells to its right. */
  readonly wrap: boolean;
}

export const fontFamily = 'Arial';

const ink = '#202124';
const grey = '#5f6368';
const accent = '#0b5394';

const plain: StyleAttributes = {
  bold: false,
  italic: false,
  size: 10,
  color: ink,
  background: null,
  align: 'left',
  vertical: 'middle',
  wrap: false,
};

const tableHeader: StyleAttributes = { ...plain, bold: true, size: 9, color: grey, background: '#f1f3f4' };

/**
 * How each kind of cell looks. Fixed values are black, formulas blue, cells to type in yellow. Wrapping styles
 * only ever stand in merged cells: their height is reserved.
 */
export const styleAttributes: Readonly<Record<StyleName, StyleAttributes>> = {
  title: { ...plain, bold: true, size: 18, color: accent, wrap: true },
  subtitle: { ...plain, color: grey },
  heading: { ...plain, bold: true, size: 11, color: accent, background: '#e8eef7' },
  sentence: { ...plain, bold: true, vertical: 'top', wrap: true },
  sentenceLine: { ...plain, bold: true },
  line: plain,
  headline: { ...plain, bold: true, size: 11, align: 'right' },
  headlineWords: { ...plain, size: 11 },
  headlineLead: { ...plain, size: 11, align: 'right' },
  bigFigure: { ...plain, bold: true, size: 20, color: accent, wrap: true },
  label: plain,
  value: { ...plain, align: 'right' },
  formula: { ...plain, align: 'right', color: accent },
  input: { ...plain, align: 'right', background: '#fff2cc' },
  tableHeader: { ...tableHeader, align: 'right' },
  tableHeaderLabel: tableHeader,
  tableLabel: plain,
  note: { ...plain, italic: true, color: grey },
  small: { ...plain, size: 8, color: grey },
  smallValue: { ...plain, size: 8, color: grey, align: 'right' },
  passed: { ...plain, bold: true, color: '#137333', align: 'center' },
  failed: { ...plain, bold: true, color: '#b3261e', align: 'center' },
  notFinished: { ...plain, bold: true, color: '#b06000', align: 'center' },
};

/** Colours that people with any colour vision tell apart (Okabe and Ito). */
export const chartColors = {
  blue: '#0072b2',
  orange: '#e69f00',
  green: '#009e73',
  purple: '#cc79a7',
} as const;
