import fc from 'fast-check';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { dayColumn, timeColumn } from '../../src/import/dayColumn';
import { column, localeOf, noLocale } from './column';

/** ISO text of the values, told by JavaScript's own calendar. */
function iso(values: Float64Array, length = 10): string[] {
  return [...values].map((day) =>
    Number.isNaN(day)
      ? 'none'
      : new Date(Math.round(day * 86_400_000)).toISOString().slice(0, length).replace('T', ' '),
  );
}

describe('dayColumn', () => {
  it.each([
    ['2025-03-31', '2025-03-31'],
    ['2025/3/1', '2025-03-01'],
    ['2025.03.31', '2025-03-31'],
    ['2025-03-31 23:59:59', '2025-03-31'],
    ['2025-03-31T08:00', '2025-03-31'],
    ['20250331', '2025-03-31'],
    ['31/03/2025', '2025-03-31'],
    ['03/31/2025', '2025-03-31'],
    ['03/15/2024 10:05 am', '2024-03-15'],
    ['09/24/26', '2026-09-24'],
    ['01.04.2024', '2024-04-01'],
    ['1.4.24', '2024-04-01'],
    ['Jun 09, 2018 09:30 pm', '2018-06-09'],
    ['June 9th, 2018', '2018-06-09'],
    ['9 Jun 2018', '2018-06-09'],
    ['09-Jun-2018', '2018-06-09'],
    ['Sat, Jun 9, 2018', '2018-06-09'],
    ['Apr 5, 2024 6:15 PM', '2024-04-05'],
    ['12/12/2024', '2024-12-12'],
    ['2024-02-29', '2024-02-29'],
    ['2025-02-29', 'none'],
    ['2025-13-01', 'none'],
    ['31/04/2025', 'none'],
    ['2025-03-31 24:00', 'none'],
    ['2025-03-31 13:00 pm', 'none'],
    ['Lifetime', 'none'],
    ['12', 'none'],
    ['3.5', 'none'],
  ])('reads %j as %s', (text, expected) => {
    expect(iso(dayColumn(column(text), localeOf('en_US')).values)).toEqual([expected]);
  });

  it('reads ISO text without asking for the locale', () => {
    expect(iso(dayColumn(column('2025-03-31', '2025-03-31 09:50:26'), noLocale).values)).toEqual([
      '2025-03-31',
      '2025-03-31',
    ]);
  });

  it('takes the order of day and month from the column before the locale', () => {
    expect(iso(dayColumn(column('03/04/2024', '13/04/2024'), localeOf('en_US')).values)).toEqual([
      '2024-04-03',
      '2024-04-13',
    ]);
    expect(iso(dayColumn(column('03/04/2024', '04/13/2024'), localeOf('en_GB')).values)).toEqual([
      '2024-03-04',
      '2024-04-13',
    ]);
    expect(iso(dayColumn(column('03/04/2024'), localeOf('en_US')).values)).toEqual(['2024-03-04']);
    expect(iso(dayColumn(column('03/04/2024'), localeOf('de_DE')).values)).toEqual(['2024-04-03']);
  });

  it('refuses a date that can be read in two ways beside dates written both ways', () => {
    const { values, bad } = dayColumn(column('13/04/2024', '04/13/2024', '03/04/2024'), localeOf('en_US'));
    expect(iso(values)).toEqual(['2024-04-13', '2024-04-13', 'none']);
    expect(bad).toEqual([{ row: 2, reason: 'ambiguousDate', given: '03/04/2024' }]);
  });

  it('tells of a date that could be another day where nothing in the column says which', () => {
    const unclear = (...cells: unknown[]): unknown =>
      dayColumn(column(...cells), localeOf('en_US')).eitherWay;
    expect(unclear('', '12/12/2024', ' 03/04/2024', '05/06/2024')).toEqual({
      text: '03/04/2024',
      order: 'monthFirst',
    });
    expect(unclear('13/04/2024', '04/13/2024', '03/04/2024')).toEqual({ text: '03/04/2024', order: null });
    expect(unclear('03/04/2024', '13/04/2024')).toBeNull();
    expect(unclear('12/12/2024', '2024-03-04', '03.04.2024', 'Mar 4, 2024', 45000)).toBeNull();
  });

  it('reads such dates as the user said, but never against what the column proves', () => {
    const said = (...cells: unknown[]): string[] =>
      iso(
        dayColumn(column(...cells), () => ({
          locale: 'en_US',
          timeZone: 'Etc/UTC',
          dayMonthOrder: 'dayFirst',
        })).values,
      );
    expect(said('03/04/2024')).toEqual(['2024-04-03']);
    expect(said('03/04/2024', '04/13/2024')).toEqual(['2024-03-04', '2024-04-13']);
    expect(said('13/04/2024', '04/13/2024', '03/04/2024')).toEqual([
      '2024-04-13',
      '2024-04-13',
      '2024-04-03',
    ]);
  });

  it('knows month names of the sheet, of English and of its neighbours', () => {
    expect(iso(dayColumn(column('3. März 2024', '9 czerwca 2018'), localeOf('de_DE')).values)).toEqual([
      '2024-03-03',
      'none',
    ]);
    const european = column(
      '1er août 2024',
      '12 dec. 2024',
      '4 mei 2024',
      '2 de enero de 2025',
      '5. Mai 2024',
    );
    expect(iso(dayColumn(european, localeOf('en_US')).values)).toEqual([
      '2024-08-01',
      '2024-12-12',
      '2024-05-04',
      '2025-01-02',
      '2024-05-05',
    ]);
    expect(iso(dayColumn(column('9 de junio de 2018', 'Oct 3, 2026'), localeOf('es_ES')).values)).toEqual([
      '2018-06-09',
      '2026-10-03',
    ]);
  });

  it('turns the moment of a time with its own offset into a day of the zone of the spreadsheet', () => {
    const texts = column('2025-10-07 23:50:26 +0200', '2024-04-02T20:00:00Z', '2024-04-02 20:00:00');
    expect(iso(dayColumn(texts, localeOf('en_US', 'Pacific/Auckland')).values)).toEqual([
      '2025-10-08',
      '2024-04-03',
      '2024-04-02',
    ]);
    expect(iso(dayColumn(texts, localeOf('en_US', 'America/St_Johns')).values)).toEqual([
      '2025-10-07',
      '2024-04-02',
      '2024-04-02',
    ]);
  });

  it('reads Date cells, also of another realm, as days of the zone', () => {
    // 2025-04-05 14:00 UTC is the hour in which Auckland goes back from +13 to +12: both sides are 6 April.
    const before = new Date(Date.UTC(2025, 3, 5, 13, 59));
    const after = runInNewContext('new Date(Date.UTC(2025, 3, 5, 11, 1))') as unknown;
    expect(
      iso(dayColumn(column(before, after, before), localeOf('en_US', 'Pacific/Auckland')).values),
    ).toEqual(['2025-04-06', '2025-04-06', '2025-04-06']);
    expect(iso(dayColumn(column(after), localeOf('en_US', 'America/St_Johns')).values)).toEqual([
      '2025-04-05',
    ]);
  });

  it('reads serial numbers and 20250107, but not a year', () => {
    const { values, bad } = dayColumn(column(45658, 45658.75, 20250107, 2024, 1, 1e9), noLocale);
    expect(iso(values)).toEqual(['2025-01-01', '2025-01-01', '2025-01-07', 'none', 'none', 'none']);
    expect(bad.map(({ row }) => row)).toEqual([3, 4, 5]);
  });

  it('tells blanks, error cells and broken dates apart', () => {
    const { values, blanks, bad } = dayColumn(
      column('', ' ', undefined, '#REF!', new Date(NaN), false),
      localeOf('en_US'),
    );
    expect([...values].every(Number.isNaN)).toBe(true);
    expect(blanks).toBe(3);
    expect(bad.map(({ row, reason }) => [row, reason])).toEqual([
      [3, 'errorCell'],
      [4, 'notADate'],
      [5, 'notADate'],
    ]);
  });

  it.each(['en-US', 'en-GB', 'de-DE', 'fr-FR', 'pt-BR', 'it-IT', 'nl-NL', 'sv-SE'])(
    'reads back dates written in %s',
    (tag) => {
      const format = new Intl.DateTimeFormat(tag, {
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        timeZone: 'UTC',
      });
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => {
          const text = format.format(new Date(day * 86_400_000));
          expect(dayColumn(column(text), localeOf(tag.replace('-', '_'))).values[0]).toBe(day);
        }),
      );
    },
  );
});

describe('timeColumn', () => {
  it('keeps the time of day as a fraction, the same for text and for Date cells', () => {
    const moment = new Date(Date.UTC(2024, 2, 13, 10, 21, 14));
    const { values } = timeColumn(
      column('2024-03-13 10:21:14', moment, '2024-03-13 10:21:14 am'),
      localeOf('en_US'),
    );
    expect(iso(values, 19)).toEqual(['2024-03-13 10:21:14', '2024-03-13 10:21:14', '2024-03-13 10:21:14']);
    expect(values[0]).toBe(values[1]);
    expect(values[0]).toBe(values[2]);
  });

  it('tells the clocks of the zone on both sides of a change', () => {
    // Newfoundland, 2006-10-29: 00:01 daylight time (02:31 UTC) became 23:01 standard time of the 28th.
    const texts = column('2006-10-29T02:30:59Z', '2006-10-29T02:31:00Z');
    expect(iso(timeColumn(texts, localeOf('en_CA', 'America/St_Johns')).values, 19)).toEqual([
      '2006-10-29 00:00:59',
      '2006-10-28 23:01:00',
    ]);
  });

  it.each([
    ['2025-03-31 23:59:59', '2025-03-31 23:59:59'],
    ['2025-03-31T08:01:02', '2025-03-31 08:01:02'],
    ['2025/03/31 08:01:02', '2025-03-31 08:01:02'],
    ['31/03/2025 08:01:02', '2025-03-31 08:01:02'],
    ['31.03.2025 08:01:02', '2025-03-31 08:01:02'],
    ['9 Jun 2018 21:30:00', '2018-06-09 21:30:00'],
    ['9 Jun 2018T21:30:00', 'none'],
    ['2025-02-29 08:01:02', 'none'],
    ['2025-03-31 24:00:00', 'none'],
    ['2025-03-31 08:60:00', 'none'],
    ['2025-03-31 08:01:60', 'none'],
    ['2025-03-31 0a:01:02', 'none'],
    ['2025-03-31 /::01:02', 'none'],
    ['2025-03-31-08:01:02', 'none'],
  ])('reads %j as %s, alone and beside the same day without a time', (text, expected) => {
    const alone = timeColumn(column(text), localeOf('en_GB')).values;
    const beside = timeColumn(column(text.slice(0, 10), text, text), localeOf('en_GB')).values;
    expect(iso(alone, 19)).toEqual([expected]);
    expect(iso(beside.subarray(1), 19)).toEqual([expected, expected]);
  });
});
