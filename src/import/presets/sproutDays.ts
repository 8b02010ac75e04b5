import type { Preset } from './preset';

/** A day of a profile a row. */
export const sproutDays: Preset = {
  name: 'Sprout Social profile by day',
  table: 'posts',
  signatures: [
    'network, profile, published posts',
    'network, net audience growth',
    'profile, audience gained',
    'network, audience lost',
  ],
  columns: {
    date: 'date',
    channel: 'network',
    impressions: 'impressions',
    interactions: 'engagements',
    clicks: 'post link clicks',
    negatives: 'audience lost',
  },
  constants: { rowIs: 'day' },
};
