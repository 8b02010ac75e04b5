import type { Preset } from './preset';

export const laterPosts: Preset = {
  name: 'Later posts',
  table: 'posts',
  signatures: ['posted at, media type', 'posted at, post url', 'media type, post url'],
  columns: {
    date: 'posted at',
    type: 'media type',
    reach: 'reach',
    impressions: 'impressions',
    likes: 'likes',
    comments: 'comments',
    shares: 'shares',
    saves: 'saves',
  },
};
