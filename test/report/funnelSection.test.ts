import { expect, test } from 'vitest';
import { buildReport } from '../../src/report/buildReport';
import type { SheetPlan } from '../../src/report/sheetPlan';
import { followedFunnel } from './exampleAnalysis';
import { planText } from './planText';

const planOf = (windowDays: number | null) =>
  buildReport(followedFunnel(windowDays), { templateId: 'one-page', title: 'Report', businessName: '' });
/** Lines put together: a sentence may be broken anywhere. */
const textOf = (plan: SheetPlan): string => planText(plan).replace(/\s+/g, ' ');
const stillOpen = /^funnel\.\d+\.stillOpen$/;

test('with a time limit those who may still get there stand beside each stage, and in words below', () => {
  const plan = planOf(30);
  expect(plan.figures.find(({ key }) => key === 'funnel.4.stillOpen')?.value).toBe(21);
  expect(textOf(plan)).toContain('21 who have not reached the last stage entered recently');
  expect(textOf(plan)).toContain('The time limit is 30 days from the first stage');
});

test('without a time limit nobody is counted as still open: anybody may still get there', () => {
  const plan = planOf(null);
  expect(plan.figures.filter(({ key }) => stillOpen.test(key))).toEqual([]);
  expect(textOf(plan)).not.toMatch(/still open|entered recently/);
  expect(textOf(plan)).toContain(
    'No time limit is set: anybody who has not reached the last stage may still do so.',
  );
});

test('the rows there are and those left out are named', () => {
  expect(textOf(planOf(null))).toContain('90 rows, 2 left out for a blank person, date or stage.');
});
