import { Failure } from '../failure';
import type { EstimateWithInterval } from '../interval';
import { wilsonInterval } from './wilsonInterval';

/**
 * Which share of the people succeeded, and which shares are compatible with that?
 *
 * Formula: successes ÷ people with the Wilson interval. No people: no rate and no interval.
 *
 * Assumes independent people with the same chance. Not for shares whose unit is not the person counted, such as
 * interactions per post: see `ratioEstimate`.
 *
 * Reference: Brown, Cai and DasGupta (2001), https://doi.org/10.1214/ss/1009213286
 *
 * @example observedRate(23, 140, 0.95) // estimate 0.164286 [0.112038, 0.234464]
 */
export function observedRate(successes: number, people: number, level: number): EstimateWithInterval {
  for (const given of [successes, people]) {
    if (!Number.isInteger(given) || given < 0) {
      throw new Failure('NOT_A_COUNT', { where: 'counts', row: 0, given });
    }
  }
  if (successes > people) {
    throw new Failure('MORE_SUCCESSES_THAN_PEOPLE', { where: 'counts', row: 0, given: successes, people });
  }
  if (people === 0) return { estimate: null, interval: null };
  return { estimate: successes / people, interval: wilsonInterval(successes, people, level) };
}
