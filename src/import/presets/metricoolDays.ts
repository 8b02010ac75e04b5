import type { Preset } from './preset';

/** A day of an account a row; in European formats, with points between thousands. */
export const metricoolDays: Preset = {
  name: 'Metricool account by day',
  table: 'posts',
  signatures: ['gained followers, lost followers', 'lost followers, interactions', 'gained followers, posts'],
  columns: {
    date: 'date',
    reach: 'reach',
    impressions: 'impressions',
    interactions: 'interactions',
    negatives: 'lost followers',
  },
  constants: { rowIs: 'day' },
};
