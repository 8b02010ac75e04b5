import type { Analysis } from '../../src/analysis/analysis';
import type { Assumptions } from '../../src/analysis/assumptions';
import type { RawTab } from '../../src/import/mapping';
import { analysisOf } from '../analysis/data';
import { dailySales } from '../core/support/offerWeeks';
import { tabOf } from '../import/tab';

const monday = Date.parse('2025-01-06');
export const iso = (day: number): string => new Date(monday + day * 86_400_000).toISOString().slice(0, 10);

/** metrics.md: Friday and Saturday of the offer, 402 + 498 = 900, were bought with its code. */
export const salesRows = dailySales.map(
  (amount, day) => `ana | ${iso(day)} | ${amount} | ${day === 60 || day === 61 ? 'SPRING' : ''}`,
);
export const offerOrders = tabOf(
  'Orders',
  `Customer | Date | Net sales | Discount code\n${salesRows.join('\n')}`,
  1,
);
export const offerTab = (rows: string): RawTab =>
  tabOf('Offers', `Offer | Start | End | Cost | Hours | Discount\n${rows}`, 2);
export const springOffer = `Spring | ${iso(56)} | ${iso(62)} | 40 | 6 | 15%`;

/** The offer of metrics.md, with its honest ROE of −0.8745. */
export const offerShop = (changed: Partial<Assumptions> = {}): Analysis =>
  analysisOf([offerOrders, offerTab(springOffer)], { hourlyRate: 30, margin: 0.4, ...changed });
