import { expect, test } from 'vitest';
import type { Analysis } from '../../src/analysis/analysis';
import { liftTest } from '../../src/core/metrics/liftTest';
import type { Stratum } from '../../src/core/metrics/liftTest';
import { buildReport } from '../../src/report/buildReport';
import { exampleAnalysis } from './exampleAnalysis';
import { planText } from './planText';

const nobody: Stratum = { successesA: 0, sizeA: 0, successesB: 0, sizeB: 0 };

/** The page when only these customers are surely not older than the data. */
function pageWithout(remaining: Stratum): string {
  const analysis: Analysis = exampleAnalysis();
  if (!('result' in analysis.repeat)) throw new Error('the example has repeat customers');
  const repeat = { ...analysis.repeat.result, withoutPossiblyOld: liftTest([remaining, nobody]) };
  return planText(
    buildReport(
      { ...analysis, repeat: { result: repeat } },
      { templateId: 'one-page', title: 'Report', businessName: '' },
    ),
  );
}

const inWords = 'Without customers who may be older than the data nobody is left to compare.';

test.each([
  ['nobody', nobody],
  ['nobody engaged', { ...nobody, successesB: 2, sizeB: 9 }],
])(
  'where %s remains without customers who may be older, words stand in place of a row',
  (_who, remaining) => {
    expect(pageWithout(remaining)).toContain(inWords);
    expect(pageWithout(remaining)).not.toContain('none | none');
  },
);

test('where both groups remain their lift has a row: 12 of 20 against 10 of 25 is 50 % more often', () => {
  const page = pageWithout({ successesA: 12, sizeA: 20, successesB: 10, sizeB: 25 });
  expect(page).not.toContain(inWords);
  expect(page).toMatch(/^Without maybe-old customers \| 50\.0% \|/m);
});
