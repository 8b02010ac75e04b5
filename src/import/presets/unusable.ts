/** An export that is known, but from which nothing here can be answered. */
interface UnusableExport {
  /** As people call it. */
  readonly name: string;
  /** Texts that together tell it, separated by commas and compared as headers are; one of the sets is enough. */
  readonly signatures: readonly string[];
  /** Why, and what to do instead. */
  readonly sentence: string;
}

export const unusableExports: readonly UnusableExport[] = [
  {
    name: 'GA4 traffic acquisition',
    signatures: [
      'session primary channel group, sessions',
      'session default channel group, sessions',
      'session source medium, sessions',
    ],
    sentence:
      'GA4 traffic: visits by channel, without dates and people, so no question here can be answered from it.',
  },
  {
    name: 'GA4 landing pages',
    signatures: ['landing page query string, sessions', 'landing page, sessions'],
    sentence:
      'GA4 landing pages: visits by page, without dates and people, so no question here can be answered from it.',
  },
  {
    name: 'Mailchimp report of one campaign',
    signatures: ['total recipients, recipients who opened', 'total recipients, overall stats'],
    sentence:
      'Mailchimp report of one campaign: a list of lines, not a table. Export the list of all campaigns instead.',
  },
];
