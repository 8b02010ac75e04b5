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
