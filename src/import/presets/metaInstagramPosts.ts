import type { Preset } from './preset';

/** Meta Business Suite, content of an Instagram account. `Date` says "Lifetime"; the day is in `Publish time`. */
export const metaInstagramPosts: Preset = {
  name: 'Instagram posts (Meta)',
  table: 'posts',
  signatures: ['account id, publish time', 'account username, publish time', 'account username, permalink'],
  columns: {
    date: 'publish time',
    post: 'post id',
    type: 'post type',
    reach: 'reach',
    impressions: 'views, impressions, plays',
    likes: 'likes',
    comments: 'comments',
    shares: 'shares',
    saves: 'saves',
  },
  constants: { channel: 'Instagram' },
};
