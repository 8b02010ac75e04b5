import type { Preset } from './preset';

/** X calls every click an engagement; likes, replies and reposts are added up instead, as for the other channels. */
export const xPosts: Preset = {
  name: 'X posts (Twitter)',
  table: 'posts',
  signatures: [
    'tweet id, tweet permalink',
    'tweet text, impressions',
    'tweet id, impressions',
    'tweet permalink, engagements',
  ],
  columns: {
    date: 'time',
    post: 'tweet id',
    impressions: 'impressions',
    likes: 'favorites, likes',
    comments: 'replies',
    shares: 'retweets, reposts',
    clicks: 'url clicks',
  },
  constants: { channel: 'X (Twitter)' },
};
