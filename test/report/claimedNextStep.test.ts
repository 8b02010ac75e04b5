import { expect, test } from 'vitest';
import type { Analysis } from '../../src/analysis/analysis';
import { Failure, type FailureCode } from '../../src/core/failure';
import { buildReport } from '../../src/report/buildReport';
import { exampleAnalysis } from './exampleAnalysis';
import { planText } from './planText';

const onePage = { templateId: 'one-page', title: 'Report', businessName: '' };

function steps(analysis: Analysis): string[] {
  const page = planText(buildReport(analysis, onePage)).replace(/\s+/g, ' ');
  return [...page.matchAll(/Next step: ([^.]*)\./g)].map(([, step]) => step!);
}

function without(code: FailureCode): Analysis {
  const failure = new Failure(code);
  return { ...exampleAnalysis(), repeat: { failure }, supported: { failure } };
}

test('a claimed gain without orders asks for the orders and for the day each customer became engaged', () => {
  expect(steps(without('NO_ORDERS'))).toEqual([
    'Add your orders, and the date on which each customer became engaged',
  ]);
});

test('a claimed gain beside orders asks only for the day each customer became engaged', () => {
  expect(steps(without('NO_ENGAGED_CUSTOMERS'))).toEqual([
    'Add the date on which each customer became engaged',
  ]);
});

test('a claimed gain asks for nothing that is there: the repeat part says what else stands in the way', () => {
  expect(steps(without('NOBODY_FOLLOWED'))).toEqual([]);
  const failure = new Failure('NO_RETURNING_CUSTOMERS');
  expect(steps({ ...exampleAnalysis(), supported: { failure } })).toEqual([
    'Leave a random tenth of customers out of a campaign',
  ]);
});
