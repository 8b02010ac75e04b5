import { describe, expect, it } from 'vitest';
import { flagColumn } from '../../src/import/flagColumn';
import { hoursColumn } from '../../src/import/hoursColumn';
import { column, localeOf, noLocale } from './column';

describe('flagColumn', () => {
  it('reads the usual ways of yes and no', () => {
    const { values, blanks, bad } = flagColumn(
      column(true, 'Yes', 'y', 1, 'x', 'ja', false, 'NO', 0, 'nein', '', 'maybe', 2, '#N/A'),
    );
    expect([...values]).toEqual([1, 1, 1, 1, 1, 1, 0, 0, 0, 0, -1, -1, -1, -1]);
    expect(blanks).toBe(1);
    expect(bad.map(({ row, reason }) => [row, reason])).toEqual([
      [11, 'notYesOrNo'],
      [12, 'notYesOrNo'],
      [13, 'errorCell'],
    ]);
  });
});

describe('flagColumn of other languages', () => {
  it.each(['ja', 'oui', 'Sí', 'WAHR', 'waar', 'VRAI', 'VERDADERO', 'angemeldet'])(
    'takes %j for yes',
    (text) => {
      expect([...flagColumn(column(text)).values]).toEqual([1]);
    },
  );

  it.each(['nein', 'nee', 'Non', 'FALSCH', 'onwaar', 'FAUX', 'FALSO', 'afgemeld'])(
    'takes %j for no',
    (text) => {
      expect([...flagColumn(column(text)).values]).toEqual([0]);
    },
  );
});

describe('ticks and words', () => {
  it.each([
    ['en', 'yes', 'no'],
    ['nl', 'ja', 'nee'],
    ['de', 'Ja', 'Nein'],
    ['fr', 'Oui', 'Non'],
    ['es', 'Sí', 'No'],
    ['boxes', '☑', '☐'],
    ['ticks', '✔️', '✗'],
    ['emoji', '✅', '❌'],
    ['tables of Sheets', 'TRUE', 'FALSE'],
  ])('%s: %s is yes, %s is no', (_, yes, no) => {
    expect([...flagColumn(column(yes, no, ` ${yes} `)).values]).toEqual([1, 0, 1]);
  });
});

describe('hoursColumn', () => {
  it('reads numbers in the unit of the column', () => {
    expect([...hoursColumn(column(1.5, '0.75', ''), noLocale, 'hours').values]).toEqual([1.5, 0.75, NaN]);
    expect([...hoursColumn(column(90, '45'), noLocale, 'minutes').values]).toEqual([1.5, 0.75]);
  });

  it.each([
    ['1:30', 1.5],
    ['0:45:00', 0.75],
    ['1 h 30 min', 1.5],
    ['2 hours', 2],
    ['90 min', 1.5],
    ['1,5 Std.', 1.5],
    ['1 Std. und 30 Minuten', 1.5],
    ['1,5 uur', 1.5],
    ['1h30', 1.5],
    ['2 heures', 2],
    ['1 hora y 30 minutos', 1.5],
  ])('reads %j as %d hours in either column', (text, hours) => {
    expect(hoursColumn(column(text), noLocale, 'hours').values[0]).toBe(hours);
    expect(hoursColumn(column(text), noLocale, 'minutes').values[0]).toBe(hours);
  });

  it('reads a duration, which arrives as a date in 1899', () => {
    // 1899-12-30 01:30 on the clocks of New York, which were at −5:00.
    const duration = new Date(Date.UTC(1899, 11, 30, 6, 30));
    expect(hoursColumn(column(duration), localeOf('en_US', 'America/New_York'), 'hours').values[0]).toBe(1.5);
  });

  it('refuses less than no time', () => {
    const { values, bad } = hoursColumn(column(-2, '-0.5', 0, 1), noLocale, 'hours');
    expect([...values]).toEqual([NaN, NaN, 0, 1]);
    expect(bad.map(({ row, reason }) => [row, reason])).toEqual([
      [0, 'negativeTime'],
      [1, 'negativeTime'],
    ]);
    expect(hoursColumn(column(-90), noLocale, 'minutes').bad).toHaveLength(1);
  });

  it('refuses a date, words and error cells', () => {
    const { bad } = hoursColumn(
      column(new Date(Date.UTC(2025, 0, 1)), 'long', '#N/A', 'h'),
      localeOf('en_US'),
      'hours',
    );
    expect(bad.map(({ row, reason }) => [row, reason])).toEqual([
      [0, 'notANumber'],
      [1, 'notANumber'],
      [2, 'errorCell'],
      [3, 'notANumber'],
    ]);
  });
});
