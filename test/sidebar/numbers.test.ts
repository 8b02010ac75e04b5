import { describe, expect, test } from 'vitest';
import { figureText } from '../../src/sidebar/figureText';
import { headlineFigures } from '../../src/sidebar/headlineFigures';
import { numberFields } from '../../src/sidebar/numbers/numberFields';
import type { NumberName } from '../../src/sidebar/numbers/numberFields';
import { numbersForm } from '../../src/sidebar/numbers/numbersForm';
import { readField } from '../../src/sidebar/numbers/readField';
import { readAmount, readShare } from '../../src/sidebar/numbers/readNumber';
import { readNumbers } from '../../src/sidebar/numbers/readNumbers';
import { setup } from './setup';

const field = (name: NumberName) => numberFields.find((candidate) => candidate.name === name)!;

describe('typed numbers', () => {
  test.each([
    ['45', 0.45],
    ['45 %', 0.45],
    ['45%', 0.45],
    ['0.45', 0.45],
    ['0,45', 0.45],
    ['.45', 0.45],
    ['33.3', 0.333],
    ['100', 1],
    ['1 %', 0.01],
    ['100 %', 1],
    ['7', 0.07],
    ['29', 0.29],
  ])('a margin typed as %s is the fraction %d exactly', (typed, fraction) => {
    expect(readShare(typed)).toBe(fraction);
  });

  test.each(['0', '-5', '101', '120 %', '1', 'half', '', '4 5', '1e1', '−45'])(
    'a margin typed as "%s" is refused with a sentence',
    (typed) => {
      expect(readField(field('margin'), typed)).toEqual({ sentence: expect.stringMatching(/^[A-Z].*[.?]$/) });
    },
  );

  test.each([
    ['30', 30],
    ['30.50', 30.5],
    ['30,50', 30.5],
    ['€ 30', 30],
    ['$1,200', 1200],
    ['1.200', 1200],
    ['1,234.56', 1234.56],
    ['1.234,56', 1234.56],
    ['1 234,56', 1234.56],
    ['1,234,567', 1234567],
    ['30 EUR', 30],
    ['US$30', 30],
    ['−5', -5],
    ['-$5', -5],
    ['0.125', 0.125],
  ])('an amount typed as %s is %d', (typed, amount) => {
    expect(readAmount(typed)).toBe(amount);
  });

  test.each(['abc', '1e5', '10-20', '1.2.3', '12/5', '--5', '1.2,3.4', '=1+1'])(
    '"%s" is no amount',
    (typed) => {
      expect(readAmount(typed)).toBeNull();
    },
  );

  test.each<[NumberName, string]>([
    ['hourlyRate', '-1'],
    ['landmarkDays', '1.5'],
    ['repeatWindowDays', '0'],
    ['conversionWindowDays', '-3'],
    ['targetRoe', '-101'],
    ['liftMarginOfNoInterest', '-1'],
    ['revenueGoal', '0'],
    ['offlineCostPerCustomer', '-5'],
    ['level', '0.95'],
    ['level', '100'],
    ['level', ''],
    ['currency', '12'],
    ['currency', 'Taler'],
  ])('%s typed as "%s" is refused with a sentence', (name, typed) => {
    expect(readField(field(name), typed)).toHaveProperty('sentence');
  });

  test('a confidence level is a percentage from 50 to 99.9, and the sentence says so', () => {
    expect(readField(field('level'), '90')).toEqual({ value: 0.9 });
    expect(readField(field('level'), '99.9 %')).toEqual({ value: 0.999 });
    expect(readField(field('level'), '30')).toEqual({ sentence: 'Type a number from 50 to 99.9.' });
  });

  test('the cost of a customer won offline may stay empty', () => {
    expect(readField(field('offlineCostPerCustomer'), '')).toEqual({ value: null });
    expect(readField(field('offlineCostPerCustomer'), '12.50')).toEqual({ value: 12.5 });
  });

  test('an hourly rate of 0 leaves time out and is taken', () => {
    expect(readField(field('hourlyRate'), '0')).toEqual({ value: 0 });
  });
});

describe('the numbers form', () => {
  test('before the first build both questions are open, and neither is answered for the user', () => {
    const { sentences } = readNumbers(numbersForm(setup.assumptions, true), setup.assumptions);
    expect(Object.keys(sentences)).toEqual(['hourlyRate', 'margin']);
  });

  test('after the first build an unchanged form gives back the saved assumptions to the last bit', () => {
    const saved = {
      ...setup.assumptions,
      hourlyRate: 0.1 + 0.2,
      margin: 1 / 3,
      targetRoe: 0.07,
      revenueGoal: 1e6,
      offlineCostPerCustomer: 35.5,
      level: 0.975,
      currency: 'EUR',
      conversionWindowDays: 14,
      period: { kind: 'custom', from: '2025-01-01', to: '2025-03-31' } as const,
    };
    const reading = readNumbers(numbersForm(saved, false), saved);
    expect(reading).toEqual({ assumptions: saved, sentences: {} });
  });

  test('a number that is saved as not known comes back as "I don’t know"', () => {
    const form = numbersForm(setup.assumptions, false);
    expect(form.unknown).toEqual({ hourlyRate: true, margin: true });
    expect(readNumbers(form, setup.assumptions).sentences).toEqual({});
  });

  test.each([
    ['', '2025-01-31'],
    ['2025-01-01', ''],
    ['2025-02-01', '2025-01-31'],
  ])('own dates from "%s" to "%s" are refused', (from, to) => {
    const form = { ...numbersForm(setup.assumptions, false), period: { kind: 'custom', from, to } as const };
    expect(readNumbers(form, setup.assumptions).sentences).toHaveProperty('period');
  });
});

test('a report without a known headline shows its first five figures', () => {
  const figures = Array.from({ length: 8 }, (_, index) => ({
    key: `offer.${String(index)}`,
    label: 'Offer',
    cell: 'A1',
    value: index,
    format: '0',
  }));
  expect(headlineFigures(figures).map(({ value }) => value)).toEqual([0, 1, 2, 3, 4]);
});

describe('a figure reads as its cell does', () => {
  test.each([
    [0.285, '0%', '29%'],
    [0.5, '0.0%', '50.0%'],
    [12345.678, '#,##0.00', '12,345.68'],
    [12345.678, '0.0', '12345.7'],
    [-3, '"€"#,##0.00', '-€3.00'],
    [9.5, '#,##0.00" CHF"', '9.50 CHF'],
    [1.23456, 'General', '1.23'],
    ['cannot tell', '@', 'cannot tell'],
    [true, '@', 'Yes'],
  ])('%s as %s is %s', (value, format, text) => {
    expect(figureText(value, format)).toBe(text);
  });
});
