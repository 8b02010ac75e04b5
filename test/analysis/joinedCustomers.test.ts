import { describe, expect, it } from 'vitest';
import { analyse, type Analysis } from '../../src/analysis/analysis';
import { defaultAssumptions } from '../../src/analysis/assumptions';
import type { RawTab } from '../../src/import/mapping';
import { readTables } from '../../src/import/readTables';
import { readOn, recognised } from '../import/tab';
import { day, result } from './data';
import { oneName, threeIdentifiers } from './threeIdentifiers';

function analysisOf(tabs: readonly RawTab[]): Analysis {
  const german = { locale: 'de_DE', timeZone: 'Europe/Berlin' };
  const data = readTables(tabs, tabs.map(recognised), german, readOn);
  return analyse(data, { ...defaultAssumptions, hourlyRate: 20, margin: 0.5 }, day('2026-06-01'));
}

describe('a shop that names its customers in three ways', () => {
  const joined = analysisOf(threeIdentifiers);
  const plain = analysisOf(oneName);

  it('has exactly the figures of the same shop with one name for everybody', () => {
    const { relativeLift } = result(plain.repeat);
    expect(relativeLift.estimate).toBeGreaterThan(0.5);
    for (const part of ['repeat', 'supported', 'customers'] as const)
      expect(joined[part]).toEqual(plain[part]);
  });

  it('says how many of its list were found, and by what', () => {
    // 20 people in each list, all with orders. 60 first orders; of 40 engaged people those with person % 9 < 6 come
    // back twice: 14 + 14. Of the 20 others 2, 17, 32 and 47. And one guest.
    expect(joined.match).toEqual({
      listed: 40,
      listedWithOrder: 40,
      foundBy: { id: 0, email: 20, phone: 20, others: 0 },
      orders: 60 + 2 * 28 + 2 * 4 + 1,
      ordersOfListed: 40 + 2 * 28,
      guestOrders: 1,
    });
    expect(plain.match).toEqual({ ...joined.match, foundBy: { id: 40, email: 0, phone: 0, others: 0 } });
    expect(joined.sharedIdentifiers).toEqual({ ids: 0, emails: 0, phones: 0, orders: 0, firstCell: '' });
  });
});
