import { Failure } from '../core/failure';
import type { OfferLift } from '../core/metrics/offerLift';
import type { EstimateWithInterval } from '../core/interval';
import type { Cell } from '../import/cell';
import { verdictWords } from '../wording/verdictWords';
import { singleLimit, singleNumber } from './singleNumber';

const alike = 'all baseline weeks sold the same, so nobody can say how much weeks differ';

/** One figure of an offer by its keyword. */
export function offerLiftNumber({ offer, net }: OfferLift, output: string): Cell {
  switch (output) {
    case 'percent':
      return singleNumber(offer.relativeLift.estimate, 'lift in percent', 'no sales were expected');
    case 'low':
    case 'high':
      return limit(offer.lift, output, 'limit of the lift');
    case 'p':
      return singleNumber(offer.p, 'p-value', alike);
    case 'expected':
      return offer.expected;
    case 'verdict':
      return verdictWords[offer.verdict];
    case 'lift':
      return offer.lift.estimate;
  }
  if (net === null) throw new Failure('COOL_DOWN_NOT_OVER');
  if (output === 'net') return net.lift.estimate;
  return limit(net.lift, output === 'net_low' ? 'low' : 'high', 'limit of the net lift');
}

function limit(lift: EstimateWithInterval, side: 'low' | 'high', what: string): number {
  return lift.interval === null ? singleNumber(null, what, alike) : singleLimit(lift, side, what);
}
