import type { Preset } from './preset';

/** The first sheet of a LinkedIn page export: a day a row, organic, sponsored and total. A reaction taken back makes a day negative. "Reposts" were once called "Shares". */
export const linkedInDays: Preset = {
  name: 'LinkedIn page by day',
  table: 'posts',
  signatures: [
    'impressions total, reactions total',
    'impressions organic, impressions sponsored',
    'clicks total, engagement rate total',
  ],
  columns: {
    date: 'date',
    impressions: 'impressions total, impressions organic',
    likes: 'reactions total, reactions organic',
    comments: 'comments total, comments organic',
    shares: 'reposts total, shares total, reposts organic, shares organic',
    clicks: 'clicks total, clicks organic',
  },
  constants: { channel: 'LinkedIn', rowIs: 'day' },
};
