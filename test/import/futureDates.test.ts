import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/core/failure';
import { readTables } from '../../src/import/readTables';
import type { ImportedData } from '../../src/import/tables';
import type { RawTab } from '../../src/import/mapping';
import { analyse } from '../../src/analysis/analysis';
import { defaultAssumptions } from '../../src/analysis/assumptions';
import { berlin, recognised, tabOf } from './tab';

const today = Date.parse('2026-02-10') / 86_400_000;
const readToday = (...tabs: RawTab[]): ImportedData => readTables(tabs, tabs.map(recognised), berlin, today);

describe('a date after today', () => {
  it.each([
    ['Log', 'Date | Channel | Hours', '| Phone | 1', 'the date lies in the future'],
    ['Orders', 'Date | Customer | Amount', '| ana | 10', 'the date lies in the future'],
    ['Events', 'Time | Person | Stage', '| ana | Visit', 'the date lies in the future'],
  ])(
    'drops a row of the tab %s, with reason and address; today itself counts',
    (name, header, rest, reason) => {
      const { health } = readToday(
        tabOf(
          name,
          [
            header,
            ...['2026-02-09', '2026-02-10', '2026-02-11', '2062-01-05'].map((day) => `${day} ${rest}`),
          ].join('\n'),
        ),
      );
      expect(health[0]).toMatchObject({
        rowsUsed: 2,
        dropped: [{ reason, rows: 2, firstCell: `${name}!A4` }],
      });
    },
  );

  it('is told in the zone of the spreadsheet, to the last minute of today', () => {
    // 23:30 UTC is half past midnight of the next day in Berlin.
    const { health } = readToday(
      tabOf(
        'Events',
        'Time | Person | Stage\n2026-02-10 23:59 | ana | Visit\n2026-02-10T22:30:00Z | ana | Visit\n2026-02-10T23:30:00Z | ana | Visit',
      ),
    );
    expect(health[0]).toMatchObject({ rowsUsed: 2, dropped: [{ rows: 1, firstCell: 'Events!A4' }] });
  });

  it('of a customer is blank, with a remark; the customer stays', () => {
    const { customers, health } = readToday(
      tabOf(
        'Customers',
        'Customer | Engaged since | Customer since\nana | 2025-01-05 | 2062-01-01\nben | 2062-01-05 | 2025-01-01\ncy | 2062-01-06 | 2025-01-02',
      ),
    );
    expect([...customers!.engagedDay!]).toEqual([Date.parse('2025-01-05') / 86_400_000, NaN, NaN]);
    expect(customers!.customerSince![0]).toBe(NaN);
    expect(health[0]!.dropped).toEqual([]);
    expect(health[0]!.remarks).toEqual([
      '2 dates in the engaged since column lie in the future (first at Customers!B3) and count as blank.',
      'One date in the customer since column lies in the future (Customers!C2) and counts as blank.',
    ]);
  });

  it('cannot be the date of all rows of a tab', () => {
    const tab = tabOf('Market', 'Channel | Hours\nStall | 2');
    const mapping = {
      sheetId: 1,
      table: 'activities' as const,
      columns: { channel: 'Channel', hours: 'Hours' },
      constants: { date: '2062-01-05' },
    };
    expect(() => readTables([tab], [mapping], berlin, today)).toThrowError(
      new Failure('BAD_CONSTANT', { tab: 'Market', field: 'Date', given: '2062-01-05' }),
    );
  });

  it('changes nothing about the repeat lift', () => {
    const people = Array.from({ length: 40 }, (_, i) => `c${i}`);
    const orders = people.flatMap((name, i) => [
      `${name} | 2025-01-10 | 20`,
      ...(i % 3 === 0 ? [`${name} | 2025-04-10 | 20`] : []),
    ]);
    const customers = tabOf(
      'Customers',
      [
        'Customer | Engaged since',
        ...people.map((name, i) => `${name} | ${i % 2 === 0 ? '2025-01-12' : ''}`),
      ].join('\n'),
      2,
    );
    const lift = (rows: readonly string[]): unknown =>
      analyse(
        readToday(tabOf('Orders', ['Customer | Date | Amount', ...rows].join('\n')), customers),
        defaultAssumptions,
        today,
      ).repeat;
    expect(lift(orders)).toHaveProperty('result');
    expect(lift([...orders, 'c1 | 2062-04-10 | 20'])).toEqual(lift(orders));
  });
});
