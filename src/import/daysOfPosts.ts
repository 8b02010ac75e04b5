import { dropReasons, healthRemarks } from '../wording/health';
import { rowsOfPosts, type PostsOfTab } from './postsInOtherTabs';
import { fieldColumn } from './tabSource';

interface PostFigures extends PostsOfTab {
  /** The day each row's numbers are of, as an index into `spans`; −1 = blank. `null` = no such column. */
  readonly figuresOf: Int32Array | null;
  readonly spans: readonly string[];
  readonly day: Float64Array;
  readonly channel: Int32Array | null;
  readonly type: Int32Array | null;
  readonly reach: Float64Array | null;
  readonly impressions: Float64Array | null;
  readonly clicks: Float64Array | null;
  readonly negatives: Float64Array | null;
}

/**
 * An export by day has a row for each day of a post: its numbers are added up on the first, so that one post is one
 * post. Rows that are not of different days say the same thing again: the one with most reactions counts. Where nothing
 * says of which days the numbers are, only a row that repeats another in every respect is left out: pasted twice.
 */
export function addUpDaysOfPosts(tab: PostFigures): void {
  const { source, figuresOf, spans } = tab;
  if (figuresOf === null) return dropRepeatedPosts(tab);
  const column = fieldColumn(source, 'post')?.column ?? 0;
  let isAddedUp = false;
  for (const rows of rowsOfPosts(tab).values()) {
    if (rows.length < 2) continue;
    const days = new Set(rows.map((row) => figuresOf[row]!).filter((span) => isDay(spans[span])));
    const areDays = days.size === rows.length;
    const kept = areDays ? rows[0]! : mostReactions(tab, rows);
    const reason = areDays ? dropReasons.furtherDay : dropReasons.postAgain;
    if (areDays) addUp(tab, rows);
    isAddedUp ||= areDays;
    for (const row of rows) if (row !== kept) source.ledger.drop(row, reason, column);
  }
  if (isAddedUp) source.remarks.push(healthRemarks.daysOfPosts);
}

function dropRepeatedPosts(tab: PostFigures): void {
  const { source, reach, impressions, interactions, clicks, negatives, day, channel, type } = tab;
  const column = fieldColumn(source, 'post')?.column ?? 0;
  const told = [reach, impressions, interactions, clicks, negatives, day, channel, type];
  for (const rows of rowsOfPosts(tab).values()) {
    if (rows.length < 2) continue;
    const seen = new Set<string>();
    for (const row of rows) {
      const all = told.map((values) => values?.[row]).join();
      if (seen.has(all)) source.ledger.drop(row, dropReasons.postAgain, column);
      seen.add(all);
    }
  }
}

/** Anything with a digit; "Lifetime" is all days. */
const isDay = (span: string | undefined): boolean => span !== undefined && /\d/.test(span);

function mostReactions({ interactions }: PostFigures, rows: readonly number[]): number {
  const told = (row: number): number => interactions?.[row] || 0;
  return rows.reduce((most, row) => (told(row) >= told(most) ? row : most));
}

function addUp(tab: PostFigures, rows: readonly number[]): void {
  for (const column of [tab.reach, tab.impressions, tab.interactions, tab.clicks, tab.negatives]) {
    if (column === null) continue;
    const filled = rows.map((row) => column[row]!).filter((value) => value === value);
    if (filled.length > 0) column[rows[0]!] = filled.reduce((sum, value) => sum + value, 0);
  }
}
