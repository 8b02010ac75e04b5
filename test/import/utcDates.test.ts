import { describe, expect, it } from 'vitest';
import type { SheetLocale } from '../../src/import/locale';
import { isUtcHeader } from '../../src/import/utcDates';
import { readTables } from '../../src/import/readTables';
import { decodedTable } from './decodedTable';
import { readOn } from './tab';

const newYork: SheetLocale = { locale: 'en_US', timeZone: 'America/New_York' };
const auckland: SheetLocale = { locale: 'en_NZ', timeZone: 'Pacific/Auckland' };

function days(
  header: string,
  cells: readonly unknown[],
  locale: SheetLocale,
): { day: unknown; remarks: string } {
  const columns = { customer: 'Customer', date: header, amount: 'Amount' };
  const rows = cells.map((cell, at) => [`c${at}`, cell, 10]);
  const tab = { sheetId: 1, name: 'Payments', cells: [['Customer', header, 'Amount'], ...rows] };
  const data = readTables([tab], [{ sheetId: 1, table: 'orders', columns, constants: {} }], locale, readOn);
  return { day: decodedTable(data.orders!)['day'], remarks: data.health[0]!.remarks.join(' ') };
}

describe('a column of times in UTC', () => {
  // Daylight-saving time ended in New York on 2025-11-02 at 06:00 UTC: four hours behind before, five after.
  it('counts for the days it was where the spreadsheet is, across the change of the clocks', () => {
    const cells = [
      '2025-11-01 03:59:00',
      '2025-11-01 04:00:00',
      '2025-11-03 04:59:00',
      '2025-11-03 05:00:00',
    ];
    const { day, remarks } = days('Created (UTC)', cells, newYork);
    expect(day).toEqual(['2025-10-31', '2025-11-01', '2025-11-02', '2025-11-03']);
    expect(remarks).toContain(
      'The times in "Created (UTC)" are in UTC: each counts for the day it was in America/New_York.',
    );
    // Thirteen hours ahead in summer time.
    expect(days('Created (UTC)', ['2025-11-01 10:59:00', '2025-11-01 11:00:00'], auckland).day).toEqual([
      '2025-11-01',
      '2025-11-02',
    ]);
  });

  it('is left alone where the header does not say so, where there are only days, and where a cell says its own offset', () => {
    expect(days('Created', ['2025-11-01 03:59:00'], newYork).day).toEqual(['2025-11-01']);
    expect(days('Created (UTC)', ['2025-11-01', '2025-11-03'], newYork).day).toEqual([
      '2025-11-01',
      '2025-11-03',
    ]);
    const ownOffset = ['2025-11-01T03:59:00Z', '2025-11-01 03:59:00 +1300', '2025-11-01 03:59:00'];
    expect(days('Created (UTC)', ownOffset, newYork).day).toEqual(['2025-10-31', '2025-10-31', '2025-10-31']);
  });

  it('is also one of dates that the spreadsheet has read itself', () => {
    // The sheet took the text for its own clocks: 22:30 in New York is 02:30 UTC of the next day.
    const read = new Date('2025-06-02T02:30:00Z');
    expect(days('Created (UTC)', [read, '2025-06-01 01:00:00'], newYork).day).toEqual([
      '2025-06-01',
      '2025-05-31',
    ]);
  });

  it('is known by the letters UTC in its header', () => {
    expect(['Created (UTC)', 'Created date (UTC)', 'Purchase Time (UTC timezone)'].every(isUtcHeader)).toBe(
      true,
    );
    expect(['Created', 'Outcome', undefined].some(isUtcHeader)).toBe(false);
  });
});
