import { describe, expect, it } from 'vitest';
import { formula, refusal } from '../../src/selfTest/check';
import { workingTab } from '../../src/selfTest/workingTab';

const checks = [
  {
    what: 'spills',
    from: '',
    trials: [
      formula('=F({gain};{gain.2};{gain:})', [
        ['a', 1],
        ['b', 2],
      ]),
    ],
  },
  { what: 'texts', from: '', trials: [{ cell: '=1+1', expected: '=1+1' }, formula('=G("{";2)', refusal)] },
];
const tab = workingTab(checks, [
  { name: 'gain', cells: [1, { number: 0.5, format: '0%' }, 3, 4, 5] },
  { name: 'merged', cells: [true, ''], merged: true },
]);

describe('the working tab', () => {
  it('holds trials below each other with room for what spills, and data to the right of it', () => {
    expect(tab.values).toEqual([
      ['=F(D1:D5;D2;D1:D)', '', '', 1, true],
      ['', '', '', 0.5, ''],
      ["'=1+1", '', '', 3, ''],
      ['=G("{";2)', '', '', 4, ''],
      ['', '', '', 5, ''],
    ]);
  });

  it('formats texts as text, and numbers as they ask', () => {
    expect(tab.formats.map((line) => [line[0], line[3]])).toEqual([
      ['General', 'General'],
      ['General', '0%'],
      ['@', 'General'],
      ['General', 'General'],
      ['General', 'General'],
    ]);
  });

  it('says where each answer will stand and what is merged', () => {
    expect(tab.checks.map(({ trials }) => trials.map(({ place }) => place))).toEqual([
      [{ row: 1, column: 1, rows: 2, columns: 2 }],
      [
        { row: 3, column: 1, rows: 1, columns: 1 },
        { row: 4, column: 1, rows: 1, columns: 1 },
      ],
    ]);
    expect(tab.merges).toEqual([{ row: 1, column: 5, rows: 2, columns: 1 }]);
  });

  it('refuses a formula that names data which are not there', () => {
    expect(() => workingTab([{ what: '', from: '', trials: [formula('=F({cost})', 1)] }], [])).toThrow(
      'cost',
    );
  });

  it('writes the addresses of columns beyond Z', () => {
    const many = Array.from({ length: 30 }, (_column, at) => ({ name: `c${at}`, cells: [at] }));
    const [[first]] = workingTab([{ what: '', from: '', trials: [formula('=F({c0};{c23};{c29})', 1)] }], many)
      .values as [[string]];
    expect(first).toBe('=F(C1:C1;Z1:Z1;AF1:AF1)');
  });
});
