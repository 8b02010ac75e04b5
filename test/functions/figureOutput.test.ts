import { describe, expect, it } from 'vitest';
import { call, column, figureOf, sentenceOf } from './call';
import { expectNumber } from './expectCells';

it('REFERRAL_RATE shows its counts and its method in a table', () => {
  const table = call('REFERRAL_RATE', column(3, 20), column(40, 100), 'table');
  expect(figureOf(table, 'referred')).toBe(23);
  expect(figureOf(table, 'new customers')).toBe(140);
  expectNumber(figureOf(table, 'referral rate', 2), 0.112038, 1e-5);
  expect(figureOf(table, 'method')).toBe('Wilson, confidence 0.95');
});

describe('COST_PER_STAGE', () => {
  const counts = column(8200, 1150, 138, 41);
  const costs = column(400, 150, 90, 80);

  it('adds the costs of all stages before', () => {
    const [, visit, enquiry, purchase] = call('COST_PER_STAGE', counts, costs) as number[][];
    expectNumber(visit![0], 0.478261, 1e-6);
    expectNumber(enquiry![0], 4.637681, 1e-6);
    expectNumber(purchase![0], 17.560976, 1e-7);
  });

  it('says in words that nobody reached a stage', () => {
    expect(call('COST_PER_STAGE', column(10, 0), column(5, 7.5))).toEqual(
      column(0.5, 'nobody reached this stage; cost so far 12.50'),
    );
  });

  it('takes a blank cost as 0 and keeps its stage', () => {
    expect(call('COST_PER_STAGE', column(10, 5, 2, ''), column(20, '', 10, ''))).toEqual(column(2, 4, 15));
  });

  it('shows counts and costs in a table', () => {
    expect(call('COST_PER_STAGE', column(10, 5), column(20, 10), 'table')).toEqual([
      ['stage', 'people', 'cost', 'cost so far', 'cost per person so far', 'own cost per person'],
      [1, 10, 20, 20, 2, 2],
      [2, 5, 10, 30, 6, 2],
    ]);
  });
});

it('FAN_QUALITY shows in a table what there is when the fans did not grow', () => {
  const table = call('FAN_QUALITY', 100, 10, 100, 12, 'table');
  expect(figureOf(table, 'engaged fans gained for each fan gained')).toBe('no value');
  expect(figureOf(table, 'engaged share before')).toBe(0.1);
  expect(figureOf(table, 'engaged fans gained')).toBe(2);
});

it.each([
  [[4200, 0, 1300, 168], 'nobody new'],
  [[4200, 56, 1300, 0], 'no repeat customer'],
  [[4200, 56, 0, 168], 'no retention cost'],
])('ACQ_VS_RETAIN of %j says why there is no ratio', (args, why) => {
  expect(sentenceOf(() => call('ACQ_VS_RETAIN', ...args))).toBe(
    `There is ${why}, so the two costs cannot be compared. Count over a longer time.`,
  );
});

it('PEER_ANSWER_RATE counts no empty rows of ticked and unticked boxes', () => {
  const boxes = column(false, true, false, false, false);
  const table = call(
    'PEER_ANSWER_RATE',
    column('t1', 't2', 't3', '', ''),
    column('Ana', 'Shop', '', '', ''),
    boxes,
    'table',
  );
  expect(figureOf(table, 'answered threads')).toBe(2);
  expect(figureOf(table, 'threads without an answer')).toBe(1);
  expect(figureOf(table, 'rows left out')).toBe(0);
});

it('ENGAGEMENT_RATE has the limits of the ratio estimator over posts', () => {
  // Five posts, worked with scipy: 0.104839 from 0.078956 to 0.130722.
  const posts = [column(10, 12, 9, 20, 14), column(100, 150, 90, 160, 120)];
  expectNumber(call('ENGAGEMENT_RATE', ...posts, 'low'), 0.078956, 1e-5);
  expectNumber(call('ENGAGEMENT_RATE', ...posts, 'high'), 0.130722, 1e-5);
});

it('ENGAGEMENT_RATE says in its table how many posts were left out for a blank base', () => {
  const table = call('ENGAGEMENT_RATE', column(5, 40, 7, ''), column(100, '', 100, ''), 'table');
  expect(figureOf(table, 'engagement rate')).toBe(0.06);
  expect(figureOf(table, 'posts')).toBe(2);
  expect(figureOf(table, 'rows left out')).toBe(1);
});
