import { Failure } from '../core/failure';

/** Hours without an hourly rate would silently count as free. */
export function refuseUnpricedHours(hours: Float64Array | null, hourlyRate: number | null): void {
  if (hourlyRate === null && hours?.some((value) => value !== 0)) throw new Failure('HOURLY_RATE_MISSING');
}
