import type { GroupReturn } from './roeByGroup';

export interface EffortShare {
  readonly group: string;
  readonly hours: number;
  readonly gain: number;
  /** Share of all hours; `null` when there are none. */
  readonly hoursShare: number | null;
  /** Share of the whole gain; `null` when that is not above 0. */
  readonly gainShare: number | null;
  /** Gain share − hours share, in points: above 0 the group brings more than its share of the time. */
  readonly gap: number | null;
}

/**
 * Where does the time go, and where does the gain come from?
 *
 * Formula: hours of a group ÷ all hours, beside its gain ÷ the whole gain. A refund may make a share negative.
 *
 * Assumes that hours and gain are recorded for the same work. Groups help each other: a newsletter without gain of
 * its own may feed the calls.
 *
 * Reference: https://en.wikipedia.org/wiki/Pareto_principle
 *
 * @example effortShares([{ group: 'mail', hours: 5, gain: 900 }, { group: 'calls', hours: 15, gain: 300 }])
 * // mail: 25 % of the time, 75 % of the gain
 */
export function effortShares(
  groups: readonly Pick<GroupReturn, 'group' | 'hours' | 'gain'>[],
): EffortShare[] {
  const allHours = groups.reduce((sum, { hours }) => sum + hours, 0);
  const allGain = groups.reduce((sum, { gain }) => sum + gain, 0);
  return groups.map(({ group, hours, gain }) => {
    const hoursShare = allHours > 0 ? hours / allHours : null;
    const gainShare = allGain > 0 ? gain / allGain : null;
    const gap = hoursShare === null || gainShare === null ? null : gainShare - hoursShare;
    return { group, hours, gain, hoursShare, gainShare, gap };
  });
}
