import { expect, test } from 'vitest';
import { liftTest } from '../../../src/core/metrics/liftTest';
import { repeatLiftGrade } from '../../../src/core/repeat/repeatLiftGrade';
import { counts } from '../support/counts';

const crude = liftTest([counts(45, 120, 60, 240)]);
const tests = { crude, stratified: null, decisive: crude };
const rows = {
  orderRows: 10,
  orderRowsLeftOut: 0,
  customers: 10,
  observed: 10,
  notObserved: 0,
  engagedListed: 4,
  engagedWithoutDate: 0,
  engagedWithoutOrder: 0,
  possiblyOldCustomers: 0,
};

test('more than half of the rows left out is grade E, exactly half is not', () => {
  const reason = (change: Partial<typeof rows>) =>
    repeatLiftGrade(true, { ...rows, ...change }, tests, null).gradeReason;
  expect(reason({ orderRowsLeftOut: 5 })).toBe('fewInformativeStrata');
  expect(reason({ orderRowsLeftOut: 6 })).toBe('mostRowsLeftOut');
  expect(reason({ engagedWithoutDate: 2 })).toBe('fewInformativeStrata');
  expect(reason({ engagedWithoutDate: 3 })).toBe('mostRowsLeftOut');
});
