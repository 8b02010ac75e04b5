import type { Preset } from './preset';

/** The post export of Facebook Page Insights of old: a second row explains each header. `Lifetime Engaged Users` are the people who reacted in any way. */
export const facebookInsights: Preset = {
  name: 'Facebook Insights posts',
  table: 'posts',
  signatures: ['posted, lifetime post total reach', 'posted, lifetime post total impressions'],
  columns: {
    date: 'posted',
    post: 'post id',
    type: 'type',
    reach: 'lifetime post total reach, lifetime post organic reach',
    impressions: 'lifetime post total impressions, lifetime post organic impressions',
    interactions: 'lifetime engaged users',
    clicks: 'lifetime post consumptions',
    negatives: 'lifetime negative feedback',
  },
  constants: { channel: 'Facebook' },
};
