import type { Preset } from './preset';

export const tikTokPosts: Preset = {
  name: 'TikTok videos',
  table: 'posts',
  signatures: [
    'video link, post time',
    'video title, post time',
    'post time, total views',
    'total likes, total views',
  ],
  columns: {
    date: 'post time',
    impressions: 'total views',
    likes: 'total likes',
    comments: 'total comments',
    shares: 'total shares',
    saves: 'add to favorites',
  },
  constants: { channel: 'TikTok', type: 'Video' },
};
