import { CellError } from './cellValue';
import type { Argument } from './nativeFunctions';

/** The straight line through pairs of numbers, as FORECAST and STEYX draw it. */
export interface FittedLine {
  readonly at: (x: number) => number;
  /** Spread of the values around the line, with two degrees of freedom less than pairs. */
  readonly standardError: () => number;
}

/** Pairs in which either is no number are passed over. */
function pairsOf(ys: Argument | undefined, xs: Argument | undefined): (readonly [number, number])[] {
  const [y, x] = [ys?.values ?? [], xs?.values ?? []];
  if (y.length !== x.length) throw new CellError('#N/A');
  return x.flatMap((at, row) => {
    const value = y[row];
    return typeof at === 'number' && typeof value === 'number' ? [[at, value] as const] : [];
  });
}

const sum = (values: readonly number[]): number => values.reduce((so, value) => so + value, 0);

export function fittedLine(ys: Argument | undefined, xs: Argument | undefined): FittedLine {
  const pairs = pairsOf(ys, xs);
  const [meanX, meanY] = [0, 1].map((side) => sum(pairs.map((pair) => pair[side]!)) / pairs.length) as [
    number,
    number,
  ];
  const spread = sum(pairs.map(([x]) => (x - meanX) * (x - meanX)));
  if (!(spread > 0)) throw new CellError('#DIV/0!');
  const slope = sum(pairs.map(([x, y]) => (x - meanX) * (y - meanY))) / spread;
  return {
    at: (x) => meanY + slope * (x - meanX),
    standardError: () => {
      if (pairs.length < 3) throw new CellError('#DIV/0!');
      // From the residuals themselves: a difference of two sums of squares loses its digits on a steep line.
      const residuals = pairs.map(([x, y]) => y - meanY - slope * (x - meanX));
      return Math.sqrt(sum(residuals.map((off) => off * off)) / (pairs.length - 2));
    },
  };
}
