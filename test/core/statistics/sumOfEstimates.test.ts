import { describe, expect, it } from 'vitest';
import type { EstimateWithInterval } from '../../../src/core/interval';
import { sumOfEstimates } from '../../../src/core/statistics/sumOfEstimates';

const figure = (estimate: number | null, low: number | null, high: number | null): EstimateWithInterval => ({
  estimate,
  interval: { low, high, level: 0.95 },
});

describe('the sum of two independent figures', () => {
  it('reaches as far as the longer side of a right angle: 3 and 4 below, 4 and 3 above, make 5', () => {
    expect(sumOfEstimates(figure(10, 7, 14), figure(20, 16, 23))).toEqual(figure(30, 25, 35));
  });

  it('reaches as far as the other where one is known for certain', () => {
    expect(sumOfEstimates(figure(10, 7, 14), figure(5, 5, 5))).toEqual(figure(15, 12, 19));
  });

  it('keeps each side to itself: 5 and 12 below make 13, 8 and 15 above make 17', () => {
    expect(sumOfEstimates(figure(-2, -7, 6), figure(1, -11, 16))).toEqual(figure(-1, -14, 16));
  });

  it.each([
    ['without an estimate there is no sum', figure(null, null, 3), { estimate: null, interval: null }],
    [
      'without an interval there is none of the sum',
      { estimate: 1, interval: null },
      { estimate: 11, interval: null },
    ],
    ['a limit that is missing stays missing', figure(1, null, 4), figure(11, null, 16)],
    ['on either side', figure(1, -3, null), figure(11, 6, null)],
  ])('%s', (_, other, expected) => {
    const ten = figure(10, 7, 14);
    expect(sumOfEstimates(ten, other)).toEqual(expected);
    expect(sumOfEstimates(other, ten)).toEqual(expected);
  });
});
