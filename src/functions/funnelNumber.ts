import { Failure } from '../core/failure';
import { funnelConversion } from '../core/metrics/funnelConversion';
import type { FunnelStretch } from './funnelStretch';
import { singleLimit, singleNumber } from './singleNumber';

/** One figure of a conversion by its keyword. */
export function funnelNumber({ from, to }: FunnelStretch, level: number, output: string): number {
  if (from.count === 0) throw new Failure('NOBODY_AT_STAGE', { stage: from.label });
  const conversion = funnelConversion(from.count, to.count, level);
  if (output === 'rate') return singleNumber(conversion.estimate, 'rate', `nobody reached "${from.label}"`);
  if (to.count > from.count) throw new Failure('NOT_THE_SAME_PEOPLE', { from: from.label, to: to.label });
  return singleLimit(conversion, output === 'low' ? 'low' : 'high', 'rate');
}
