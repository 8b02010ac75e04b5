import type { EstimateWithInterval } from '../core/interval';
import type { Cell } from '../import/cell';

export interface Figure {
  readonly figure: string;
  readonly value: Cell;
  readonly low?: Cell;
  readonly high?: Cell;
}

export const noValue = 'no value';
const noLimit = 'no limit';

/** A figure with its limits; a missing one is said in words. */
export function estimateFigure(figure: string, { estimate, interval }: EstimateWithInterval): Figure {
  const [low, high] = limitCells({ estimate, interval });
  return { figure, value: estimate ?? noValue, low, high };
}

export function limitCells({ interval }: EstimateWithInterval): [Cell, Cell] {
  return [interval?.low ?? noLimit, interval?.high ?? noLimit];
}

/** A labelled table that spills: one figure a row, with low and high where any figure has them. */
export function figureTable(figures: readonly Figure[]): Cell[][] {
  if (figures.every(({ low }) => low === undefined)) {
    return [['figure', 'value'], ...figures.map(({ figure, value }) => [figure, value])];
  }
  return [
    ['figure', 'value', 'low', 'high'],
    ...figures.map(({ figure, value, low = '', high = '' }) => [figure, value, low, high]),
  ];
}
