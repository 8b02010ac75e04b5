import type { TableKind } from '../import/tables';

/** What a tab was read as. */
export const tableWords: Readonly<Record<TableKind, string>> = {
  activities: 'activities',
  orders: 'orders',
  customers: 'customers',
  events: 'steps of people',
  stages: 'funnel stages',
  offers: 'special offers',
  posts: 'posts and mailings',
};

/** "2 orders" for a stratum of customers, which the statistics label "2"; "3+" is "3 orders or more". */
export function ordersText(stratum: string): string {
  if (stratum.endsWith('+')) return `${stratum.slice(0, -1)} orders or more`;
  return stratum === '1' ? '1 order' : `${stratum} orders`;
}

export const roeIsNotEquity = 'return on engagement, not return on equity';

/** What the report calls the assumptions that can be tried out on it, and what they mean. */
export const assumptionWords = {
  hourlyRate: { label: 'An hour of your time', remark: 'money for one hour; blank = not known' },
  margin: { label: 'Left of your sales', remark: 'after the cost of goods; blank = not known' },
  targetRoe: { label: 'ROE you aim for', remark: '0% = you want at least your money back' },
  roeMarginOfNoInterest: {
    label: 'ROE too small to matter',
    remark: 'a return this close to your aim is "even"',
  },
  liftMarginOfNoInterest: {
    label: 'Lift too small to matter',
    remark: 'so little more or less counts as "about as often"',
  },
  revenueGoal: { label: 'Sales goal', remark: 'extra sales you want to reach; blank = none' },
  offlineCostPerCustomer: {
    label: 'Customer won offline',
    remark: 'what one costs you there; blank = not known',
  },
} as const;
