import { dropReasons } from '../wording/health';
import { fieldColumn, type TabSource } from './tabSource';

export interface PostsOfTab {
  readonly source: TabSource;
  /** Index of each row's post number; −1 = blank. `null` = no such column. */
  readonly post: Int32Array | null;
  readonly interactions: Float64Array | null;
}

/**
 * Exports of two months often hold the same post, and its numbers have grown in between: of a post in several tabs the
 * row with most reactions counts, of equal ones the later tab's. Several rows of a post within a tab all count.
 */
export function dropPostsOfOtherTabs(tabs: readonly PostsOfTab[]): void {
  const known = new Map<number, { readonly tab: PostsOfTab; readonly rows: number[] }>();
  for (const tab of tabs) {
    for (const [post, rows] of rowsOfPosts(tab)) {
      const other = known.get(post);
      const isNewer = other === undefined || told(tab, rows) >= told(other.tab, other.rows);
      if (other) leaveOut(isNewer ? other : { tab, rows });
      if (isNewer) known.set(post, { tab, rows });
    }
  }
}

/** The rows that count of each post that has a number. */
export function rowsOfPosts({ source, post }: PostsOfTab): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  post?.forEach((index, row) => {
    if (index < 0 || !source.ledger.isKept(row)) return;
    const same = rows.get(index);
    if (same) same.push(row);
    else rows.set(index, [row]);
  });
  return rows;
}

function told({ interactions }: PostsOfTab, rows: readonly number[]): number {
  return rows.reduce((sum, row) => sum + (interactions?.[row] || 0), 0);
}

function leaveOut({ tab: { source }, rows }: { tab: PostsOfTab; rows: readonly number[] }): void {
  const column = fieldColumn(source, 'post')?.column ?? 0;
  for (const row of rows) source.ledger.drop(row, dropReasons.postInOtherTab, column);
}
