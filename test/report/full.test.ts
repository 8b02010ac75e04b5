import { expect, test } from 'vitest';
import { defaultAssumptions } from '../../src/analysis/assumptions';
import { posts } from '../../src/analysis/posts';
import { buildReport } from '../../src/report/buildReport';
import { differentlyEmptyAnalysis, exampleAnalysis } from './exampleAnalysis';
import { customerShop } from './exampleCustomers';
import { offerShop } from './exampleOffers';
import { facebookPosts } from './examplePosts';
import { planText } from './planText';

const options = { templateId: 'full', title: 'Engagement report', businessName: 'Green Door Bakery' };

test('the Full report of a shop with all its data reads as the stored page', async () => {
  const assumptions = { revenueGoal: 10_000, offlineCostPerCustomer: 25 };
  const { customers } = customerShop({ repeatWindowDays: 180, landmarkDays: 30 });
  const { offers } = offerShop();
  const ofPosts = { result: posts(facebookPosts(), null, defaultAssumptions) };
  const analysis = { ...exampleAnalysis({ assumptions }), customers, offers, posts: ofPosts };
  await expect(planText(buildReport(analysis, options))).toMatchFileSnapshot('full.full.txt');
});

test('the Full report without an hourly rate and a margin leaves open what needs them', async () => {
  const analysis = exampleAnalysis({ assumptions: { hourlyRate: null, margin: null } });
  await expect(planText(buildReport(analysis, options))).toMatchFileSnapshot('full.twoNumbersUnknown.txt');
});

test('the Full report without the data of a section says what to add for each', async () => {
  await expect(planText(buildReport(differentlyEmptyAnalysis(), options))).toMatchFileSnapshot(
    'full.empty.txt',
  );
});
