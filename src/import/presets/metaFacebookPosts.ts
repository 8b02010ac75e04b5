import type { Preset } from './preset';

/**
 * Meta Business Suite, content of a Facebook page. `Date` says "Lifetime", or the day that the numbers are
 * of; the day of the post is in `Publish time`.
 */
export const metaFacebookPosts: Preset = {
  name: 'Facebook posts (Meta)',
  table: 'posts',
  signatures: ['page id, publish time', 'page name, publish time', 'page name, permalink'],
  columns: {
    date: 'publish time',
    post: 'post id',
    type: 'post type',
    figuresOf: 'date',
    reach: 'reach',
    impressions: 'views, impressions',
    interactions: 'reactions comments and shares',
    likes: 'reactions',
    comments: 'comments',
    shares: 'shares',
    clicks: 'total clicks',
    negatives: 'negative feedback from users',
  },
  constants: { channel: 'Facebook' },
};
