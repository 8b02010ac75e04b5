import { describe, expect, it } from 'vitest';
import { dayColumn } from '../../src/import/dayColumn';
import { column, localeOf } from './column';

/** Midnights on the days the clocks change and on the days after, with the offsets each country has by law. */
const midnights: Record<string, [day: string, utc: string][]> = {
  // Summer time ends on the first Sunday of April (+13:00 → +12:00) and begins on the last of September.
  'Pacific/Auckland': [
    ['2025-04-06', '2025-04-05T11:00:00Z'],
    ['2025-04-07', '2025-04-06T12:00:00Z'],
    ['2025-09-28', '2025-09-27T12:00:00Z'],
    ['2025-09-29', '2025-09-28T11:00:00Z'],
  ],
  // Summer time begins on the second Sunday of March (−3:30 → −2:30) and ends on the first of November.
  'America/St_Johns': [
    ['2025-03-09', '2025-03-09T03:30:00Z'],
    ['2025-03-10', '2025-03-10T02:30:00Z'],
    ['2025-11-02', '2025-11-02T02:30:00Z'],
    ['2025-11-03', '2025-11-03T03:30:00Z'],
  ],
};

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

describe.each(Object.entries(midnights))('a spreadsheet in %s', (timeZone, changes) => {
  const days = (...cells: unknown[]): string[] =>
    [...dayColumn(column(...cells), localeOf('en_US', timeZone)).values].map((day) =>
      new Date(day * 86_400_000).toISOString().slice(0, 10),
    );

  it.each(changes)('has a date cell of %s at %s', (day, utc) => {
    const midnight = Date.parse(utc);
    expect(days(new Date(midnight), new Date(midnight - 1), new Date(midnight + 1))).toEqual([
      day,
      dayBefore(day),
      day,
    ]);
  });

  it.each(changes)('counts a moment with an offset for the day it was there: around %s', (day, utc) => {
    const [before, after] = [-1000, 1000].map((ms) => new Date(Date.parse(utc) + ms).toISOString());
    expect(days(before, after, after!.replace('.000Z', '+00:00'))).toEqual([dayBefore(day), day, day]);
  });

  it('reads days without a time as they are written', () => {
    const written = changes.map(([day]) => day);
    expect(days(...written, ...written.map((day) => `${day} 02:30:00`))).toEqual([...written, ...written]);
  });
});
