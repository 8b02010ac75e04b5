import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { nativeFormulasDocument } from '../../scripts/nativeFormulasDocument.mjs';

const page = readFileSync('docs/native-formulas.md', 'utf8');
let current = '';
beforeAll(async () => {
  current = await nativeFormulasDocument();
});

test('docs/native-formulas.md is what `npm run docs` writes', () => {
  expect(page).toBe(current);
});

/** The result of an output in the section of a twin. */
const resultOf = (title: string, output: string): number => {
  const section = page.split('\n## ').find((part) => part.startsWith(`${title}\n`)) ?? '';
  const row = section.split('\n').find((line) => line.includes(`(**${output.replace(/_/g, '\\_')}**)`)) ?? '';
  return Number(row.split(' | ').pop()?.replace(' |', ''));
};

// The worked answers of the metric definitions, found with scipy and statsmodels.
test.each([
  ['ROE', 'ratio', 0.5],
  ['SAMPLE_SIZE', 'people', 1251],
  ['LIFT_TEST, one row of counts', 'low', 0.024738],
  ['LIFT_TEST, one row of counts', 'ratio_high', 2.046486],
  ['LIFT_TEST, a row for each segment', 'difference', 0.011338],
  ['LIFT_TEST, a row for each segment', 'high', 0.117003],
  ['REPEAT_LIFT', 'ratio', 1.034366],
  ['REPEAT_LIFT', 'low', -0.242825],
  ['REPEAT_LIFT', 'p', 0.83299],
  ['FUNNEL_CONVERSION', 'high', 0.006776],
  ['COST_PER_STAGE', 'cumulative', 17.560976],
  ['OFFER_LIFT, without trend, 1 + 2 weeks', 'low', 365.928],
  ['OFFER_LIFT, without trend, 1 + 2 weeks', 'net_low', 221.43],
  ['OFFER_LIFT, with trend, 1 + 2 weeks', 'expected', 1799.214],
  ['OFFER_LIFT, with trend, 1 + 2 weeks', 'high', 433.29],
  ['Offer profit', 'roe', -0.8745],
  ['ACQ_VS_RETAIN', 'ratio', 9.692308],
  ['CUSTOMER_VALUE', 'value', 45.6],
  ['FAN_QUALITY', 'marginal', 0.021667],
])('the example of %s shows the worked %s, %f', (title, output, worked) => {
  expect(Math.abs(resultOf(title, output) - worked) / Math.abs(worked)).toBeLessThan(1e-4);
});
