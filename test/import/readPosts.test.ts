import { describe, expect, it } from 'vitest';
import { decodedTable } from './decodedTable';
import { berlin, read, readOn, recognised, tabOf } from './tab';
import { readTables } from '../../src/import/readTables';

const log = `
Date | Network | Format | Reach | Likes | Comments | Shares | Clicks | Minutes | Unfollows
2025-03-01 | Instagram | Reel | 1,200 | 40 | 5 | 3 | 7 | 30 | 1
2025-03-02 | Facebook | Photo | 800 |  |  |  | 2 |  |
2025-03-03 | Facebook |  | 1500 | 12 |  | 1 | two | 15 | -2
 | Facebook | Photo | 100 | 1 | 1 | 1 | 1 | 1 |
Total | | | 3,600 | 53 | 6 | 5 | 10 | 46 | 3
`;

describe('posts', () => {
  it('are read row by row: reactions added up, minutes as hours, a blank is not 0', () => {
    const { posts, health } = read(tabOf('Posts', log));
    expect(decodedTable(posts!)).toEqual({
      day: ['2025-03-01', '2025-03-02', '2025-03-03'],
      channel: ['Instagram', 'Facebook', 'Facebook'],
      type: ['Reel', 'Photo', null],
      reach: [1200, 800, 1500],
      // 40 + 5 + 3; nothing was told; 12 + 1.
      interactions: [48, null, 13],
      clicks: [7, 2, null],
      hours: [0.5, null, 0.25],
      negatives: [1, null, 2],
      singlePost: [1, 1, 1],
    });
    expect(health).toMatchObject([
      {
        table: 'posts',
        rowsRead: 5,
        rowsUsed: 3,
        dropped: [
          { reason: 'a totals row', rows: 1, firstCell: 'Posts!A6' },
          { reason: 'the date is blank', rows: 1, firstCell: 'Posts!A5' },
        ],
        remarks: [
          'Dates from 2025-03-01 to 2025-03-03.',
          'One cell in the clicks column is not a count, such as 0 or 12 (Posts!H4) and counts as blank.',
        ],
      },
    ]);
  });

  it('keep the reactions the export adds up itself, and add them up where it does not', () => {
    const { posts } = read(
      tabOf(
        'Posts',
        'Date | Reach | Engagements | Likes | Comments\n2025-03-01 | 90 | 9 | 5 | 1\n2025-03-02 | 90 | | 4 | 2',
      ),
    );
    expect([...posts!.interactions!]).toEqual([9, 6]);
  });

  it('have no decimals: 1.200 is twelve hundred in every locale', () => {
    const cells = [
      ['Date', 'Reach', 'Likes'],
      ['2025-03-01', '1.200', '3'],
      ['2025-03-02', '1,050', '3.5'],
    ];
    const { posts } = read({ sheetId: 1, name: 'Posts', cells });
    expect(decodedTable(posts!)).toMatchObject({ reach: [1200, 1050], interactions: [3, null] });
  });

  it('leave the explanation of the headers out, and say so', () => {
    const { posts, health } = read(
      tabOf(
        'Posts',
        'Date | Reach | Likes\n | Lifetime: people served | Lifetime: likes\n2025-03-01 | 90 | 5',
      ),
    );
    expect(posts!.rows).toBe(1);
    expect(health[0]).toMatchObject({
      dropped: [{ reason: 'a second row of headers', rows: 1, firstCell: 'Posts!A2' }],
    });
  });

  it('that stand in two tabs count once, with the larger numbers, in either order of the tabs', () => {
    const march = tabOf(
      'March',
      'Post ID | Date | Reach | Likes\np1 | 2025-03-01 | 90 | 5\np2 | 2025-03-02 | 50 | 2',
      1,
    );
    const april = tabOf(
      'April',
      'Post ID | Date | Reach | Likes\np1 | 2025-03-01 | 120 | 8\np3 | 2025-04-01 | 30 | 1',
      2,
    );
    for (const tabs of [
      [march, april],
      [april, march],
    ]) {
      const { posts, health } = read(...tabs);
      expect([...posts!.reach!].sort((a, b) => a - b)).toEqual([30, 50, 120]);
      expect(health.find(({ tab }) => tab === 'March')!.dropped).toEqual([
        { reason: 'the same post stands in another tab', rows: 1, firstCell: 'March!A2' },
      ]);
    }
  });

  describe('of an export by day', () => {
    const byDay = (...rows: string[]) =>
      read(
        tabOf('Posts', `Post ID | Publish time | Figures of | Reach | Likes | Clicks\n${rows.join('\n')}`),
      );

    it('are one post each, the days added up', () => {
      const { posts, health } = byDay(
        'p1 | 2025-03-01 | 2025-03-01 | 90 | 5 |',
        'p2 | 2025-03-01 | 2025-03-02 | 30 | 1 | 2',
        'p1 | 2025-03-01 | 2025-03-02 | 40 | 2 | 1',
        'p1 | 2025-03-01 | 2025-03-03 | | | 3',
      );
      // 90 + 40, 5 + 2, 1 + 3.
      expect(decodedTable(posts!)).toMatchObject({ reach: [130, 30], interactions: [7, 1], clicks: [4, 2] });
      expect(health[0]).toMatchObject({
        rowsUsed: 2,
        dropped: [{ reason: 'a further day of the same post', rows: 2, firstCell: 'Posts!A4' }],
      });
      expect(health[0]!.remarks).toContain(
        'The days of a post were added up: whoever saw it on two days counts twice among the people reached.',
      );
    });

    it('count once where a row says the same again: that with most reactions', () => {
      const again = ['p1 | 2025-03-01 | Lifetime | 90 | 5 | 1', 'p1 | 2025-03-01 | Lifetime | 120 | 8 | 2'];
      const { posts, health } = byDay(...again);
      expect(decodedTable(posts!)).toMatchObject({ reach: [120], interactions: [8], clicks: [2] });
      expect(health[0]!.dropped).toMatchObject([{ reason: 'the same post stands in another row', rows: 1 }]);
      // A row of all days holds those of single days already.
      const mixed = byDay('p1 | 2025-03-01 | 2025-03-02 | 40 | 2 | 1', again[1]!);
      expect(decodedTable(mixed.posts!)).toMatchObject({ reach: [120], interactions: [8] });
    });
  });

  it('pasted twice count once; other rows of a post all count where nothing says of which days they are', () => {
    const tab = tabOf(
      'Posts',
      `Post ID | Date | Reach | Likes
       p1 | 2025-03-01 | 90 | 5
       p2 | 2025-03-02 | 90 | 5
       p1 | 2025-03-01 | 90 | 5
       p1 | 2025-03-02 | 90 | 5
       p1 | 2025-03-01 | 90 | 6`,
    );
    const { posts, health } = read(tab);
    expect([...posts!.interactions!]).toEqual([5, 5, 5, 6]);
    expect(health[0]!.dropped).toEqual([
      { reason: 'the same post stands in another row', rows: 1, firstCell: 'Posts!A4' },
    ]);
  });

  it('are not told apart by numbers that a spreadsheet has rounded, which is said', () => {
    const rows = 'Post ID | Date | Reach | Likes\n1.22158E+17 | 2025-03-01 | 90 | 5';
    const { posts, health } = read(tabOf('One', rows, 1), tabOf('Two', rows, 2));
    expect(posts!.rows).toBe(2);
    expect(health[0]!.remarks).toContain(
      'Some long numbers in the post number column were rounded by a spreadsheet (first at One!A2). Different ones may look the same.',
    );
  });

  it('of a day are marked as such; reactions taken back make less than none', () => {
    const tab = tabOf('Days', 'Date | Impressions | Reactions\n2025-03-01 | 900 | 4\n2025-03-02 | 300 | -1');
    const mapping = { ...recognised(tab), constants: { rowIs: 'day' } };
    const { posts, health } = readTables([tab], [mapping], berlin, readOn);
    expect([...posts!.singlePost]).toEqual([0, 0]);
    expect([...posts!.interactions!]).toEqual([4, -1]);
    expect(health[0]!.remarks).toContain(
      'Each row is a day, not a post: nothing can be said of single posts.',
    );
  });

  it('lose nothing to work logs: minutes and gain make a tab a log of activities', () => {
    const tab = tabOf('Log', 'Date | Channel | Minutes | Gain | Reach\n2025-03-01 | E-mail | 45 | 80 | 300');
    expect(recognised(tab).table).toBe('activities');
  });
});
