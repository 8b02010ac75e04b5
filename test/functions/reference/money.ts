import { expect } from 'vitest';
import { csvRows } from '../../core/support/cdnow';
import { call, column } from '../call';
import { expectNumber } from '../expectCells';
import { expectReference, referenceRows, type ReferenceRun } from './run';

const orders = csvRows('cdnow_sample.csv');
const orderColumns = [
  column(...orders.map(([customer]) => customer)),
  column(...orders.map(([, date]) => date)),
];

interface Post {
  readonly Type: string;
  readonly Paid: string;
  readonly 'Lifetime Post Total Reach': string;
  readonly 'Lifetime Post Total Impressions': string;
  readonly 'Lifetime Engaged Users': string;
  readonly 'Total Interactions': string;
}

const posts = referenceRows<Post>('facebook_metrics_uci.csv');

/** The posts of "all", "type_Photo", "paid_1". */
function postsOf(id: string): Post[] {
  const [, by, value] = /facebook\.(?:all|(type|paid)_(\w+))$/.exec(id)!;
  if (by === undefined) return posts;
  return posts.filter((post) => (by === 'type' ? post.Type : post.Paid) === value);
}

/** ROE, REPEAT_RATE, ENGAGEMENT_RATE. */
export const money: readonly ReferenceRun[] = [
  {
    title: 'ROE of a claimed gain',
    ids: /^dev\.roe\./,
    run({ value, spend, hours, rate, roe }) {
      expectReference(() => call('ROE', value, spend, hours, rate), roe);
    },
  },
  {
    title: 'ROE of an incremental gain',
    ids: /\.roe_example$/,
    // The case states its costs in words: 8 hours at 35 and 0.01 for each of n1 e-mails.
    run({ value, n1, cost, roe }) {
      expectNumber(call('ROE', value, 0.01 * n1, 8, 35, '', 'cost'), cost);
      expectReference(() => call('ROE', value, 0.01 * n1, 8, 35), roe);
    },
  },
  {
    title: 'REPEAT_RATE over orders',
    ids: /cdnow_sample\.repeat_within_\d+d$/,
    run(values, id) {
      const days = Number(/(\d+)d$/.exec(id)![1]);
      const repeat = (output: string): unknown => call('REPEAT_RATE', ...orderColumns, days, output);
      expect(repeat('n')).toBe(values.customers);
      expectNumber(repeat('rate'), values.rate);
      expectNumber(repeat('low'), values.wilson_lo);
      expectNumber(repeat('high'), values.wilson_hi);
    },
  },
  {
    title: 'ENGAGEMENT_RATE over posts, FUNNEL_CONVERSION of their sums',
    ids: /\.facebook\.(all|type_\w+|paid_\d)$/,
    run(values, id) {
      const chosen = postsOf(id);
      expect(chosen).toHaveLength(values.posts);
      const of = (name: keyof Post) => column(...chosen.map((post) => post[name]));
      const reach = of('Lifetime Post Total Reach');
      const rate = (output: string): unknown =>
        call('ENGAGEMENT_RATE', of('Lifetime Engaged Users'), reach, output);
      expectNumber(rate('rate'), values.pooled_engagement_rate);
      expectNumber(rate('mean'), values.mean_per_post_engagement_rate);
      expectNumber(
        call('ENGAGEMENT_RATE', of('Total Interactions'), of('Lifetime Post Total Impressions')),
        values.interactions_per_impression,
      );
      const { engaged_users, consumers, interactions } = values;
      const counts = column(values.reach, engaged_users, consumers, interactions);
      const step = (from: number, to: number): unknown => call('FUNNEL_CONVERSION', counts, from, to);
      expectNumber(step(1, 2), values.step_reach_to_engaged);
      expectNumber(step(2, 3), values.step_engaged_to_consumers);
      expectNumber(step(3, 4), values.step_consumers_to_interactions);
      expectNumber(step(1, 4), values.overall_reach_to_interactions);
    },
  },
];
