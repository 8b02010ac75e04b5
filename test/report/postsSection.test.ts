import { describe, expect, test } from 'vitest';
import { defaultAssumptions } from '../../src/analysis/assumptions';
import { posts } from '../../src/analysis/posts';
import { buildReport } from '../../src/report/buildReport';
import { expectClose } from '../core/support/expectClose';
import { referenceJson } from '../core/support/referenceResults';
import { exampleAnalysis } from './exampleAnalysis';
import { facebookPosts, postsTable } from './examplePosts';
import { planText } from './planText';

interface Ratio {
  readonly rate: number;
  readonly posts: number;
  readonly low: number | null;
  readonly high: number | null;
}
const { facebook } = referenceJson<{
  facebook: {
    level: number;
    all: Ratio;
    formats: { format: string; own: Ratio; rest: Ratio; difference: { difference: number } }[];
  }[];
}>('posts/results.json');
const expected = facebook.find(({ level }) => level === 0.95)!;

const planOf = (table: ReturnType<typeof postsTable>) => {
  const found = { result: posts(table, null, defaultAssumptions) };
  return buildReport(
    { ...exampleAnalysis(), posts: found },
    { templateId: 'full', title: 'Report', businessName: '' },
  );
};
const plan = planOf(facebookPosts());
const figures = new Map(plan.figures.map(({ key, value }) => [key, value]));
const close = (key: string, wanted: number | null): void => {
  const value = figures.get(key);
  expect(typeof value, key).toBe('number');
  expectClose(value as number, wanted);
};

describe('the formulas about posts give what Python gives', () => {
  test('the rate of all posts with its range', () => {
    close('posts.rate', expected.all.rate);
    close('posts.rate.low', expected.all.low);
    close('posts.rate.high', expected.all.high);
    expect(figures.get('posts.posts')).toBe(expected.all.posts);
  });

  test.each(expected.formats)('$format against all other posts', ({ format, own, rest, difference }) => {
    const key = plan.figures.find(({ label }) => label === `${format}: rate`)!.key.replace(/\.rate$/, '');
    expect(figures.get(`${key}.posts`)).toBe(own.posts);
    close(`${key}.rate`, own.rate);
    close(`${key}.rate.low`, own.low === null ? null : Math.max(0, own.low));
    close(`${key}.rate.high`, own.high);
    close(`${key}.more`, difference.difference);
    expectClose(own.rate - rest.rate, difference.difference);
    if (own.posts < 10) expect(figures.get(`${key}.more.low`)).toBe('too few');
  });

  test('a range that lies on one side of 0 is named in the sentence, no other is', () => {
    const sentence = /People react .*/.exec(planText(plan))![0];
    for (const { format } of expected.formats) {
      const key = plan.figures.find(({ label }) => label === `${format}: rate`)!.key.replace(/\.rate$/, '');
      const [low, high] = [figures.get(`${key}.more.low`), figures.get(`${key}.more.high`)];
      const isSettled = typeof low === 'number' && (low > 0 || (high as number) < 0);
      expect(sentence.includes(`"${format}"`), format).toBe(isSettled);
    }
  });
});

describe('the section about posts', () => {
  test('has no table and says so where all posts are of one kind', () => {
    const text = planText(planOf(postsTable([{ type: 'Photo', reach: 100, interactions: 5 }])));
    expect(text).toContain('All your posts are of one kind: nothing to compare.');
    expect(text).toContain('Rate of all posts | [5.00%]');
    expect(text).not.toContain('Kind of post');
    expect(text).not.toMatch(/Holm\)\. *"all others"/);
  });

  test('does not say that posts are of one kind where nothing says what kinds they are', () => {
    const text = planText(planOf(postsTable([{ reach: 100, interactions: 5 }])));
    expect(text).not.toContain('of one kind');
    expect(text).toContain('add a column "post type" to compare them');
  });

  test('prints kinds as text whatever their names are', () => {
    const kinds = ['=HYPERLINK("x")', '+1'].flatMap((type) =>
      Array.from({ length: 3 }, () => ({ type, reach: 100, interactions: 5 })),
    );
    const { cells } = planOf(postsTable(kinds));
    const shown = cells.flat().filter((cell) => String(cell?.value ?? '').includes('HYPERLINK'));
    expect(shown.length).toBeGreaterThan(0);
    for (const cell of shown) expect(String(cell!.value)).toMatch(/^['"\w]/);
  });
});
