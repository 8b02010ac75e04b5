import { returnOnEngagement, type ReturnOnEngagement } from '../core/metrics/returnOnEngagement';
import type { ImportedData } from '../import/tables';
import type { Assumptions } from './assumptions';
import { claimedGain } from './claimedGain';
import { effort, type Effort } from './effort';
import type { Period } from './period';

export interface ClaimedRoe {
  readonly gainSource: 'activities' | 'orders';
  readonly gain: number;
  readonly cash: number;
  readonly hours: number;
  /** `null` = the hourly rate is not known: then only net per hour is said. */
  readonly hourlyRate: number | null;
  readonly margin: number;
  /** True when the margin was not given: "revenue-based". */
  readonly revenueBased: boolean;
  readonly roe: ReturnOnEngagement | null;
  /** Rows the gain comes from: activities, or orders linked to a channel. */
  readonly rows: number;
}

/**
 * For every 1.00 put in, what is claimed to have come back?
 *
 * Formula: (gain·margin − C) ÷ C with the claimed gain; C = cash + hours × hourly rate of the activities in the period.
 *
 * Assumes that the claim holds: grade E, no interval. Not for deciding whether to go on; see the supported gain.
 */
export function claimedRoe(data: ImportedData, period: Period | null, assumptions: Assumptions): ClaimedRoe {
  const { cash, hours } = effort(data.activities, period);
  const { source, gain, rows } = claimedGain(data, period);
  const margin = assumptions.margin ?? 1;
  const hourlyRate = usableRate({ cash, hours }, assumptions.hourlyRate);
  return {
    gainSource: source,
    gain,
    cash,
    hours,
    hourlyRate: assumptions.hourlyRate,
    margin,
    revenueBased: margin === 1,
    roe: hourlyRate === null ? null : returnOnEngagement({ gain, cost: cash, hours, hourlyRate, margin }),
    rows,
  };
}

/** Without hours no rate is needed. */
export function usableRate(
  { hours }: Pick<Effort, 'cash' | 'hours'>,
  hourlyRate: number | null,
): number | null {
  return hours === 0 ? (hourlyRate ?? 0) : hourlyRate;
}
