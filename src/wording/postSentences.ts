/** What is counted, and what it is divided by. */
export const postMeasureWords = {
  interactions: 'reactions',
  clicks: 'clicks',
  reach: 'people reached',
  impressions: 'times shown',
} as const;

const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
const posts = (count: number): string => (count === 1 ? '1 post' : `${count} posts`);

/** Which kinds of posts people react to: what was seen, then what it cannot carry. */
export const postSentences = {
  unnamed: 'Nothing says what kinds your posts are: add a column "post type" to compare them.',
  one: 'All your posts are of one kind: nothing to compare.',
  none: 'No kind of post gets clearly more or fewer reactions than your other posts.',
  some: (more: readonly string[], fewer: readonly string[]): string =>
    [
      more.length > 0 ? `People react more to ${list(more)} than to your other posts.` : '',
      fewer.length > 0 ? `People react less to ${list(fewer)} than to your other posts.` : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  tooFew: 'too few',
  counted: 'in the period, with both numbers below',
  summed: 'all posts added up',
  range: 'the range that posts as different as yours allow',
  unit: 'the post is the unit: one person may like it and answer it',
  /** What the table does not say. */
  caution:
    'A reaction costs nothing and is no sale. A post that many see counts for more than one that few see.',
  holm: 'Each kind is compared with all your other posts; under ten posts of a kind are too few to say more. The ranges are wider the more kinds are looked at, so that one in twenty shops without differences sees one (Holm).',
  others: (kinds: number): string => ` "all others": ${kinds} smaller kinds together.`,
  withoutKind: (count: number): string =>
    ` ${posts(count)} without a kind ${count === 1 ? 'is' : 'are'} only in the rate of all.`,
  leftOut: (count: number, counted: string, base: string): string =>
    ` ${posts(count)} left out: ${counted} or ${base} not known.`,
  days: (count: number): string =>
    ` ${count === 1 ? '1 row' : `${count} rows`} left out: all posts of a day together.`,
} as const;
