import type { BaselineWeek } from './baselineWeeks';
import type { OfferBlock } from './offerBlocks';

export interface BlockPrediction {
  readonly expected: number;
  /** Error of actual − expected, were the offer without effect. */
  readonly standardError: number;
  readonly degreesOfFreedom: number;
}

/**
 * What the blocks would have come to without the offer.
 *
 * Without a trend the mean of the same weekdays; se² = Σₕ s²(B⁽ʰ⁾) + s²(Σₕ B⁽ʰ⁾) ÷ W. With a trend each block is
 * continued on its own line over the weeks, and the error of the lines' slopes is added.
 */
export function blockPrediction(
  blocks: readonly OfferBlock[],
  weeks: readonly BaselineWeek[],
  trend: boolean,
): BlockPrediction {
  const place = Float64Array.from(weeks, ({ weeksBefore }) => -weeksBefore);
  const centre = mean(place);
  const placeSpread = trend ? sumOfSquares(place.map((x) => x - centre)) : Infinity;
  const ofMean = new Float64Array(weeks.length);
  const ofSlope = new Float64Array(weeks.length);
  let expected = 0;
  let ownNoise = 0;
  for (const { baseline, weeksAfter } of blocks) {
    const level = mean(baseline);
    const slope = trend ? covariance(place, centre, baseline) / placeSpread : 0;
    const ahead = trend ? weeksAfter - centre : 0;
    expected += level + slope * ahead;
    const residuals = baseline.map((value, week) => value - level - slope * (place[week]! - centre));
    ownNoise += sumOfSquares(residuals);
    residuals.forEach((residual, week) => {
      ofMean[week]! += residual;
      ofSlope[week]! += residual * ahead;
    });
  }
  const degreesOfFreedom = weeks.length - (trend ? 2 : 1);
  const squares = ownNoise + sumOfSquares(ofMean) / weeks.length + sumOfSquares(ofSlope) / placeSpread;
  return { expected, standardError: Math.sqrt(squares / degreesOfFreedom), degreesOfFreedom };
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function sumOfSquares(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}

function covariance(place: Float64Array, centre: number, values: Float64Array): number {
  return values.reduce((sum, value, week) => sum + value * (place[week]! - centre), 0);
}
