import { Failure } from '../../core/failure';
import { liftBySegment, type Segment, type SegmentLift } from '../../core/metrics/liftBySegment';
import type { OrderRows } from '../../core/orderRows';
import { cameBack } from '../../core/repeat/cameBack';
import { followedCustomers } from '../../core/repeat/followedCustomers';
import type { CustomersTable, LabelColumn } from '../../import/tables';
import type { Assumptions } from '../assumptions';
import { resultOf, type Part } from '../part';

export interface Segments {
  readonly column: 'segment' | 'source';
  /** Largest first. */
  readonly lifts: readonly SegmentLift[];
  /** Customers in segments too small to be shown; they are in the rest that each is compared with. */
  readonly inSmallSegments: number;
  readonly smallSegments: number;
  /** Those customers have a row of their own, the last one. */
  readonly othersShown: boolean;
  /** Followed customers without a segment: in nothing. */
  readonly withoutSegment: number;
}

/** Fewer people than this could be recognised. */
const FEWEST_SHOWN = 5;
const MOST_SHOWN = 8;

/** Which segments of customers come back more often than the rest, when all of them were looked at? */
export function segments(
  list: CustomersTable | null,
  bought: Part<OrderRows>,
  { repeatWindowDays, level, liftMarginOfNoInterest: marginOfNoInterest }: Assumptions,
): Segments {
  const { name, column, customers } = segmentColumn(list);
  const rows = resultOf(bought);
  const followed = followedCustomers(rows, repeatWindowDays);
  const repeated = cameBack(rows, followed, repeatWindowDays);
  const segmentOf = segmentsOf(customers, column, rows.customerCount);
  const counts = column.labels.map((segment) => ({ segment, successes: 0, size: 0 }));
  let withoutSegment = 0;
  followed.followed.forEach((once, customer) => {
    if (once === 0) return;
    const own = counts[segmentOf[customer]!];
    if (own === undefined) withoutSegment++;
    else {
      own.size++;
      own.successes += repeated[customer]!;
    }
  });
  return { column: name, withoutSegment, ...shown(counts, { level, marginOfNoInterest }) };
}

const restOfThem = 'all others';

/** The largest segments, and the rest of them as one. */
function shown(
  counts: readonly Segment[],
  options: { level: number; marginOfNoInterest: number },
): Pick<Segments, 'lifts' | 'smallSegments' | 'inSmallSegments' | 'othersShown'> {
  const filled = counts.filter(({ size }) => size > 0).sort((a, b) => b.size - a.size);
  const large = filled.filter(({ size }) => size >= FEWEST_SHOWN).slice(0, MOST_SHOWN);
  if (large.length === 0 || filled.length < 2) throw new Failure('FEW_SEGMENTS');
  const small = filled.slice(large.length);
  const sum = (of: (segment: Segment) => number): number =>
    small.reduce((total, segment) => total + of(segment), 0);
  const rest = {
    segment: restOfThem,
    successes: sum(({ successes }) => successes),
    size: sum(({ size }) => size),
  };
  const tested = liftBySegment(rest.size > 0 ? [...large, rest] : large, options);
  const othersShown = rest.size >= FEWEST_SHOWN;
  return {
    lifts: tested.slice(0, othersShown ? undefined : large.length),
    othersShown,
    smallSegments: small.length,
    inSmallSegments: rest.size,
  };
}

function segmentColumn(customers: CustomersTable | null): {
  name: Segments['column'];
  column: LabelColumn;
  customers: CustomersTable;
} {
  for (const name of ['segment', 'source'] as const) {
    const column = customers?.[name] ?? null;
    if (column !== null && column.labels.length > 0) return { name, column, customers: customers! };
  }
  throw new Failure('NO_SEGMENTS');
}

/** By customer number, the first segment named; −1 = none. */
function segmentsOf(
  { rows, customer }: CustomersTable,
  { index }: LabelColumn,
  customerCount: number,
): Int32Array {
  const segmentOf = new Int32Array(customerCount).fill(-1);
  for (let row = 0; row < rows; row++)
    if (segmentOf[customer[row]!]! < 0) segmentOf[customer[row]!] = index[row]!;
  return segmentOf;
}
