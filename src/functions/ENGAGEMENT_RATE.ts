import { defaultAssumptions } from '../analysis/assumptions';
import { engagementRate } from '../core/metrics/engagementRate';
import { functionEntry } from './entry';
import { noValue } from './figureTable';
import { rateResult } from './rateResult';
import { singleNumber } from './singleNumber';

export const ENGAGEMENT_RATE = functionEntry({
  name: 'ENGAGEMENT_RATE',
  summary: 'The share of those who saw your posts that reacted.',
  question: 'Do people react to what I post?',
  formula:
    'Rate = sum of interactions ÷ sum of base. The limits take the post as the unit: rate ± t × √(n ÷ (n − 1) × Σ(interactions − rate × base)²) ÷ Σ base.',
  parameters: [
    {
      name: 'interactions',
      kind: 'amounts',
      description: 'Likes, comments, shares and so on of each post.',
      unit: 'reactions',
      optional: false,
      table: 'posts',
    },
    {
      name: 'base',
      kind: 'bases',
      description: 'Reach, impressions or followers of each post: the same measure in every row.',
      unit: 'people',
      optional: false,
      table: 'posts',
    },
    {
      name: 'output',
      kind: 'keyword',
      description:
        'What to return: "rate" (ratio of the sums), "mean" (mean of the rates of the posts), "low", "high" (limits of the rate) or "table".',
      optional: true,
      keywords: ['rate', 'mean', 'low', 'high', 'table'],
    },
  ],
  returns: 'The rate as a fraction (0.05 = 5 of 100), or the figure you asked for.',
  examples: [
    {
      call: '=ENGAGEMENT_RATE({10; 12; 9; 20; 11}, {100; 150; 90; 160; 120})',
      arguments: [
        [[10], [12], [9], [20], [11]],
        [[100], [150], [90], [160], [120]],
      ],
      result: 0.1,
      explanation: '62 reactions of 620 people reached.',
    },
    {
      call: '=ENGAGEMENT_RATE(410, 8200)',
      arguments: [410, 8200],
      result: 0.05,
      explanation: 'Totals work too, but have no limits: those need at least 5 posts.',
    },
  ],
  assumptions: [
    'One measure for all posts: rates by reach, impressions and followers differ up to threefold.',
    'A post seen by many counts for more than a post seen by few.',
    'A post with a blank base is left out; the "table" says how many. A blank number of interactions is 0.',
  ],
  whenNotToUse: [
    'To compare with a rate somebody else divided by another measure.',
    'As a sign of sales: a reaction costs nothing.',
  ],
  references: ['Ratio of two sums: https://r-survey.r-forge.r-project.org/survey/html/svyratio.html'],
  compute({ interactions, base, output }) {
    const { rate, mean, posts, rowsLeftOut } = engagementRate(
      { interactions, base },
      defaultAssumptions.level,
    );
    const why = 'the base adds up to 0';
    if (output === 'mean') return singleNumber(mean, 'mean', why);
    const figures = [
      { figure: 'mean of the rates of the posts', value: mean ?? noValue },
      { figure: 'posts', value: posts },
      { figure: 'rows left out', value: rowsLeftOut },
    ];
    const limits = { method: 'ratio estimator over posts', whyNoLimits: 'limits need 5 posts that differ' };
    return rateResult({ name: 'engagement rate', rate, why, figures, ...limits }, output);
  },
});
