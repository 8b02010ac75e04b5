import type { Preset } from './preset';

/** Opens are left alone: mail programs open by themselves. What it says was sold is no measured gain: read the tab as activities to count it as one. */
export const mailchimpCampaigns: Preset = {
  name: 'Mailchimp campaigns',
  table: 'posts',
  signatures: [
    'send date, send weekday',
    'send weekday, abuse complaints',
    'times forwarded, forwarded opens',
    'soft bounces, hard bounces',
  ],
  columns: {
    date: 'send date',
    post: 'unique id',
    reach: 'successful deliveries, total recipients',
    clicks: 'unique clicks, total clicks',
    negatives: 'unsubscribes',
  },
  constants: { channel: 'E-mail' },
};
