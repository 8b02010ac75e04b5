import type { Preset } from './preset';

/** The second sheet of a LinkedIn page export: a post a row. */
export const linkedInPosts: Preset = {
  name: 'LinkedIn posts',
  table: 'posts',
  signatures: [
    'post title, created date',
    'post link, created date',
    'post title, click through rate',
    'post title, post link',
  ],
  columns: {
    date: 'created date',
    type: 'content type, post type',
    impressions: 'impressions, views',
    likes: 'likes, reactions',
    comments: 'comments',
    shares: 'reposts, shares',
    clicks: 'clicks',
  },
  constants: { channel: 'LinkedIn' },
};
