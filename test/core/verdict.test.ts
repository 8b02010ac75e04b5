import { expect, it } from 'vitest';
import { verdict } from '../../src/core/verdict';

const rows = [
  ['increase: the interval lies above the null value', 1.09, 2.05, 1, true, 'increase'],
  ['decrease: the interval lies below the null value', 0.5, 0.97, 1, true, 'decrease'],
  ['noEffect: the whole interval lies within ±10 %', 0.93, 1.08, 1, true, 'noEffect'],
  ['noEffect: the margin itself belongs to it', 0.9, 1.1, 1, true, 'noEffect'],
  ['cannotTell: the interval is wider than the margin above', 0.95, 1.11, 1, true, 'cannotTell'],
  ['cannotTell: the interval is wider than the margin below', 0.89, 1.05, 1, true, 'cannotTell'],
  ['cannotTell: a limit on the null value excludes nothing', 1, 1.5, 1, true, 'cannotTell'],
  ['cannotTell: an upper limit on the null value excludes nothing', 0.5, 1, 1, true, 'cannotTell'],
  ['increase comes before noEffect: small but sure', 1.01, 1.05, 1, true, 'increase'],
  ['decrease comes before noEffect: small but sure', 0.95, 0.99, 1, true, 'decrease'],
  ['increase: no upper limit is needed', 1.29, null, 1, true, 'increase'],
  ['decrease: no lower limit is needed', null, 0.8, 1, true, 'decrease'],
  ['cannotTell: without an upper limit nothing lies within the margin', 0.95, null, 1, true, 'cannotTell'],
  ['cannotTell: without a lower limit nothing lies within the margin', null, 1.05, 1, true, 'cannotTell'],
  ['cannotTell: a difference without a lower limit lies within no margin', null, 0.05, 0, true, 'cannotTell'],
  ['cannotTell: a limit that does not exist lies above nothing', null, 5, -1, true, 'cannotTell'],
  ['cannotTell: a limit that does not exist lies below nothing', -5, null, 1, true, 'cannotTell'],
  ['cannotTell: neither limit exists', null, null, 1, true, 'cannotTell'],
  ['tooFewData comes first', 1.09, 2.05, 1, false, 'tooFewData'],
  ['ROE: noEffect within ±0.1', -0.08, 0.1, 0, true, 'noEffect'],
  ['ROE: increase above 0', 0.01, 0.4, 0, true, 'increase'],
  ['ROE: decrease below 0', -0.4, -0.01, 0, true, 'decrease'],
] as const;

it.each(rows)('%s', (_, low, high, nullValue, enoughData, expected) => {
  const interval = { low, high, level: 0.95 };
  expect(verdict({ interval, nullValue, marginOfNoInterest: 0.1, enoughData })).toBe(expected);
});

it('says cannotTell without any interval, and tooFewData where data are few too', () => {
  const question = { interval: null, nullValue: 1, marginOfNoInterest: 0.1 };
  expect(verdict({ ...question, enoughData: true })).toBe('cannotTell');
  expect(verdict({ ...question, enoughData: false })).toBe('tooFewData');
});
