import { Failure } from '../core/failure';
import type { EstimateWithInterval } from '../core/interval';

/** A figure asked for alone: it must exist, a table can say "no value" instead. */
export function singleNumber(value: number | null, what: string, why: string): number {
  if (value === null || !Number.isFinite(value)) throw new Failure('NO_VALUE', { what, why });
  return value;
}

/** One limit asked for alone: a table can say "no limit" instead. */
export function singleLimit({ interval }: EstimateWithInterval, side: 'low' | 'high', what: string): number {
  const limit = interval?.[side] ?? null;
  if (limit === null) throw new Failure('NO_LIMIT', { what });
  return limit;
}
