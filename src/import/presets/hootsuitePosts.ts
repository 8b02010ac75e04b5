import type { Preset } from './preset';

/** Two rows of titles above the headers. */
export const hootsuitePosts: Preset = {
  name: 'Hootsuite posts',
  table: 'posts',
  signatures: [
    'post permalink, social network',
    'social network, post link clicks',
    'post id, social network',
    'date gmt, post permalink',
  ],
  columns: {
    date: 'date gmt, date',
    post: 'post id',
    channel: 'social network',
    type: 'post type',
    reach: 'reach',
    impressions: 'impressions',
    interactions: 'engagement, engagements',
    likes: 'likes, reactions',
    comments: 'comments',
    shares: 'shares',
    clicks: 'post link clicks, clicks',
  },
};
