import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Analysis } from '../../src/analysis/analysis';
import { buildReport } from '../../src/report/buildReport';
import { exampleAnalysis } from './exampleAnalysis';

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

/** A funnel of events with a window, so that every kind of figure is there. */
function withEvents(): Analysis {
  const analysis = exampleAnalysis({ assumptions: { conversionWindowDays: 30 } });
  if (!('result' in analysis.funnel)) throw new Error('the example has a funnel');
  const { stages } = analysis.funnel.result;
  const steps = stages.map(({ count, fromFirst, fromPrevious }, index) => ({
    people: count,
    fromFirst: fromFirst ?? { estimate: 1, interval: null },
    fromPrevious: fromPrevious ?? { estimate: 1, interval: null },
    medianDays: null,
    stillOpen: index * 7,
    observedRate: null,
  }));
  const events = { steps, rowsRead: 90, rowsLeftOut: 2 } as NonNullable<typeof analysis.funnel.result.events>;
  return { ...analysis, funnel: { result: { ...analysis.funnel.result, source: 'events', events } } };
}

const options = { templateId: 'one-page', title: 'Report', businessName: '' };

test('the keys of a full report are exactly those that docs/figures.md lists', () => {
  const plan = buildReport(withEvents(), options);
  const keys = new Set(plan.figures.map(({ key }) => key.replace(/\.\d+\./, '.<n>.')));
  expect([...keys].sort()).toEqual([...documentedKeys()].sort());
});

test('those who may still get there stand beside each stage, and in words below', () => {
  const plan = buildReport(withEvents(), options);
  expect(plan.figures.find(({ key }) => key === 'funnel.4.stillOpen')?.value).toBe(21);
  expect(JSON.stringify(plan.cells)).toContain('21 who have not reached the last stage entered recently');
});
