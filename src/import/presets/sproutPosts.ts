import type { Preset } from './preset';

export const sproutPosts: Preset = {
  name: 'Sprout Social posts',
  table: 'posts',
  signatures: [
    'network, profile, sent by',
    'post id, network, profile',
    'network, content type, sent by',
    'post id, network, content type',
    'post type, profile, sent by',
  ],
  columns: {
    date: 'date',
    post: 'post id',
    channel: 'network',
    type: 'content type, post type',
    reach: 'reach',
    impressions: 'impressions',
    interactions: 'engagements',
    likes: 'reactions, likes',
    comments: 'comments',
    shares: 'shares',
    saves: 'saves',
    clicks: 'post link clicks, clicks',
  },
};
