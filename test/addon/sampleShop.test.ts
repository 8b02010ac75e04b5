import { describe, expect, it } from 'vitest';
import { sampleShop, sampleTabNames } from '../../src/addon/sample/sampleShop';

/** 2025-01-01 and 2025-12-31 as a spreadsheet counts days. */
const newYear = 45_658;
const newYearsEve = 46_022;

const [activities, orders, customers, enquiries] = sampleShop();
const column = (tab: typeof orders, header: string): unknown[] => {
  const index = tab!.header.indexOf(header);
  return tab!.rows.map((row) => row[index]);
};

describe('the sample shop', () => {
  it('is the same at every call', () => {
    expect(sampleShop()).toEqual(sampleShop());
  });

  it('has a year of about 150 activities, 700 orders and 220 customers', () => {
    expect(activities!.rows.length).toBeGreaterThan(140);
    expect(activities!.rows.length).toBeLessThan(165);
    expect(orders!.rows.length).toBeGreaterThan(640);
    expect(orders!.rows.length).toBeLessThan(760);
    expect(customers!.rows.length).toBe(220);
    expect(sampleShop().map(({ name }) => name)).toEqual([...sampleTabNames]);
  });

  it('stays within 2025, sorted by day, and closed on Mondays', () => {
    for (const tab of [activities, orders, enquiries]) {
      const days = column(tab, 'Date') as number[];
      expect(Math.min(...days)).toBeGreaterThanOrEqual(newYear);
      expect(Math.max(...days)).toBeLessThanOrEqual(newYearsEve);
      expect(days).toEqual([...days].sort((a, b) => a - b));
      // Spreadsheet day 2 was Monday, 1 January 1900.
      expect(days.filter((day) => day % 7 === 2)).toEqual([]);
    }
  });

  it('knows every ordering customer, from the day of the first order on', () => {
    const since = new Map(customers!.rows.map(([customer, day]) => [customer, day as number]));
    const firstOrder = new Map<unknown, number>();
    for (const [, day, customer] of orders!.rows) {
      if (!firstOrder.has(customer)) firstOrder.set(customer, day as number);
    }
    expect(firstOrder).toEqual(since);
  });

  it('names nobody real: all addresses are of the reserved example domain', () => {
    for (const email of column(customers, 'Customer')) expect(email).toMatch(/^[a-z]+\.[a-z]+@example\.com$/);
    expect(new Set(column(customers, 'Customer')).size).toBe(220);
  });

  it('loses people from stage to stage and nobody skips one', () => {
    const order = ['Enquiry', 'Offer sent', 'Order', 'Second order'];
    const reached = new Map<unknown, unknown[]>();
    for (const [person, , stage] of enquiries!.rows)
      reached.set(person, [...(reached.get(person) ?? []), stage]);
    for (const stages of reached.values()) expect(stages).toEqual(order.slice(0, stages.length));
    const counts = order.map((stage) => column(enquiries, 'Stage').filter((found) => found === stage).length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts[3]).toBeGreaterThanOrEqual(10);
  });
});
