import type { Evidence } from '../core/evidence';
import { Failure } from '../core/failure';
import { engagementByFormat, type FormatEngagement } from '../core/metrics/engagementByFormat';
import { engagementRate, type EngagementRate } from '../core/metrics/engagementRate';
import type { PostsTable } from '../import/tables';
import type { Assumptions } from './assumptions';
import type { Period } from './period';
import { kindsOfPosts, type KindColumn } from './kindsOfPosts';
import { rowsInPeriod } from './rowsInPeriod';

/** What is counted, and what it is divided by: the same for all posts. */
export interface PostMeasure {
  readonly counted: 'interactions' | 'clicks';
  readonly base: 'reach' | 'impressions';
}

export interface Posts extends Evidence {
  readonly measure: PostMeasure;
  readonly all: EngagementRate;
  readonly reactions: number;
  readonly reached: number;
  /** Largest first; each against all others, after Holm. Empty where there are no two to compare. */
  readonly kinds: readonly FormatEngagement[];
  readonly column: KindColumn;
  /** Kinds with so few posts that they make one row, "all others"; 0 = none. */
  readonly smallKinds: number;
  /** Posts without a kind: in no row, and in no rest. */
  readonly withoutKind: number;
  /** Of the rows in the period, those that do not have both numbers. */
  readonly withoutMeasure: number;
  /** Rows that are all posts of a day: nothing can be said of single posts. */
  readonly rowsOfDays: number;
}

const measures: readonly PostMeasure[] = [
  { counted: 'interactions', base: 'reach' },
  { counted: 'interactions', base: 'impressions' },
  { counted: 'clicks', base: 'reach' },
  { counted: 'clicks', base: 'impressions' },
];

/**
 * Which posts do people react to?
 *
 * Formula: reactions ÷ people reached over all posts in the period, and of each kind of post against all others
 * (`engagementRate`, `engagementByFormat`). One measure for all: of reactions or clicks by reach or by times shown, the
 * one that most posts have; posts without it are left out and counted. Kinds are those of the type column, else the
 * channels.
 *
 * Assumes that kinds were not kept for special occasions or other people. A reaction is no sale.
 */
export function posts(
  table: PostsTable | null,
  period: Period | null,
  { level, liftMarginOfNoInterest: marginOfNoInterest }: Assumptions,
): Posts {
  if (table === null || table.rows === 0) throw new Failure('NO_POSTS');
  const inPeriod = rowsInPeriod(table, period);
  if (inPeriod.length === 0) throw new Failure('NO_POSTS_IN_PERIOD');
  const single = inPeriod.filter((row) => table.singlePost[row] === 1);
  if (single.length === 0) throw new Failure('ONLY_DAYS_OF_POSTS');
  const { measure, rows } = commonMeasure(table, single);
  const numbers = {
    interactions: Float64Array.from(rows, (row) => table[measure.counted]![row]!),
    base: Float64Array.from(rows, (row) => table[measure.base]![row]!),
  };
  const { column, format, formatNames, smallKinds } = kindsOfPosts(table, rows);
  const kinds = engagementByFormat({ ...numbers, format, formatNames }, { level, marginOfNoInterest });
  return {
    grade: 'E',
    gradeReason: 'postsAsTheyAre',
    measure,
    all: engagementRate(numbers, level),
    reactions: numbers.interactions.reduce((sum, value) => sum + value, 0),
    reached: numbers.base.reduce((sum, value) => sum + value, 0),
    kinds: kinds.length < 2 ? [] : kinds,
    column,
    smallKinds,
    withoutKind: format.filter((kind) => kind < 0).length,
    withoutMeasure: single.length - rows.length,
    rowsOfDays: inPeriod.length - single.length,
  };
}

/** The measure that most posts have, and these posts. */
function commonMeasure(table: PostsTable, rows: Int32Array): { measure: PostMeasure; rows: Int32Array } {
  const having = measures.map((measure) => {
    const [counted, base] = [table[measure.counted], table[measure.base]];
    const known = (row: number): boolean => !Number.isNaN(counted?.[row] ?? NaN) && (base?.[row] ?? NaN) >= 0;
    return { measure, rows: rows.filter(known) };
  });
  const best = having.reduce((most, one) => (one.rows.length > most.rows.length ? one : most));
  if (best.rows.length === 0) throw new Failure('NO_POST_MEASURE');
  return best;
}
