import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaultAssumptions } from '../../src/analysis/assumptions';
import { posts } from '../../src/analysis/posts';
import { buildReport } from '../../src/report/buildReport';
import { followedFunnel } from './exampleAnalysis';
import { customerShop } from './exampleCustomers';
import { offerShop } from './exampleOffers';
import { facebookPosts } from './examplePosts';
import { shopWithOffers, springAlone } from './exampleSupportedOffers';

/** Keys of docs/figures.md; a name that begins with a dot belongs to the last full key before it in its row. */
function documentedKeys(): Set<string> {
  const rows = readFileSync(new URL('../../docs/figures.md', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  const keys = new Set<string>();
  for (const row of rows) {
    let base = '';
    for (const [, name = ''] of row.split('|')[1]!.matchAll(/`([^`]+)`/g)) {
      if (!name.startsWith('.')) base = name;
      const limit = name === '.low' || name === '.high';
      keys.add(name.startsWith('.') ? (limit ? base + name : base.replace(/\.[^.]+$/, name)) : name);
    }
  }
  return keys;
}

const options = { templateId: 'full', title: 'Report', businessName: '' };

test('the keys of a full report are exactly those that docs/figures.md lists', () => {
  const plan = buildReport(
    {
      ...followedFunnel(30),
      customers: customerShop().customers,
      offers: offerShop().offers,
      supported: shopWithOffers(springAlone).supported,
      posts: { result: posts(facebookPosts(), null, defaultAssumptions) },
    },
    options,
  );
  const keys = new Set(plan.figures.map(({ key }) => key.replace(/\.\d+\./, '.<n>.')));
  expect([...keys].sort()).toEqual([...documentedKeys()].sort());
});
