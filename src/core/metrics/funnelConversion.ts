import type { EstimateWithInterval } from '../interval';

/** count(to) ÷ count(from) with the Wilson interval; no interval when `to` has more than `from` (not the same people). */
export function funnelConversion(_fromCount: number, _toCount: number, _level: number): EstimateWithInterval {
  throw new Error('unwritten');
}
