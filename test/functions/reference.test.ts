import { describe, expect, it } from 'vitest';
import { referenceResults } from '../core/support/referenceResults';
import { funnels } from './reference/funnels';
import { money } from './reference/money';
import type { ReferenceValues } from './reference/run';
import { twoGroups } from './reference/twoGroups';

/** Computed outside the project with R, scipy, statsmodels, pandas and DuckDB: see `software` in the file. */
const results = referenceResults(/./);
const runs = [...twoGroups, ...money, ...funnels];

/** Cases no function is asked about, and why. */
const notAnswerable: readonly (readonly [ids: RegExp, reason: string])[] = [
  [/\.spend\.welch$/, 'a difference of two means: the catalogue compares shares'],
  [/\.loyalty\.(did_purchase_days|naive_post_difference)$/, 'a difference of means before and after'],
  [/\.paid_vs_not_per_post_engagement_rate\.welch$/, 'a difference of means of posts'],
  [/\.cdnow_sample\.overview$/, 'counts of a file, and a repeat rate without a window'],
  [/\.facebook\.data_quality$/, 'missing cells of a file: the import counts them'],
  [/\.ecom_events\.overview$/, 'counts of a file'],
  [
    /\.ecom_events\..*\.strict_gt$/,
    'events of one second in no order: here they count in the favourable one',
  ],
  [
    /\.orange_juice_store2\./,
    'weeks without dates and with gaps, offers most of the time: no weekly blocks before an offer',
  ],
  [
    /\.online_retail_daily\./,
    'a baseline of 4 weeks or a regression on days: OFFER_LIFT needs 6 weeks and refuses days',
  ],
  [/\.olist\.lag_days$/, 'moments of a file that may not be copied; FUNNEL_EVENTS tells a median'],
  [/\.exports\.shopify$/, 'an export as a whole: the import reads it'],
];

describe.each(runs)('$title agrees with the reference', ({ ids, run }) => {
  it.each(referenceResults(ids).map(({ id, values }) => [id, values] as const))('%s', (id, values) => {
    run(values as unknown as ReferenceValues, id);
  });
});

it.each(results.map(({ id }) => id))('%s is run once, or listed with the reason why not', (id) => {
  const known = [...runs.map(({ ids }) => ids), ...notAnswerable.map(([ids]) => ids)];
  expect(known.filter((ids) => ids.test(id))).toHaveLength(1);
});

it('every reason belongs to a case', () => {
  for (const [ids] of notAnswerable) expect(results.some(({ id }) => ids.test(id))).toBe(true);
});
