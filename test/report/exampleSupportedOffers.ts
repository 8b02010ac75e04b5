import type { Analysis } from '../../src/analysis/analysis';
import type { Assumptions } from '../../src/analysis/assumptions';
import type { RawTab } from '../../src/import/mapping';
import { analysisOf } from '../analysis/data';
import { dailySales } from '../core/support/offerWeeks';
import { tabOf } from '../import/tab';

export const date = (day: number): string =>
  new Date(Date.UTC(2025, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);
/** Monday 10 February: eight weeks before the offer, its week, and two weeks after it. */
export const monday = 40;
export const offerStart = monday + 56;

/**
 * metrics.md twice over. 120 engaged and 240 others first buy on 1 January; 45 and 60 come back, the engaged for 20
 * each: ratio 1.5 [1.086801, 2.046486]. The sales of the worked offer are a visitor's, who first came too late to be
 * followed; of them c0 buys 62 on the offer's first day and c1 96 on the first day after it.
 */
export function shopOrders(sales: readonly number[] = dailySales): RawTab {
  const rows: unknown[][] = [['Customer', 'Date', 'Net sales', 'Discount']];
  for (let index = 0; index < 360; index++) {
    rows.push([`c${index}`, date(0), 5, '']);
    if (index < 45) rows.push([`c${index}`, date(31), 12, ''], [`c${index}`, date(210), 8, '']);
    if (index >= 300) rows.push([`c${index}`, date(210), 99, '']);
  }
  const ofCustomers = new Map([
    [56, { customer: 'c0', amount: 62 }],
    [63, { customer: 'c1', amount: 96 }],
  ]);
  sales.forEach((amount, day) => {
    const other = ofCustomers.get(day);
    rows.push(['visitor', date(monday + day), amount - (other?.amount ?? 0), day === 57 ? 158.82 : '']);
    if (other) rows.push([other.customer, date(monday + day), other.amount, '']);
  });
  return { sheetId: 1, name: 'Orders', cells: rows };
}

const customers: RawTab = {
  sheetId: 2,
  name: 'Customers',
  cells: [
    ['Customer', 'Engaged since', 'Engaged', 'Customer since'],
    ...Array.from({ length: 360 }, (_, index) => [
      `c${index}`,
      index < 120 ? date(0) : '',
      index < 120 ? 'yes' : 'no',
      date(0),
    ]),
  ],
};
const log = tabOf('Log', `Date | Hours | Cost | Gain\n${date(5)} | 8 | 20 | 500`, 3);
export const offerRow = (name: string, start: number, cash = 40, hours = 6): string =>
  `${name} | ${date(start)} | ${date(start + 6)} | ${cash} | ${hours}`;
export const offersTab = (...rows: string[]): RawTab =>
  tabOf('Offers', `Offer | Start | End | Cost | Hours\n${rows.join('\n')}`, 4);
export const springAlone = offersTab(offerRow('Spring', offerStart));

const settings = { hourlyRate: 10, margin: 0.4 };
export const shopWithOffers = (
  offers: RawTab | null,
  changed: Partial<Assumptions> = {},
  orders = shopOrders(),
): Analysis => analysisOf([orders, customers, log, ...(offers ? [offers] : [])], { ...settings, ...changed });
