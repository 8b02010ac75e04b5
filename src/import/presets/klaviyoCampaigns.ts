import type { Preset } from './preset';

/** As for Mailchimp: opens and what it says was sold are left alone. */
export const klaviyoCampaigns: Preset = {
  name: 'Klaviyo campaigns',
  table: 'posts',
  signatures: [
    'campaign name, placed order rate',
    'unique placed order, placed order rate',
    'campaign id, campaign channel',
    'send time, campaign channel',
  ],
  columns: {
    date: 'send time',
    post: 'campaign id',
    channel: 'campaign channel',
    reach: 'successful deliveries, total recipients',
    clicks: 'unique clicks, total clicks',
    negatives: 'unsubscribes',
  },
};
