import type { Preset } from './preset';

/**
 * Meta Business Suite, content of an Instagram account. `Date` says "Lifetime", or the day that the numbers are
 * of; the day of the post is in `Publish time`.
 */
export const metaInstagramPosts: Preset = {
  name: 'Instagram posts (Meta)',
  table: 'posts',
  signatures: ['account id, publish time', 'account username, publish time', 'account username, permalink'],
  columns: {
    date: 'publish time',
    post: 'post id',
    type: 'post type',
    figuresOf: 'date',
    reach: 'reach',
    impressions: 'views, impressions, plays',
    likes: 'likes',
    comments: 'comments',
    shares: 'shares',
    saves: 'saves',
  },
  constants: { channel: 'Instagram' },
};
