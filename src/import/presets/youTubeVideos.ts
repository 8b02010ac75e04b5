import type { Preset } from './preset';

/** YouTube Studio, a video a row under a row of totals. Reactions are set beside the views: its impressions count pictures of the video. */
export const youTubeVideos: Preset = {
  name: 'YouTube videos',
  table: 'posts',
  signatures: [
    'video publish time, views',
    'video publish time, average view duration',
    'video title, average percentage viewed',
  ],
  columns: {
    date: 'video publish time',
    post: 'content',
    impressions: 'views',
    likes: 'likes',
    comments: 'comments added, comments',
    shares: 'shares',
  },
  constants: { channel: 'YouTube', type: 'Video' },
};
