import { liftTest } from '../core/metrics/liftTest';
import { functionEntry } from './entry';
import { liftTestNumber } from './liftTestNumber';
import { liftTestTable } from './liftTestTable';
import { confidence } from './rateParameters';
import { strataFromColumns } from './strataFromColumns';

export const LIFT_TEST = functionEntry({
  name: 'LIFT_TEST',
  summary: 'Compares two success rates and says how sure the difference is.',
  question: 'Did the group I contacted buy more often than the group I left alone, or is it chance?',
  formula:
    'Difference = success_a ÷ n_a − success_b ÷ n_b, in points, with the limits of Newcombe; ratio = rate a ÷ rate b with MOVER-R limits. With several rows each row is one segment, and the segments are combined after Mantel and Haenszel.',
  parameters: [
    {
      name: 'success_a',
      kind: 'counts',
      description:
        'How many in group a succeeded, for instance bought. One number, or a column with a row for each segment.',
      unit: 'people',
      optional: false,
      table: 'segments',
    },
    {
      name: 'n_a',
      kind: 'counts',
      description: 'How many people are in group a.',
      unit: 'people',
      optional: false,
      table: 'segments',
    },
    {
      name: 'success_b',
      kind: 'counts',
      description: 'How many in group b, the comparison, succeeded.',
      unit: 'people',
      optional: false,
      table: 'segments',
    },
    {
      name: 'n_b',
      kind: 'counts',
      description: 'How many people are in group b.',
      unit: 'people',
      optional: false,
      table: 'segments',
    },
    confidence,
    {
      name: 'output',
      kind: 'keyword',
      description:
        'What to return: "difference", "low", "high" (limits of the difference), "ratio", "ratio_low", "ratio_high", "p", "method", "verdict" or "table".',
      optional: true,
      keywords: [
        'difference',
        'low',
        'high',
        'ratio',
        'ratio_low',
        'ratio_high',
        'p',
        'method',
        'verdict',
        'table',
      ],
    },
  ],
  returns:
    'The difference of the two rates as a fraction (0.125 = 12.5 points), or the figure you asked for.',
  examples: [
    {
      call: '=LIFT_TEST(45, 120, 60, 240)',
      arguments: [45, 120, 60, 240],
      result: 0.125,
      explanation: '45 of 120 are 37.5 %, 60 of 240 are 25 %: 12.5 points more.',
    },
    {
      call: '=LIFT_TEST(45, 120, 60, 240, 0.95, "ratio")',
      arguments: [45, 120, 60, 240, 0.95, 'ratio'],
      result: 1.5,
      explanation: 'The same as a ratio: one and a half times as often.',
    },
    {
      call: '=LIFT_TEST(45, 120, 60, 240, 0.95, "verdict")',
      arguments: [45, 120, 60, 240, 0.95, 'verdict'],
      result: 'increase',
      explanation: 'The limits of the difference, 2.5 and 22.8 points, lie above 0.',
    },
    {
      call: '=LIFT_TEST({3; 12; 30}, {20; 40; 60}, {15; 20; 25}, {120; 70; 50}, 0.95, "ratio")',
      arguments: [
        [[3], [12], [30]],
        [[20], [40], [60]],
        [[15], [20], [25]],
        [[120], [70], [50]],
        0.95,
        'ratio',
      ],
      result: 1.0343661972,
      explanation:
        'The same people split by what they had bought before: 1.5 times shrinks to 1.03. The contacted ones were better customers to begin with.',
    },
  ],
  assumptions: [
    'Everybody stands in one group only and is counted once.',
    'When chance decided who is in which group (a hold-out drawn before the start), the difference was caused by what you did: evidence grade A.',
    'Several rows share one ratio, apart from chance.',
  ],
  whenNotToUse: [
    'To compare a group with everybody, itself included: compare it with the others.',
    'For the same people before and after.',
    'As proof of cause when people chose their group themselves, such as followers against others.',
    'With under 10 people in a group: the verdict is then "too few data".',
  ],
  references: [
    'Wilson and Newcombe limits: https://www.statsmodels.org/stable/generated/statsmodels.stats.proportion.confint_proportions_2indep.html',
    'MOVER-R limits of a ratio: https://cran.r-project.org/package=ratesci',
    'Mantel–Haenszel: https://en.wikipedia.org/wiki/Cochran%E2%80%93Mantel%E2%80%93Haenszel_statistics',
  ],
  compute({ success_a, n_a, success_b, n_b, confidence: level, output }) {
    const test = liftTest(strataFromColumns(success_a, n_a, success_b, n_b), level);
    return output === 'table' ? liftTestTable(test, level) : liftTestNumber(test, output);
  },
});
