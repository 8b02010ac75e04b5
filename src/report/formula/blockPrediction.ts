import { squaresAround, sumOverRows } from './columnFormulas';
import { call, minus, over, plus, ref, times } from './expression';
import type { Expression } from './expression';

/** One block of up to seven days: what the same weekdays of each baseline week came to. */
export interface BaselineBlock {
  readonly baseline: Expression;
  /** Key of the cell with the mean of them. */
  readonly mean: string;
}

/** A block on its own line through the weeks. */
export interface TrendBlock extends BaselineBlock {
  /** Key of the cell with the change from week to week. */
  readonly slope: string;
  /** How many weeks after the first week of the offer, on average. */
  readonly ahead: Expression;
}

/** Where each baseline week stands, and the keys of their middle and of Σ(place − middle)². */
export interface WeekPlaces {
  readonly place: Expression;
  readonly centre: string;
  readonly spread: string;
}

const sumOf = (parts: readonly Expression[]): Expression => plus(...parts);
const square = (value: Expression): Expression => times(value, value);

/** Error of actual − mean, squared: Σ s²(B) of each block + s²(Σ B) ÷ W. */
export function plainErrorSquared(blocks: readonly BaselineBlock[], weeks: string): Expression {
  const own = sumOf(blocks.map(({ baseline }) => square(call('STDEV', baseline))));
  const [first, ...others] = blocks;
  if (first === undefined) throw new RangeError('No block to predict');
  const joint =
    others.length === 0
      ? square(call('STDEV', first.baseline))
      : over(
          squaresAround(
            sumOf(blocks.map(({ baseline }) => baseline)),
            sumOf(blocks.map(({ mean }) => ref(mean))),
          ),
          minus(ref(weeks), 1),
        );
  return plus(own, over(joint, ref(weeks)));
}

/** Change of a block from week to week. */
export const slopeOverWeeks = (
  { baseline, mean }: BaselineBlock,
  { place, centre, spread }: WeekPlaces,
): Expression => over(sumOverRows(times(minus(place, ref(centre)), minus(baseline, ref(mean)))), ref(spread));

/**
 * The same around the lines, with the error of their slopes. From the residuals themselves and not from STEYX, which
 * spreadsheets reckon as a difference of two sums of squares: on a steep line its digits are gone.
 */
export function trendErrorSquared(
  blocks: readonly TrendBlock[],
  weeks: string,
  { place, centre, spread }: WeekPlaces,
): Expression {
  const residuals = blocks.map(({ baseline, mean, slope }) =>
    minus(minus(baseline, ref(mean)), times(ref(slope), minus(place, ref(centre)))),
  );
  const own = sumOf(residuals.map((residual) => sumOverRows(square(residual))));
  const ofMean = over(sumOverRows(square(sumOf(residuals))), ref(weeks));
  const ahead = residuals.map((residual, block) => times(residual, minus(blocks[block]!.ahead, ref(centre))));
  const ofSlope = over(sumOverRows(square(sumOf(ahead))), ref(spread));
  return over(plus(own, ofMean, ofSlope), minus(ref(weeks), 2));
}

export const meanOf = (baseline: Expression): Expression => call('AVERAGE', baseline);

export const onTheLine = ({ baseline, ahead }: TrendBlock, { place }: WeekPlaces): Expression =>
  call('FORECAST', ahead, baseline, place);
