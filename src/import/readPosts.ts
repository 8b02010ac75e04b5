import { dropReasons, expectedCells, healthRemarks } from '../wording/health';
import { choices } from './choices';
import { joinColumns, pickRows, pickRowsOrNull } from './columns';
import { days, keys, labels, workingTime } from './fieldValues';
import { Interner } from './interner';
import { addUpDaysOfPosts } from './daysOfPosts';
import { dropPostsOfOtherTabs } from './postsInOtherTabs';
import { reactions } from './reactions';
import { datesRemark, tabHealth } from './tabHealth';
import { fieldColumn, type TabSource } from './tabSource';
import type { LabelColumn, PostsTable, TabHealth } from './tables';
import { wholeNumbers } from './wholeNumbers';

/** Cells of a tab of posts, before rows that stand in another tab are left out. */
type PostCells = ReturnType<typeof postCells>;

/** The posts and mailings of all tabs mapped as such, in the order of the tabs. */
export function readPosts(sources: readonly TabSource[], health: TabHealth[]): PostsTable | null {
  if (sources.length === 0) return null;
  const posts = new Interner();
  const channels = new Interner('asWritten');
  const types = new Interner('asWritten');
  const cells = sources.map((source) => postCells(source, posts, channels, types));
  // Where a spreadsheet has rounded the numbers of posts, different posts may have the same.
  if (posts.damaged.length === 0) {
    cells.forEach(addUpDaysOfPosts);
    dropPostsOfOtherTabs(cells);
  }
  const parts = cells.map((part) => keptPosts(part, health));
  const column = <K extends keyof (typeof parts)[number]>(name: K) =>
    parts.map((part) => ({ rows: part.rows, values: part[name] }));
  const labelled = (name: 'channel' | 'type', names: Interner): LabelColumn | null => {
    const index = joinColumns(column(name), -1);
    return index && { index, labels: names.names };
  };
  return {
    rows: parts.reduce((sum, part) => sum + part.rows, 0),
    day: joinColumns(column('day'), NaN)!,
    channel: labelled('channel', channels),
    type: labelled('type', types),
    reach: joinColumns(column('reach'), NaN),
    impressions: joinColumns(column('impressions'), NaN),
    interactions: joinColumns(column('interactions'), NaN),
    clicks: joinColumns(column('clicks'), NaN),
    hours: joinColumns(column('hours'), NaN),
    negatives: joinColumns(column('negatives'), NaN),
    singlePost: joinColumns(column('singlePost'), 1)!,
  };
}

function postCells(source: TabSource, posts: Interner, channels: Interner, types: Interner) {
  dropSecondHeader(source);
  const spans = new Interner('asWritten');
  const counted = (field: string, least = 0): Float64Array | null =>
    wholeNumbers(source, field, { least, most: Infinity, expected: expectedCells.count });
  return {
    source,
    day: days(source, 'date', 'drop')!,
    post: keys(source, 'post', posts),
    channel: labels(source, 'channel', channels),
    type: labels(source, 'type', types),
    reach: counted('reach'),
    impressions: counted('impressions'),
    // Reactions are taken back: those of a day can be fewer than none.
    interactions: reactions((field) => counted(field, -Infinity)),
    clicks: counted('clicks', -Infinity),
    hours: workingTime(source, 'minutes'),
    // "3 lost" and "-3" say the same.
    negatives: counted('negatives', -Infinity)?.map(Math.abs) ?? null,
    figuresOf: labels(source, 'figuresOf', spans),
    spans: spans.names,
    isPost: choices(source, 'rowIs', postOrDay, expectedCells.postOrDay),
  };
}

const postOrDay = (text: string): number => (/^post/i.test(text) ? 1 : /^day/i.test(text) ? 0 : -1);

function keptPosts({ source, day, isPost, ...cells }: PostCells, health: TabHealth[]) {
  const kept = source.ledger.keptRows();
  const keptDay = pickRows(day, kept);
  const singlePost = Int8Array.from(kept, (row) => (isPost?.[row] === 0 ? 0 : 1));
  const remarks = singlePost.includes(0) ? [healthRemarks.postsOfDay] : [];
  health.push(tabHealth(source, [...datesRemark(keptDay), ...remarks]));
  return {
    rows: kept.length,
    day: keptDay,
    channel: pickRowsOrNull(cells.channel, kept),
    type: pickRowsOrNull(cells.type, kept),
    reach: pickRowsOrNull(cells.reach, kept),
    impressions: pickRowsOrNull(cells.impressions, kept),
    interactions: pickRowsOrNull(cells.interactions, kept),
    clicks: pickRowsOrNull(cells.clicks, kept),
    hours: pickRowsOrNull(cells.hours, kept),
    negatives: pickRowsOrNull(cells.negatives, kept),
    singlePost,
  };
}

/** Some exports explain each header in the row beneath it: words where numbers should be, and no date. */
function dropSecondHeader(source: TabSource): void {
  const { tab, firstDataRow, ledger } = source;
  const cells = tab.cells[firstDataRow] ?? [];
  const date = fieldColumn(source, 'date');
  const isText = (field: string): boolean => {
    const column = fieldColumn(source, field);
    const cell = column && cells[column.column];
    return typeof cell === 'string' && /\p{L}{4}/u.test(cell);
  };
  if (date === null || cells[date.column] || !['reach', 'impressions', 'interactions'].some(isText)) return;
  ledger.drop(0, dropReasons.secondHeader, date.column);
}
