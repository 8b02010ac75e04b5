import type { Preset } from './preset';

export const bufferPosts: Preset = {
  name: 'Buffer posts',
  table: 'posts',
  signatures: ['service, service link', 'update, service, engagements', 'update, service link'],
  columns: {
    date: 'date',
    channel: 'service',
    type: 'type',
    reach: 'reach',
    impressions: 'impressions',
    interactions: 'engagements',
    likes: 'likes',
    comments: 'comments',
    shares: 'shares',
    clicks: 'clicks',
  },
};
