import { describe, expect, it } from 'vitest';
import { readTables } from '../../src/import/readTables';
import type { TabHealth } from '../../src/import/tables';
import { berlin, readOn, recognised, tabOf } from './tab';

const text = 'Date | Customer | Amount\n03/04/2024 | ana | 10\n05/06/2024 | ben | 20';

function read(tabText: string, order?: 'dayFirst' | 'monthFirst'): { days: string[]; health: TabHealth } {
  const tab = tabOf('Orders', tabText);
  const mapping = { ...recognised(tab), ...(order ? { dayMonthOrder: order } : {}) };
  const { orders, health } = readTables([tab], [mapping], berlin, readOn);
  const days = [...orders!.day].map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
  return { days, health: health[0]! };
}

describe('dates that could be other days', () => {
  it('are read as the country of the spreadsheet writes them, and the health list says so', () => {
    const { days, health } = read(text);
    expect(days).toEqual(['2024-03-04', '2024-05-06']);
    expect(health.unclearDate).toBe('03/04/2024');
    expect(health.remarks).toContain(
      "Dates such as 03/04/2024 were read with the month first, as this spreadsheet's country writes them.",
    );
  });

  it('are read as the user said', () => {
    const { days, health } = read(text, 'dayFirst');
    expect(days).toEqual(['2024-04-03', '2024-06-05']);
    expect(health.remarks).toContain('Dates such as 03/04/2024 were read with the day first, as you said.');
  });

  it('are no question where one date of the column tells', () => {
    const { days, health } = read(`${text}\n25/06/2024 | cy | 5`);
    expect(days).toEqual(['2024-04-03', '2024-06-05', '2024-06-25']);
    expect(health).not.toHaveProperty('unclearDate');
    expect(health.remarks.join()).not.toContain('first');
  });

  it('are asked about where the column is written both ways, and read once it is said', () => {
    const both = `${text}\n25/06/2024 | cy | 5\n06/25/2024 | dee | 5`;
    expect(read(both).health).toMatchObject({ unclearDate: '03/04/2024', rowsUsed: 2 });
    expect(read(both, 'dayFirst').days).toEqual(['2024-04-03', '2024-06-05', '2024-06-25', '2024-06-25']);
  });
});

describe('dates pasted into a spreadsheet of another country', () => {
  const on = (iso: string): Date => new Date(`${iso}T12:00:00+01:00`);
  const remarks = (...dates: (Date | string)[]): string => {
    const cells = [['Date', 'Customer', 'Amount'], ...dates.map((date) => [date, 'ana', 10])];
    const tab = { sheetId: 1, name: 'Orders', cells };
    return readTables([tab], [recognised(tab)], berlin, readOn).health[0]!.remarks.join();
  };
  const warning =
    'Day and month may be exchanged in the date column: some cells are dates and others text (first at Orders!A3)';

  it('may have day and month exchanged where texts of the other order stand beside dates', () => {
    // 03/04 and 05/04 of a day-first export became 4 March and 4 May here; 13/04 could not.
    expect(remarks(on('2025-03-04'), '13/04/2025', on('2025-05-04'))).toContain(warning);
  });

  it('are no worry where a date has a day above the twelfth, all are text, or the text fits this country', () => {
    expect(remarks(on('2025-03-04'), '13/04/2025', on('2025-05-14'))).not.toContain('exchanged');
    expect(remarks('03/04/2025', '13/04/2025')).not.toContain('exchanged');
    expect(remarks(on('2025-03-04'), '04/13/2025')).not.toContain('exchanged');
  });
});
