import { describe, expect, it } from 'vitest';
import { defaultAssumptions } from '../../src/analysis/assumptions';
import { posts } from '../../src/analysis/posts';
import { Failure } from '../../src/core/failure';
import type { PostsTable } from '../../src/import/tables';
import { facebookPosts, postsTable } from '../report/examplePosts';
import { expectClose } from '../core/support/expectClose';
import { referenceJson } from '../core/support/referenceResults';

interface Ratio {
  readonly rate: number;
  readonly posts: number;
  readonly low: number;
  readonly high: number;
}
const { facebook } = referenceJson<{
  facebook: {
    level: number;
    all: Ratio;
    formats: { format: string; own: Ratio; difference: { difference: number }; adjusted_p: number }[];
  }[];
}>('posts/results.json');
const expected = facebook.find(({ level }) => level === 0.95)!;
const of = (table: PostsTable | null, period: { from: number; to: number } | null = null) =>
  posts(table, period, defaultAssumptions);
const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof Failure) return error.code;
  }
  return '';
};

describe('what share of those who see the posts react', () => {
  it('is over 500 posts of a cosmetics brand what Python gives, all together and by kind', () => {
    const found = of(facebookPosts());
    expectClose(found.all.rate.estimate, expected.all.rate);
    expectClose(found.all.rate.interval!.low, expected.all.low);
    expectClose(found.reactions / found.reached, expected.all.rate);
    expect([found.column, found.smallKinds, found.withoutKind]).toEqual(['type', 0, 0]);
    expect(found.kinds.map(({ format }) => format)).toEqual(['Photo', 'Status', 'Link', 'Video']);
    for (const one of expected.formats) {
      const kind = found.kinds.find(({ format }) => format === one.format)!;
      expectClose(kind.rate.estimate, one.own.rate);
      expectClose(kind.sums.interactions / kind.sums.base, one.own.rate);
      expectClose(kind.difference.estimate, one.difference.difference);
      const { low, high } = kind.difference.interval!;
      if (one.own.posts >= 10) expect(low! > 0 || high! < 0).toBe(one.adjusted_p < 0.05);
      else expect(kind.verdict).toBe('tooFewData');
    }
  });

  it('leaves out and counts posts that lack either number, and rows that are whole days', () => {
    const found = of(
      postsTable([
        { type: 'photo', reach: 100, interactions: 5 },
        { type: 'photo', reach: NaN, interactions: 40 },
        { type: 'video', reach: 100, interactions: NaN },
        { type: 'video', reach: 100, interactions: 7, single: 0 },
        { type: '', reach: 300, interactions: 15 },
      ]),
    );
    // (5 + 15) ÷ (100 + 300).
    expect(found.all.rate.estimate).toBe(0.05);
    expect([found.withoutMeasure, found.rowsOfDays, found.withoutKind, found.kinds.length]).toEqual([
      2, 1, 1, 0,
    ]);
  });

  it('takes only posts in the period', () => {
    const table = postsTable([
      { day: 10, reach: 100, interactions: 5 },
      { day: 20, reach: 100, interactions: 9 },
    ]);
    expect(of(table, { from: 15, to: 25 }).all.rate.estimate).toBe(0.09);
    expect(codeOf(() => of(table, { from: 30, to: 40 }))).toBe('NO_POSTS_IN_PERIOD');
  });

  it('divides by what most posts have, and counts clicks where nothing else is told', () => {
    const shown = of(
      postsTable([
        { reach: 10, impressions: 100, interactions: 5 },
        { reach: NaN, impressions: 300, interactions: 3 },
      ]),
    );
    expect([shown.measure, shown.all.rate.estimate, shown.withoutMeasure]).toEqual([
      { counted: 'interactions', base: 'impressions' },
      0.02,
      0,
    ]);
    const mailings = of(
      postsTable([
        { reach: 200, clicks: 8, interactions: NaN },
        { reach: 200, clicks: 12, interactions: NaN },
      ]),
    );
    expect([mailings.measure, mailings.all.rate.estimate]).toEqual([
      { counted: 'clicks', base: 'reach' },
      0.05,
    ]);
  });

  it('compares channels where the posts have no kinds, and makes one row of the smallest', () => {
    const channels = ['A', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'];
    const found = of(postsTable(channels.map((channel) => ({ channel, reach: 100, interactions: 5 }))));
    expect(found.column).toBe('channel');
    // Eight rows: seven channels, and H and I together.
    expect(found.kinds.map(({ format }) => format)).toEqual([...'ABCDEFG', 'all others']);
    expect([found.smallKinds, found.kinds.at(-1)!.rate.units]).toEqual([2, 2]);
  });

  it('shows the same kinds in whatever order the rows stand', () => {
    const rows = [...'ihgfedcba'].map((type, at) => ({ type, reach: 100, interactions: at }));
    const kinds = (given: typeof rows) => of(postsTable(given)).kinds.map(({ format }) => format);
    expect(kinds(rows)).toEqual([...'abcdefg', 'all others']);
    expect(kinds(rows.reverse())).toEqual(kinds(rows));
  });

  it('says what to add where there are no posts, no numbers, or only whole days', () => {
    expect(codeOf(() => of(null))).toBe('NO_POSTS');
    expect(codeOf(() => of(postsTable([{ reach: NaN, interactions: 5 }])))).toBe('NO_POST_MEASURE');
    expect(codeOf(() => of(postsTable([{ reach: 9, interactions: 5, single: 0 }])))).toBe(
      'ONLY_DAYS_OF_POSTS',
    );
  });
});
