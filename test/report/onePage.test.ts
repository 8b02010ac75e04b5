import { expect, test } from 'vitest';
import { buildReport } from '../../src/report/buildReport';
import { emptyAnalysis, exampleAnalysis } from './exampleAnalysis';
import { planText } from './planText';

const options = { templateId: 'one-page', title: 'Engagement report', businessName: 'Green Door Bakery' };

test('the One page report of a shop with all its data reads as the stored page', async () => {
  await expect(planText(buildReport(exampleAnalysis(), options))).toMatchFileSnapshot('onePage.full.txt');
});

test('the One page report without an hourly rate and a margin says net per hour and what is missing', async () => {
  const analysis = exampleAnalysis({ assumptions: { hourlyRate: null, margin: null } });
  await expect(planText(buildReport(analysis, options))).toMatchFileSnapshot('onePage.twoNumbersUnknown.txt');
});

test('the One page report without any data is notes that say what to add', async () => {
  await expect(planText(buildReport(emptyAnalysis(), options))).toMatchFileSnapshot('onePage.empty.txt');
});
