import type { LabelColumn, PostsTable } from '../../src/import/tables';
import { csvRows } from '../core/support/cdnow';

interface Post {
  readonly day?: number;
  readonly type?: string;
  readonly channel?: string;
  readonly reach?: number;
  readonly impressions?: number;
  readonly interactions?: number;
  readonly clicks?: number;
  readonly single?: 0 | 1;
}

/** Posts as the import hands them over; a number that is not given is not known. */
export function postsTable(rows: readonly Post[]): PostsTable {
  const numbers = (of: (post: Post) => number | undefined): Float64Array =>
    Float64Array.from(rows, (post) => of(post) ?? NaN);
  const labelled = (of: (post: Post) => string | undefined): LabelColumn => {
    const labels = [...new Set(rows.map((post) => of(post) ?? '').filter((label) => label !== ''))];
    return { labels, index: Int32Array.from(rows, (post) => labels.indexOf(of(post) ?? '')) };
  };
  return {
    rows: rows.length,
    day: Float64Array.from(rows, ({ day }) => day ?? 20_100),
    channel: labelled(({ channel }) => channel),
    type: labelled(({ type }) => type),
    reach: numbers(({ reach }) => reach),
    impressions: numbers(({ impressions }) => impressions),
    interactions: numbers(({ interactions }) => interactions),
    clicks: numbers(({ clicks }) => clicks),
    hours: null,
    negatives: null,
    singlePost: Int8Array.from(rows, ({ single }) => single ?? 1),
  };
}

/** The 500 posts of the cosmetics brand: engaged users by reach. */
export const facebookPosts = (): PostsTable =>
  postsTable(
    csvRows('facebook_metrics_uci.csv').map((row) => ({
      type: row[1]!,
      reach: Number(row[7]),
      interactions: Number(row[9]),
    })),
  );
