import type { Cell } from './blocks';
import { chain, text } from './formula/expression';
import type { Expression } from './formula/expression';
import { formats } from './formats';
import type { StyleName } from './sheetPlan';

type Content = string | number | boolean | Expression;

/** Key and name under which a figure is listed. */
export interface FigureName {
  readonly key: string;
  readonly label: string;
}

/** A cell of words: fixed, or chosen by a formula. */
export const words = (content: string | Expression, style: StyleName = 'label', key?: string): Cell => ({
  content,
  style,
  format: typeof content === 'string' ? formats.text : formats.words,
  ...(key === undefined ? {} : { key }),
});

const isFormula = (content: Content): boolean => typeof content === 'object';

/** Words that stand beside a number; the blanks keep them off its last digit. */
export const besideNumber = (cell: Cell): Cell => {
  const { content } = cell;
  return {
    ...cell,
    content: typeof content === 'object' ? chain('&', [text('  '), content]) : `  ${content}`,
  };
};

export const remark = (content: string | Expression): Cell => besideNumber(words(content, 'line'));

/** A figure with a stable key: a counted value, or a formula over other cells. */
export const figure = (content: Content, format: string, name: FigureName): Cell => ({
  content,
  style: isFormula(content) ? 'formula' : 'value',
  format: typeof content === 'string' ? formats.text : format,
  ...name,
});

/** A figure among the values on the way. */
export const workingFigure = (content: Content, format: string, { key, label }: FigureName): Cell => ({
  ...workingCell(content, format, key),
  label,
});

/** A value on the way to a figure, in small print. */
export const workingCell = (content: Content, format: string, key?: string): Cell => ({
  content,
  style: 'smallValue',
  format: typeof content === 'string' ? formats.text : format,
  ...(key === undefined ? {} : { key }),
});
