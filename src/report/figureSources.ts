import type { Analysis } from '../analysis/analysis';
import type { TableKind } from '../import/tables';

/** Columns a figure is taken from: fields by table, separated by blanks. No table = the assumptions. */
export type SourceFields = Readonly<Partial<Record<TableKind, string>>>;

/** Figures whose key begins so, and where their values come from. */
export interface FigureSource {
  readonly keys: string;
  readonly fields: SourceFields;
}

const who = 'customer email phone';
const bought = `${who} date`;
const netSales = 'amount refund fullyRefunded tax shipping discountTakenOff status';
const engaged = `${who} engagedSince confirmedOn engaged customerSince`;
const time = 'hours minutes';
const seenPosts =
  'date post figuresOf rowIs reach impressions interactions likes comments shares saves clicks';
const outcomes = 'contacts responses leads conversions';

/** Of several entries that fit a key the longest counts. */
const rules: readonly (readonly [string, SourceFields])[] = [
  ['assumption.', {}],
  ['roe.hours', { activities: `date ${time}` }],
  ['roe.cash', { activities: 'date cost' }],
  ['supported.', { orders: `${bought} ${netSales}`, customers: engaged }],
  [
    'supported.offers.',
    { orders: `date ${netSales} discount discountCode`, offers: 'name start end cost hours discountRate' },
  ],
  ['byActivity.', { activities: `date activity channel gain cost ${time}` }],
  ['hours.', { activities: `date activity channel gain ${time}` }],
  ['touch.', { activities: `date personalness gain ${outcomes} ${time}` }],
  ['side.', { activities: `date online channel cost ${outcomes} ${time}` }],
  ['repeat.', { orders: bought, customers: engaged }],
  ['holdOut.', { orders: bought, customers: `${who} group groupSince` }],
  ['comingBack.', { orders: bought }],
  ['spend.', { orders: `${bought} ${netSales}`, customers: engaged }],
  ['worth.', { orders: bought }],
  ['worth.meanNetSales', { orders: `${bought} ${netSales}` }],
  ['winning.', { activities: `date purpose cost ${time}` }],
  ['winning.customers', { orders: bought }],
  ['keeping.', { activities: `date purpose cost ${time}` }],
  ['keeping.customers', { orders: bought }],
  ['segment.', { orders: bought, customers: `${who} segment source` }],
  ['deals.', { orders: `${bought} discount discountCode` }],
  ['deals.share.', { orders: `${bought} discount discountCode`, customers: engaged }],
  ['offer.', { orders: `date ${netSales}`, offers: 'name start end' }],
  [
    'offer.line.',
    { orders: `date ${netSales} discount discountCode`, offers: 'name start end cost hours discountRate' },
  ],
  ['posts.', { posts: seenPosts }],
  ['posts.kind.', { posts: `${seenPosts} type channel` }],
  ['referrals.', { orders: bought, customers: `${who} referredBy` }],
  ['referrals.silent.', { orders: bought, customers: `${engaged} referredBy` }],
];

/** Where the counted values of a report come from; its formulas take theirs from the cells they read. */
export function figureSources({ claimed, funnel }: Analysis): FigureSource[] {
  const gainOfOrders = 'result' in claimed && claimed.result.gainSource === 'orders';
  const followed = 'result' in funnel && funnel.result.source === 'events';
  const gain: SourceFields = gainOfOrders
    ? { orders: `date ${netSales} source discountCode referral`, activities: 'channel' }
    : { activities: 'date gain' };
  const steps: SourceFields = followed ? { events: 'person date stage' } : { stages: 'stage count' };
  const all = [...rules, ['roe.gain', gain] as const, ['funnel.', steps] as const];
  return all.map(([keys, fields]) => ({ keys, fields }));
}
