import { describe, expect, it } from 'vitest';
import { formula, refusal } from '../../src/selfTest/check';
import type { Expected } from '../../src/selfTest/check';
import { judgeTrial, shownAnswers } from '../../src/selfTest/judgeTrial';

const reading = (value: unknown, shown = '') => ({ values: [[value]], shown: [[shown]] });
const euros: Expected = { kind: 'shown', pattern: /^€1\D?234\D50$/, words: '€1,234.50' };

describe('a trial passes', () => {
  it.each<[unknown, Expected]>([
    [0.5, 0.5],
    [1.0343661971830984 * (1 + 9e-10), 1.0343661971830984],
    [-0.25, -0.25],
    ['D', 'D'],
    [true, true],
    ['#ERROR!', refusal],
    ['#DIV/0!', refusal],
  ])('with %s where %j is expected', (got, expected) => {
    expect(judgeTrial(formula('=F()', expected), reading(got))).toBe('passed');
  });

  it.each(['€1,234.50', '€1.234,50', '€1 234,50', '€1234,50'])(
    'with the text %s, whatever the marks',
    (shown) => {
      expect(judgeTrial(formula('=F()', euros), reading(1234.5, shown))).toBe('passed');
    },
  );
});

describe('a trial fails', () => {
  it.each<[unknown, Expected]>([
    [0.5 * (1 + 2e-9), 0.5],
    ['0.5', 0.5],
    ['#ERROR!', 0.5],
    [8, refusal],
    ['8', refusal],
    ['#NAME?', refusal],
    ['#NAME?', 0.5],
    [1, true],
    [new Date(0), 0.5],
  ])('with %s where %j is expected', (got, expected) => {
    expect(judgeTrial(formula('=F()', expected), reading(got))).toBe('failed');
  });

  it('when one cell of a table differs, and shows that cell', () => {
    const trial = formula('=F()', [
      ['a', 1],
      ['b', 2],
    ]);
    const table = {
      values: [
        ['a', 1],
        ['b', 3],
      ],
      shown: [],
    };
    expect(judgeTrial(trial, table)).toBe('failed');
    expect(shownAnswers(trial, table)).toEqual({ expected: 2, got: 3 });
  });

  it('when a table did not spill', () => {
    const trial = formula('=F()', [[5], [4], [3]]);
    expect(judgeTrial(trial, { values: [[5], [''], ['']], shown: [] })).toBe('failed');
  });
});

describe('a trial is not finished', () => {
  it.each(['', 'Loading...', 'Wird geladen…', 'Chargement...'])(
    'while its cell shows "%s", whatever is expected',
    (got) => {
      for (const expected of [0.5, refusal, 'D', [[5], [4]], euros] as const) {
        expect(judgeTrial(formula('=F()', expected), reading(got, got))).toBe('notFinished');
      }
    },
  );

  it('never when the cell holds no formula', () => {
    expect(judgeTrial({ cell: 'x', expected: 'x' }, reading(''))).toBe('failed');
  });
});
