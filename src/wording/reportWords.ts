import type { TableKind } from '../import/tables';

/** What a tab was read as. */
export const tableWords: Readonly<Record<TableKind, string>> = {
  activities: 'activities',
  orders: 'orders',
  customers: 'customers',
  events: 'steps of people',
  stages: 'funnel stages',
};

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
    remark: 'a lift this close to none is "no difference"',
  },
} as const;
