import { expect, it } from 'vitest';
import { call, column, figureOf } from './call';
import { expectNumber } from './expectCells';

it('REFERRAL_RATE shows its counts and its method in a table', () => {
  const table = call('REFERRAL_RATE', column(3, 20), column(40, 100), 'table');
  expect(figureOf(table, 'referred')).toBe(23);
  expect(figureOf(table, 'new customers')).toBe(140);
  expectNumber(figureOf(table, 'referral rate', 2), 0.112038, 1e-5);
  expect(figureOf(table, 'method')).toBe('Wilson, confidence 0.95');
});
