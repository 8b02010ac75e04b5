import { assertSameLength } from '../assertSameLength';
import { returnOnEngagement } from './returnOnEngagement';

export interface GroupedEngagement {
  /** Group of each row: an index into `groupNames`; −1 = blank (its own group, named by the caller). */
  readonly group: Int32Array;
  readonly groupNames: readonly string[];
  readonly gain: Float64Array;
  readonly cost: Float64Array | null;
  readonly hours: Float64Array | null;
  readonly hourlyRate: number;
  readonly margin: number;
}

export interface GroupReturn {
  /** Empty text for the rows without a group. */
  readonly group: string;
  readonly rows: number;
  readonly gain: number;
  /** Money spent, without the time. */
  readonly cash: number;
  /** Cash and time together, so that net = gain·margin − cost. */
  readonly cost: number;
  readonly hours: number;
  readonly net: number;
  readonly roe: number | null;
  readonly netPerHour: number | null;
  /** Under 10 rows, or one row makes more than half of the gain. */
  readonly fewData: boolean;
}

const FEWEST_ROWS = 10;

interface GroupSums {
  readonly rows: Int32Array;
  readonly gain: Float64Array;
  readonly cost: Float64Array;
  readonly hours: Float64Array;
  readonly largestGain: Float64Array;
}

/**
 * Which kind of engagement brought back the most for the time and money put into it?
 *
 * Formula: `returnOnEngagement` of the sums of each group; largest gain first, equal gains in the order of the
 * names. Blank amounts (NaN) count as 0. A group of under 10 rows, or one whose gain comes to more than half
 * from a single row, is marked as few data.
 *
 * Assumes that each row belongs to one group and its gain to that row's work. Not a reason to stop the lowest
 * group: groups help each other, and an average says nothing about the next hour.
 *
 * Reference: https://en.wikipedia.org/wiki/Return_on_investment
 *
 * @example roeByGroup({ group: Int32Array.of(0, 1, 0), groupNames: ['mail', 'calls'],
 *   gain: Float64Array.of(100, 400, 50), cost: Float64Array.of(50, 100, 25), hours: null, hourlyRate: 0, margin: 1 })
 * // calls: gain 400, cost 100, ROE 3; mail: gain 150, cost 75, ROE 1
 */
export function roeByGroup(rows: GroupedEngagement): GroupReturn[] {
  const sums = groupSums(rows);
  const groups: GroupReturn[] = [];
  for (let index = 0; index < sums.rows.length; index++) {
    if (sums.rows[index]! > 0) groups.push(groupReturn(rows, sums, index));
  }
  return groups.sort((a, b) => b.gain - a.gain);
}

/** The rows without a group are summed in the place after the last name. */
function groupSums({ group, groupNames, gain, cost, hours }: GroupedEngagement): GroupSums {
  for (const [name, column] of Object.entries({ gain, cost, hours })) {
    if (column !== null) assertSameLength(name, column, 'group', group);
  }
  const blank = groupNames.length;
  const sums: GroupSums = {
    rows: new Int32Array(blank + 1),
    gain: new Float64Array(blank + 1),
    cost: new Float64Array(blank + 1),
    hours: new Float64Array(blank + 1),
    largestGain: new Float64Array(blank + 1),
  };
  for (let row = 0; row < group.length; row++) {
    const index = group[row]! < 0 ? blank : group[row]!;
    const rowGain = gain[row]! || 0;
    sums.rows[index]!++;
    sums.gain[index]! += rowGain;
    if (cost !== null) sums.cost[index]! += cost[row]! || 0;
    if (hours !== null) sums.hours[index]! += hours[row]! || 0;
    if (rowGain > sums.largestGain[index]!) sums.largestGain[index] = rowGain;
  }
  return sums;
}

function groupReturn(rows: GroupedEngagement, sums: GroupSums, index: number): GroupReturn {
  const gain = sums.gain[index]!;
  const hours = sums.hours[index]!;
  const roe = returnOnEngagement({
    gain,
    cost: sums.cost[index]!,
    hours,
    hourlyRate: rows.hourlyRate,
    margin: rows.margin,
  });
  return {
    group: rows.groupNames[index] ?? '',
    rows: sums.rows[index]!,
    gain,
    cash: sums.cost[index]!,
    cost: roe.cost,
    hours,
    net: roe.net,
    roe: roe.ratio,
    netPerHour: roe.netPerHour,
    fewData: sums.rows[index]! < FEWEST_ROWS || (gain > 0 && sums.largestGain[index]! > gain / 2),
  };
}
