import type { DatedValues, OfferLiftOptions } from '../../../src/core/metrics/offerLift';

/** Monday 2025-03-03, in days since 1970. */
export const OFFER_START = 20150;

/** Daily sales of eight weeks before an offer, its week, and two weeks after it: the worked example of the method. */
const weeks = `
210 195 220 240 330 410 150
205 200 215 250 320 425 160
220 190 230 245 340 400 145
200 205 210 235 335 415 155
215 198 225 255 325 420 165
212 202 218 242 345 405 150
208 196 228 248 328 430 158
218 204 222 238 338 418 152
262 251 280 305 402 498 190
196 188 205 229 318 399 146
209 199 219 244 331 415 153`;

export const dailySales: number[] = weeks.trim().split(/\s+/).map(Number);

/** One row a day, the offer's first day being `OFFER_START`. */
export function offerRows(values: readonly number[] = dailySales, weeksBefore = 8): DatedValues {
  return {
    day: Float64Array.from(values, (_, offset) => OFFER_START - 7 * weeksBefore + offset),
    value: Float64Array.from(values),
  };
}

export const offerOptions: OfferLiftOptions = Object.freeze({
  offerStart: OFFER_START,
  offerEnd: OFFER_START + 6,
  baselineWeeks: 8,
  cooldownDays: 14,
  trend: false,
  exclude: Object.freeze([]),
  level: 0.95,
  marginOfNoInterest: 0.1,
});
