import { expect, test } from 'vitest';
import type { Analysis } from '../../src/analysis/analysis';
import type { Grade, GradeReason } from '../../src/core/evidence';
import { Failure } from '../../src/core/failure';
import { buildReport } from '../../src/report/buildReport';
import { styleAttributes } from '../../src/report/layout/styles';
import { exampleAnalysis } from './exampleAnalysis';
import { planText } from './planText';

/** The example, with its comparison resting on other evidence. */
function resting(grade: Grade, gradeReason: GradeReason): Analysis {
  const analysis = exampleAnalysis();
  if (!('result' in analysis.repeat)) throw new Error('the example has repeat customers');
  return { ...analysis, repeat: { result: { ...analysis.repeat.result, grade, gradeReason } } };
}

test.each([
  ['C', 'landmarkAndStratified', 'customers who looked alike up to day 30'],
  ['C', 'landmarkAndStratified', 'What engagement did before that day is not counted'],
  ['D', 'fewInformativeStrata', 'This may be who they are'],
  ['E', 'noEngagedDates', 'A ratio, not an effect'],
] as const)('at grade %s (%s) both verdicts say "%s" in text of normal size', (grade, reason, caveat) => {
  const plan = buildReport(resting(grade, reason), {
    templateId: 'one-page',
    title: 'Report',
    businessName: '',
  });
  for (const key of ['repeat.sentence', 'supported.sentence']) {
    const { row, column, value } = plan.figures.find((figure) => figure.key === key)!;
    expect(value).toContain(caveat);
    expect(styleAttributes[plan.cells[row - 1]![column - 1]!.style].size).toBeGreaterThanOrEqual(10);
  }
  expect(plan.figures.find(({ key }) => key === 'repeat.grade')?.value).toBe(grade);
});

test('where nothing that was put in is known the supported gain still says what its evidence cannot carry', () => {
  const analysis = resting('D', 'fewInformativeStrata');
  const failure = new Failure('NO_ACTIVITIES', {});
  const parts = { effort: { failure }, claimed: { failure }, byActivity: { failure } };
  const plan = buildReport(
    { ...analysis, ...parts },
    { templateId: 'one-page', title: 'Report', businessName: '' },
  );
  const page = planText(plan).replace(/\s+/g, ' ');
  expect(page.split('This may be who they are')).toHaveLength(3);
  expect(page).toContain('Add a tab of your activities');
  expect(page.split('No tab holds your activities')).toHaveLength(2);
});
